import { z } from 'zod';
import { checkedOn, sourceSchema } from './source';
import { kebabId, oneOf, words } from './text';
import { acceleratorVendors, operatingSystems, priorities, workloads } from './vocabulary';

/** A question on which credible sources give different answers. */
export const disputeSchema = z.strictObject({
  id: kebabId,
  /** What they disagree about, as a sentence. */
  text: words,
  /** Providers between which it would decide; told where the first and a close rival are among them. */
  between: z.array(kebabId).min(2),
  /** Situations it matters in; what is left out matters in all. */
  when: z.strictObject({
    fromUsers: z.int().min(1).optional(),
    toUsers: z.int().min(1).optional(),
    workloads: z.array(oneOf(workloads)).min(1).optional(),
    priorities: z.array(oneOf(priorities)).min(1).optional(),
    vendors: z.array(oneOf(acceleratorVendors)).min(1).optional(),
    systems: z.array(oneOf(operatingSystems)).min(1).optional(),
  }),
  sides: z
    .array(
      z.strictObject({
        text: words,
        /** Providers it speaks for; where sides speak for some, the first and its rival have to be on different ones. */
        favours: z.array(kebabId).optional(),
        sources: z.array(sourceSchema).min(1),
      }),
    )
    .min(2),
  checkedOn,
});

export type Dispute = z.input<typeof disputeSchema>;

/** Types a dispute's data file; the checks validate it. */
export const defineDispute = (dispute: Dispute): Dispute => dispute;
