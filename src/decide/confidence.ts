import type { Judgement } from './rank';
import { NEAR_TIE } from './rank';
import type { Confidence, DisputeTold } from './result';
import { rules } from './rules';

const taste: ReadonlySet<string> = new Set(rules.filter(({ ofTaste }) => ofTaste).map(({ factor }) => factor));

/** A lead of this many points that facts alone give is beyond what taste would turn. */
const CLEAR = 8;

/** Points of the first less those of the next, factor by factor. */
function lead(first: Judgement, next: Judgement): Map<string, number> {
  const by = new Map<string, number>();
  const count = ({ findings }: Judgement, sign: number) => {
    for (const { factor, finding } of findings)
      if (finding.kind === 'points') by.set(factor, (by.get(factor) ?? 0) + sign * finding.points);
  };
  count(first, 1);
  count(next, -1);
  return by;
}

/** The factors that give most of the lead, in words. */
function mostly(by: ReadonlyMap<string, number>): string {
  const for_ = [...by].filter(([, points]) => points >= 1).sort((a, b) => b[1] - a[1]);
  return for_
    .slice(0, 2)
    .map(([factor]) => factor)
    .join(' and ');
}

/**
 * How sure the guide is of the first: high where facts decide, low where it is a matter of taste or sources disagree.
 *
 * @param request.judgements best first, as `rankSituation` gives them
 * @param request.disputes questions on which sources disagree here
 * @example confidenceOf({ judgements, disputes: [] })?.level // 'high' where every other provider is ruled out
 */
export function confidenceOf(request: {
  judgements: readonly Judgement[];
  disputes: readonly DisputeTold[];
}): Confidence | null {
  const [first, next] = request.judgements;
  if (!first || first.ruledOut) return null;
  if (!next || next.ruledOut) return { level: 'high', text: 'Facts rule out every other provider.' };
  const by = lead(first, next);
  const points = Math.round(first.points - next.points);
  const ahead = `${points} ${points === 1 ? 'point' : 'points'} ahead of ${next.provider.name}`;
  if (points <= NEAR_TIE)
    return {
      level: 'low',
      text: `${next.provider.name} comes ${points === 0 ? 'out level' : `within ${points} ${points === 1 ? 'point' : 'points'}`}: either is a good choice, and taste may decide.`,
    };
  const ofFacts = [...by].reduce((sum, [factor, amount]) => sum + (taste.has(factor) ? 0 : amount), 0);
  const because = mostly(by);
  if (request.disputes.length > 0)
    return {
      level: 'medium',
      text: `It is ${ahead}, by ${because}; sources disagree on a part of that.`,
    };
  if (ofFacts >= CLEAR) return { level: 'high', text: `It is ${ahead}, by ${because}.` };
  return {
    level: points > CLEAR ? 'medium' : 'low',
    text: `It is ${ahead}, mostly by ${because}: what you prefer counts for more here than what the engines can do.`,
  };
}
