import type { Answers } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import type { Provider } from '../schema/provider';
import { rules } from './rules';
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

/** Within this many points two providers count as tied. */
export const NEAR_TIE = 3;

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

const openFacts = ({ provider }: Judgement) => Object.values(provider.facts).filter((fact) => 'unknown' in fact).length;

/**
 * Ruled-out ones last; by points; on equal points the one of which more is known. Ids settle what is left, so that the
 * order never depends on the catalog's.
 */
function byMerit(a: Judgement, b: Judgement): number {
  if (a.ruledOut !== b.ruledOut) return a.ruledOut ? 1 : -1;
  const difference = a.ruledOut ? 0 : b.points - a.points || openFacts(a) - openFacts(b);
  return difference || (a.provider.id < b.provider.id ? -1 : 1);
}

/** Every provider of the catalog, best first. */
export function rankSituation({ situation, catalog }: { situation: Situation; catalog: Catalog }): Judgement[] {
  return catalog.providers.map((provider) => judge({ provider, situation, catalog })).sort(byMerit);
}

/**
 * The id of the provider that some answers lead to; null where everything is ruled out. Cheap: writes no texts.
 *
 * @example recommendedFor({ answers: { needs: ['many-loras'], os: 'linux' }, catalog })
 */
export function recommendedFor({ answers, catalog }: { answers: Answers; catalog: Catalog }): string | null {
  const [first] = rankSituation({ situation: situationOf({ answers, catalog }), catalog });
  return first && !first.ruledOut ? first.provider.id : null;
}
