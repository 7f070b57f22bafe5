import providers from '../data/providers';
import { nearest } from '../schema/nearest';
import type { Provider } from '../schema/provider';

/** Throws, and so fails the build, where a page names something that the data does not have. */
export function found<Item>(item: Item | undefined, what: string, id: string, ids: readonly string[]): Item {
  if (item !== undefined) return item;
  const meant = nearest(id, ids);
  throw new Error(`no ${what} "${id}"${meant ? `; did the page mean "${meant}"?` : ''}`);
}

/** The provider a page names. */
export function providerOf(id: string): Provider {
  const ids = providers.map((provider) => provider.id);
  return found(
    providers.find((provider) => provider.id === id),
    'provider',
    id,
    ids,
  );
}

/** The name of a provider, or its id where it is not in the catalog. */
export const providerName = (id: string) => providers.find((provider) => provider.id === id)?.name ?? id;
