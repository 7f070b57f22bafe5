import providers from '../../data/providers';
import { isWidelyUsed, providerGroups } from '../../decide/provider-groups';
import type { Provider } from '../../schema/provider';
import { withField } from '../useSearch';

export const groups = providerGroups(providers);

/** All providers, those for the same thing beside each other. */
export const inOrder: readonly Provider[] = groups.flatMap((group) => group.providers);

const idsOf = (some: readonly Provider[]) => some.map(({ id }) => id);

interface Preset {
  id: string;
  label: string;
  ids: readonly string[];
}

const widely: Preset = { id: 'widely-used', label: 'Widely used', ids: idsOf(inOrder.filter(isWidelyUsed)) };
const all: Preset = { id: 'all', label: 'All', ids: idsOf(inOrder) };

/** Choices that have a name. */
export const presets: readonly Preset[] = [
  widely,
  ...groups.map(({ id, label, providers: members }) => ({ id, label, ids: idsOf(members) })),
  all,
];

/** What stands side by side until somebody chooses. */
export const usual = widely.ids;

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id) => b.includes(id));

/** The name of a choice, where it has one. */
export const presetOf = (ids: readonly string[]): Preset | undefined => presets.find((preset) => same(preset.ids, ids));

/**
 * The choice that an address holds; the usual one where it holds none. Ids that no provider has are passed over.
 *
 * @example choiceIn('?providers=vllm,sglang') // ['sglang', 'vllm'], in the order of the tables
 */
export function choiceIn(search: string): readonly string[] {
  const text = new URLSearchParams(search).get('providers');
  if (text === null) return usual;
  if (text === all.id) return all.ids;
  const wanted = text.split(',');
  return all.ids.filter((id) => wanted.includes(id));
}

/**
 * An address with another choice in it; the rest of the query stays.
 *
 * @example withChoice('?view=providers', ['vllm']) // '?view=providers&providers=vllm'
 */
export function withChoice(search: string, ids: readonly string[]): string {
  const preset = presetOf(ids);
  const value = preset === all ? all.id : ids.join(',');
  return withField({ search, name: 'providers', value: preset === widely ? null : value });
}
