import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { useHistory } from '@docusaurus/router';

/** Rewrites the query after the browser went back or forward, before anyone reads it. */
type OnPop = (queries: { from: string; to: string }) => string;

/** Marks entries that the chooser itself made, so that Back may go to the one before. */
const OWN = { chooser: true };

/**
 * The query string as the only store. On the server, and until React has taken the page over, it is null: the first
 * picture is the same for every link.
 */
export function useQuery(onPop: OnPop) {
  const history = useHistory();
  const page = useRef<{ pathname: string; search: string } | null>(null);

  const subscribe = useCallback(
    (onChange: () => void) =>
      history.listen(({ pathname, search, state }, action) => {
        const known = page.current;
        // Another page is on its way: this one keeps its picture until it is gone.
        if (known === null || pathname !== known.pathname) return;
        const { search: from } = known;
        known.search = search;
        if (action === 'POP') {
          const wanted = onPop({ from, to: search });
          if (wanted !== search) history.replace({ pathname, search: wanted, state });
        }
        onChange();
      }),
    [history, onPop],
  );
  const snapshot = useCallback(() => {
    page.current ??= { pathname: history.location.pathname, search: history.location.search };
    return page.current.search;
  }, [history]);
  const search = useSyncExternalStore<string | null>(subscribe, snapshot, () => null);

  const actions = useMemo(
    () => ({
      push: (next: string) => history.push({ pathname: history.location.pathname, search: next, state: OWN }),
      replace: (next: string) => {
        const { pathname, state } = history.location;
        history.replace({ pathname, search: next, state });
      },
      /** Goes back if the entry before is the chooser's; says whether it did. */
      back: (): boolean => {
        const own = (history.location.state as Partial<typeof OWN> | undefined)?.chooser === true;
        if (own) history.goBack();
        return own;
      },
    }),
    [history],
  );
  return { search, ...actions };
}
