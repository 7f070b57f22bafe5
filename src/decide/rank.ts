import { remembered } from '../estimate/remembered';
import type { Answers } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import type { Provider } from '../schema/provider';
import { byCost, rules } from './rules';
import type { Finding, Subject } from './rules';
import { situationOf, type Situation } from './situation';

/** What the rules say of one provider, before it is put into words. */
export interface Judgement {
  provider: Provider;
  findings: readonly { factor: string; finding: Finding }[];
  ruledOut: boolean;
  /** Sum of the points, not yet clamped. */
  points: number;
}

type Merit = Pick<Judgement, 'provider' | 'ruledOut' | 'points'>;

/** Within this many points two providers count as tied. */
export const NEAR_TIE = 3;

/** Up to here below the first a provider is called good rather than possible. */
export const GOOD_WITHIN = 12;

function judge(subject: Subject): Judgement {
  const findings = rules.flatMap(({ factor, judge: apply }) => apply(subject).map((finding) => ({ factor, finding })));
  let points = 0;
  let ruledOut = false;
  for (const { finding } of findings) {
    if (finding.kind === 'points') points += finding.points;
    if (finding.kind === 'blocker') ruledOut = true;
  }
  return { provider: subject.provider, findings, ruledOut, points: Math.round(points * 10) / 10 };
}

const openFacts = remembered(({ facts }: Provider) => Object.values(facts).filter((fact) => 'unknown' in fact).length);

/**
 * Ruled-out ones last; by points; on equal points the one of which more is known. Ids settle what is left, so that the
 * order never depends on the catalog's.
 */
function byMerit(a: Merit, b: Merit): number {
  if (a.ruledOut !== b.ruledOut) return a.ruledOut ? 1 : -1;
  const difference = a.ruledOut ? 0 : b.points - a.points || openFacts(a.provider) - openFacts(b.provider);
  return difference || (a.provider.id < b.provider.id ? -1 : 1);
}

/** Every provider of the catalog, best first. */
export function rankSituation({ situation, catalog }: { situation: Situation; catalog: Catalog }): Judgement[] {
  return catalog.providers.map((provider) => judge({ provider, situation, catalog })).sort(byMerit);
}

/** Points of a provider; null as soon as anything rules it out. The rules that cost most come last. */
function pointsOf(subject: Subject): number | null {
  let points = 0;
  for (const { judge: apply } of byCost) {
    for (const finding of apply(subject)) {
      if (finding.kind === 'blocker') return null;
      if (finding.kind === 'points') points += finding.points;
    }
  }
  return Math.round(points * 10) / 10;
}

/**
 * The id of the provider that some answers lead to; null where everything is ruled out. Cheap: writes no texts, and
 * leaves a provider as soon as it is ruled out. Always the first of `rankSituation`.
 *
 * @example recommendedFor({ answers: { needs: ['many-loras'], os: 'linux' }, catalog })
 */
export function recommendedFor({ answers, catalog }: { answers: Answers; catalog: Catalog }): string | null {
  const situation = situationOf({ answers, catalog });
  let best: { provider: Provider; points: number; ruledOut: false } | null = null;
  for (const provider of catalog.providers) {
    const points = pointsOf({ provider, situation, catalog });
    if (points === null) continue;
    const one = { provider, points, ruledOut: false as const };
    if (best === null || byMerit(one, best) < 0) best = one;
  }
  return best?.provider.id ?? null;
}
