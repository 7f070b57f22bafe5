import { withField } from '../useSearch';

export const views = [
  { id: 'facts', label: 'Fact by fact' },
  { id: 'providers', label: 'Provider by provider' },
] as const;

type View = (typeof views)[number]['id'];

/**
 * The view that an address asks for; the first where it asks for none that there is.
 *
 * @example viewIn('?view=providers') // 'providers'
 */
export function viewIn(search: string): View {
  const wanted = new URLSearchParams(search).get('view');
  return views.find(({ id }) => id === wanted)?.id ?? views[0].id;
}

/**
 * An address with another view in it; the rest of the query stays.
 *
 * @example withView('?providers=vllm', 'providers') // '?providers=vllm&view=providers'
 */
export const withView = (search: string, view: View): string =>
  withField({ search, name: 'view', value: view === views[0].id ? null : view });
