import { z } from 'zod';
import { sourceSchema } from './source';
import { kebabId, words } from './text';

/** What became of a claim. */
export const claimStatuses = {
  holds: { label: 'Holds', description: 'true then and true now' },
  'changed-since': { label: 'Changed since', description: 'fair on the day, different now' },
  'was-imprecise': { label: 'Was imprecise', description: 'wrong or misleading already on the day' },
  disputed: { label: 'Disputed', description: 'credible sources disagree' },
  unverifiable: { label: 'Cannot be verified', description: 'no source found, or a matter of opinion' },
} as const;

export type ClaimStatus = keyof typeof claimStatuses;

export const claimSchema = z.strictObject({
  id: kebabId,
  /** Heading of the talk under which it was made. */
  section: words,
  /** Provider it is about; null for the talk at large. */
  provider: kebabId.nullable(),
  /** What the talk said on 1 October 2025. */
  talk: words,
  status: z.enum(Object.keys(claimStatuses) as [ClaimStatus]),
  /** What was true on that day. */
  then: words,
  /** What is true now. */
  now: words,
  /** Release or day of the change. */
  since: words.nullable(),
  matters: words,
  sources: z.array(sourceSchema),
});

export type Claim = z.input<typeof claimSchema>;

/** Types one section's claims; the checks validate them. */
export const defineClaims = (claims: readonly Claim[]): readonly Claim[] => claims;
