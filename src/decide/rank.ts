import { remembered } from '../estimate/remembered';
import type { Answers } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import type { Provider } from '../schema/provider';
import { estimating, readingFacts, rules } from './rules';
import type { Finding, Rule, Subject } from './rules';
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

/** The sum of some rules' points; null as soon as anything rules the provider out. */
function pointsBy(by: readonly Rule[], subject: Subject): number | null {
  let points = 0;
  for (const { judge: apply } of by) {
    for (const finding of apply(subject)) {
      if (finding.kind === 'blocker') return null;
      if (finding.kind === 'points') points += finding.points;
    }
  }
  return points;
}

/** What facts alone give a provider, and the most that an estimate could add. */
interface Prospect {
  subject: Subject;
  points: number;
  most: number;
}

function prospects({ situation, catalog }: { situation: Situation; catalog: Catalog }): Prospect[] {
  return catalog.providers
    .flatMap((provider) => {
      const subject = { provider, situation, catalog };
      const points = pointsBy(readingFacts, subject);
      if (points === null) return [];
      return [
        { subject, points, most: points + estimating.reduce((sum, { most }) => sum + (most?.(subject) ?? 0), 0) },
      ];
    })
    .sort((a, b) => b.most - a.most);
}

/** Points are told to a tenth, so that a provider this close could still come out level. */
const ROUNDING = 0.1;

/**
 * The id of the provider that some answers lead to; null where everything is ruled out. Cheap: writes no texts, and
 * works out memory and speed only for providers that could still come first. Always the first of `rankSituation`.
 *
 * @example recommendedFor({ answers: { needs: ['many-loras'], os: 'linux' }, catalog })
 */
export function recommendedFor({ answers, catalog }: { answers: Answers; catalog: Catalog }): string | null {
  const situation = situationOf({ answers, catalog });
  let best: Merit | null = null;
  for (const { subject, points, most } of prospects({ situation, catalog })) {
    if (best !== null && most + ROUNDING < best.points) break;
    const added = pointsBy(estimating, subject);
    if (added === null) continue;
    const one: Merit = { provider: subject.provider, points: Math.round((points + added) * 10) / 10, ruledOut: false };
    if (best === null || byMerit(one, best) < 0) best = one;
  }
  return best?.provider.id ?? null;
}
