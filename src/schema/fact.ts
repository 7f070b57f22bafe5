import { z } from 'zod';
import { checkedOn } from './source';
import { oneOf, words } from './text';
import { acceleratorVendors, checkpointWriters, operatingSystems } from './vocabulary';

/** Nothing reliable was found; shown to readers as such, with what was looked at. */
const unknownFact = z.strictObject({ unknown: words });

/** Wraps a value in its provenance, or says that it is unknown. */
export function factOf<Value extends z.ZodType>(value: Value) {
  return z.union([
    z.strictObject({
      value,
      /** Key of an entry under the provider's `sources`. */
      source: words,
      checkedOn,
      /** One sentence that says what the source says. */
      detail: words.optional(),
      /** Release or day from which it holds. */
      since: words.optional(),
    }),
    unknownFact,
  ]);
}

/** A fact as a data file writes it. */
export type FactEntry<Value> =
  { value: Value; source: string; checkedOn: string; detail?: string; since?: string } | { unknown: string };

/** Where alone it holds, in terms that rules can read; `how` says the same in words. */
const only = z
  .strictObject({
    systems: z.array(oneOf(operatingSystems)).min(1).optional(),
    /** Makes of GPUs. */
    vendors: z.array(oneOf(acceleratorVendors)).min(1).optional(),
    /** Ways in which checkpoints are written; those written otherwise are not read. */
    writers: z.array(oneOf(checkpointWriters)).min(1).optional(),
  })
  .optional();

/** What weights become while they are loaded, where they take more memory than their file: 16 bits. */
const expandsTo = z.literal('none').optional();

/** Whether something works: fully, with a condition (`how`), or not. */
export const support = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('yes'), how: words.optional(), only, expandsTo }),
  z.strictObject({ state: z.literal('partly'), how: words, only, expandsTo }),
  z.strictObject({ state: z.literal('no'), how: words.optional() }),
]);

export type Support = z.infer<typeof support>;

/** A compute capability such as `8.6`. */
export const computeCapability = z.string().regex(/^\d{1,2}\.\d$/, 'give a compute capability such as "8.6"');
