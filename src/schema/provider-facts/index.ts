import { z } from 'zod';
import { factOf, type FactEntry, type Support } from '../fact';
import { formatFacts } from './formats';
import { interfaceFacts } from './interfaces';
import type { FactDefinition } from './kinds';
import { platformFacts } from './platform';
import { servingFacts } from './serving';

/** Every fact the guide keeps about a provider, in reading order. */
export const providerFacts = { ...platformFacts, ...formatFacts, ...servingFacts, ...interfaceFacts };

export type FactKey = keyof typeof providerFacts;
export type FactValue<Key extends FactKey> = z.infer<(typeof providerFacts)[Key]['value']>;
/** Keys whose value is a yes, partly or no. */
export type SupportKey = { [K in FactKey]: FactValue<K> extends Support ? K : never }[FactKey];

/** Headings of the comparison, with the facts under each. */
export const factGroups: readonly { id: string; label: string; keys: readonly FactKey[] }[] = [
  { id: 'platform', label: 'Systems and hardware', keys: Object.keys(platformFacts) as FactKey[] },
  { id: 'formats', label: 'Formats and quantization', keys: Object.keys(formatFacts) as FactKey[] },
  { id: 'serving', label: 'Batching, memory and parallelism', keys: Object.keys(servingFacts) as FactKey[] },
  { id: 'interfaces', label: 'Interfaces, operation and project', keys: Object.keys(interfaceFacts) as FactKey[] },
];

export const factKeys = Object.keys(providerFacts) as FactKey[];

/** The definition of a fact, with the part that all kinds share. */
export function factDefinition(key: FactKey): FactDefinition & { options?: Record<string, string> } {
  return providerFacts[key];
}

type DecidingKey = { [K in FactKey]: (typeof providerFacts)[K] extends { decides: true } ? K : never }[FactKey];

/** What is stated about a provider: those facts that decide are required, the others may be left out. */
export type ProviderFacts = { [K in DecidingKey]: FactEntry<FactValue<K>> } & {
  [K in Exclude<FactKey, DecidingKey>]?: FactEntry<FactValue<K>>;
};

/** Strict: an unknown key is a fault, and so is a missing fact that decides. */
export const providerFactsSchema = z.strictObject(
  Object.fromEntries(
    factKeys.map((key) => {
      const { value, decides } = factDefinition(key);
      return [key, decides ? factOf(value) : factOf(value).optional()];
    }),
  ),
) as unknown as z.ZodType<ProviderFacts, ProviderFacts>;
