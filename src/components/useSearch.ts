import { useCallback, useSyncExternalStore } from 'react';
import { useHistory } from '@docusaurus/router';

/**
 * The query of the address, and how to replace it without a new entry in the history. Empty on the server and until
 * React has taken the page over, so that the first picture is the same for every link.
 */
export function useSearch(): [string, (search: string) => void] {
  const history = useHistory();
  const subscribe = useCallback((onChange: () => void) => history.listen(onChange), [history]);
  const search = useSyncExternalStore(
    subscribe,
    () => history.location.search,
    () => '',
  );
  const replace = useCallback((next: string) => history.replace({ ...history.location, search: next }), [history]);
  return [search, replace];
}

/**
 * A query with one field set anew, or taken out with null; the others stay. Commas are left readable.
 *
 * @example withField({ search: '?view=providers', name: 'providers', value: 'vllm,sglang' })
 * // '?view=providers&providers=vllm,sglang'
 */
export function withField({ search, name, value }: { search: string; name: string; value: string | null }): string {
  const query = new URLSearchParams(search);
  if (value === null) query.delete(name);
  else query.set(name, value);
  const text = query.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}
