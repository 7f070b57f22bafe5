import type { Claim, ClaimStatus } from '../schema/claim';

export interface ClaimFilter {
  status: ClaimStatus | null;
  /** A provider's id, or `none` for claims about no provider in particular. */
  provider: string | null;
  text: string;
}

export const NO_PROVIDER = 'none';

function speaksOf(claim: Claim, text: string): boolean {
  const words = [claim.talk, claim.then, claim.now, claim.matters, claim.section].join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** The claims that pass a filter. */
export const claimsLike = (claims: readonly Claim[], { status, provider, text }: ClaimFilter): Claim[] =>
  claims.filter(
    (claim) =>
      (status === null || claim.status === status) &&
      (provider === null || (claim.provider ?? NO_PROVIDER) === provider) &&
      speaksOf(claim, text.trim()),
  );

/** How many claims there are of each status. */
export function countByStatus(claims: readonly Claim[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of claims) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** The parts of the talk in its order, by how their headings begin. */
const PARTS = ['Provider', 'Comparison', 'Real-World', 'Key', 'Advanced', 'Q&A', 'Resources', 'Future'];

const partOf = (section: string) => {
  const part = PARTS.findIndex((start) => section.startsWith(start));
  return part < 0 ? PARTS.length : part;
};

/** The claims under the headings of the talk, in the talk's order. */
export function bySection(claims: readonly Claim[]): [section: string, claims: Claim[]][] {
  const sections = new Map<string, Claim[]>();
  for (const claim of claims) sections.set(claim.section, [...(sections.get(claim.section) ?? []), claim]);
  return [...sections].sort(([a], [b]) => partOf(a) - partOf(b) || (a < b ? -1 : 1));
}
