import type { Judgement } from './rank';
import { NEAR_TIE } from './rank';
import type { Confidence, DisputeTold } from './result';
import { estimating, rules } from './rules';

/** How sure the guide is, as a person would say it. */
export const sureness: Record<Confidence['level'], string> = {
  high: 'Sure of this',
  medium: 'Fairly sure',
  low: 'Not sure',
};

const words: ReadonlyMap<string, string> = new Map(rules.map(({ factor, inWords }) => [factor, inWords ?? factor]));
const taste: ReadonlySet<string> = new Set(rules.filter(({ ofTaste }) => ofTaste).map(({ factor }) => factor));

/** A lead of this many points that facts alone give is beyond what taste would turn. */
const CLEAR = 8;

const estimated: ReadonlySet<string> = new Set(estimating.map(({ factor }) => factor));

/** From this on what an estimate takes from a provider is no detail. */
const BURDEN = -8;

const isBurdened = ({ findings }: Judgement) =>
  findings.some(
    ({ factor, finding }) => estimated.has(factor) && finding.kind === 'points' && finding.points <= BURDEN,
  );

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
    .map(([factor]) => words.get(factor) ?? factor)
    .join(' and ');
}

/** That some come so close to the first that taste decides. */
function closeBehind(near: readonly Judgement[], { points, alone }: { points: number; alone: boolean }): string {
  const names = near.map(({ provider }) => provider.name);
  const verb = names.length === 1 ? 'comes' : 'come';
  const how = points === 0 ? 'out level' : `within ${points} ${points === 1 ? 'point' : 'points'}`;
  const choice = names.length === 1 ? 'either' : 'any of them';
  const together = names.join(', ').replace(/, (?=[^,]*$)/, ' and ');
  return `${together} ${verb} ${how}${alone ? ', and the rest stay well behind' : ''}: ${choice} is a good choice, and taste may decide.`;
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
  const [first, ...others] = request.judgements;
  const [next] = others;
  if (!first || first.ruledOut) return null;
  if (!next || next.ruledOut) return { level: 'high', text: 'Facts rule out every other provider.' };
  if (isBurdened(first))
    return {
      level: 'low',
      text: `It is the best of those that are left, and would still serve this poorly here: see what memory and speed cost it.`,
    };
  const by = lead(first, next);
  const points = Math.round(first.points - next.points);
  const ahead = `${points} ${points === 1 ? 'point' : 'points'} ahead of ${next.provider.name}`;
  if (first.points - next.points <= NEAR_TIE) {
    const near = others.filter((one) => !one.ruledOut && first.points - one.points <= NEAR_TIE);
    const furthest = Math.round(Math.max(...near.map((one) => first.points - one.points)));
    const [rest] = others.filter((one) => !one.ruledOut && !near.includes(one));
    const apart = rest === undefined || first.points - rest.points >= CLEAR;
    return { level: apart ? 'medium' : 'low', text: closeBehind(near, { points: furthest, alone: apart }) };
  }
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
