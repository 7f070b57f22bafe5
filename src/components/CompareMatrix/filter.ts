import { factDefinition, factGroups } from '../../schema/provider-facts';
import type { Provider } from '../../schema/provider';
import { differs, factOf, factWords } from '../facts';

export interface FactFilter {
  text: string;
  group: string | null;
  /** Only facts in which the providers shown differ. */
  differing: boolean;
}

/** The groups of facts that pass a filter, without those left empty. */
export function factsLike({ text, group, differing }: FactFilter, providers: readonly Provider[]) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return factGroups
    .filter(({ id }) => group === null || id === group)
    .map((one) => ({
      ...one,
      keys: one.keys.filter((key) => {
        const { label, meaning } = factDefinition(key);
        const values = providers.map((provider) => factWords(key, factOf(provider, key)));
        const said = [key, label, meaning, ...values].join(' ').toLowerCase();
        return words.every((word) => said.includes(word)) && (!differing || differs(key, providers));
      }),
    }))
    .filter(({ keys }) => keys.length > 0);
}
