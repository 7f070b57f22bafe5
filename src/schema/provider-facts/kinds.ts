import { z } from 'zod';
import { computeCapability, support } from '../fact';
import { kebabId, words } from '../text';
import { acceleratorVendors, type AcceleratorVendor } from '../vocabulary';

/**
 * What the guide knows to ask about a provider. A definition names the fact, says what it means and how its value is
 * written; `decides` marks those that rules read, which every provider therefore has to state or call unknown.
 */
export interface FactDefinition<Kind extends string = string, Value extends z.ZodType = z.ZodType> {
  kind: Kind;
  label: string;
  meaning: string;
  decides: boolean;
  value: Value;
}

function definition<Kind extends string, Value extends z.ZodType>(kind: Kind, value: Value) {
  return (label: string, meaning: string) => ({ kind, label, meaning, decides: false, value });
}

/** A capability: `yes`, `partly` (with how) or `no`. */
export const supportFact = definition('support', support);
/** Free words. */
export const textFact = definition('text', words);
/** Several names. */
export const listFact = definition('list', z.array(words).min(1));
/** A count, share or port. */
export const numberFact = definition('number', z.number().nonnegative());
/** Providers of the catalog, by id. */
export const providersFact = definition('providers', z.array(kebabId).min(1));
/** Makes of GPUs, by id. */
export const makesFact = definition(
  'makes',
  z.array(z.enum(Object.keys(acceleratorVendors) as [AcceleratorVendor])).min(1),
);
/** A compute capability such as `7.5`. */
export const capabilityFact = definition('capability', computeCapability);

/** One of a few named states, each with its meaning for readers. */
export function choiceFact<const Options extends Record<string, string>>(
  options: Options,
): (
  label: string,
  meaning: string,
) => FactDefinition<'choice', z.ZodEnum<{ [K in keyof Options & string]: K }>> & { options: Options } {
  const ids = Object.keys(options) as (keyof Options & string)[];
  return (label, meaning) => ({ kind: 'choice', label, meaning, decides: false, value: z.enum(ids), options });
}

/** Marks a fact as one that rules read. */
export function deciding<Definition extends FactDefinition>(fact: Definition): Definition & { decides: true } {
  return { ...fact, decides: true };
}
