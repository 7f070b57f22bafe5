import type { Case } from './assess';
import { median, share } from './statistics';
import { intervalTarget, isWithin, targetIds, targets, type Bound, type TargetId } from './targets';

/** What a score needs of a case. */
export type Scored = Pick<Case, 'target' | 'observed' | 'slack' | 'predicted' | 'thumb'>;

/** How near a set of cases comes, by the bounds of its target. */
export interface Score {
  cases: number;
  /** Share of the cases within each bound, in the order of the target's bounds. */
  within: number[];
  /** Half of the errors are below it: -0.02 is 2 % too low. */
  medianError: number;
}

export interface TargetScore {
  target: TargetId;
  ours: Score;
  /** Share of the cases whose interval holds the observation. */
  inside: number;
  /** Null where nobody has a rule of thumb. */
  thumb: Score | null;
  passed: boolean;
}

/** Relative error: 0.1 is 10 % too high. */
export const errorOf = (predicted: number, observed: number): number => predicted / observed - 1;

function score(cases: readonly Scored[], predictedBy: (one: Scored) => number | null): Score {
  const pairs = cases.map((one) => ({ predicted: predictedBy(one) ?? Number.NaN, observed: one.observed }));
  const [first] = cases;
  const bounds = first ? targets[first.target].bounds : [];
  return {
    cases: cases.length,
    within: bounds.map((bound) => share(pairs, (pair) => isWithin({ bound, ...pair }))),
    medianError: median(
      pairs.map(({ predicted, observed }) => errorOf(predicted, observed)).filter((error) => !Number.isNaN(error)),
    ),
  };
}

/** Our score on cases of one target. */
export const scoreOf = (cases: readonly Scored[]): Score =>
  score(cases, ({ predicted }) => predicted?.expected ?? null);

/** The rule of thumb's score on those of the cases on which it says something; null where there are none. */
export function thumbScoreOf(cases: readonly Scored[]): Score | null {
  const said = cases.filter(({ thumb }) => thumb !== null);
  return said.length > 0 ? score(said, ({ thumb }) => thumb) : null;
}

/** Whether the stated interval holds what was observed, give or take the rounding of the log. */
export const isInside = ({ predicted, observed, slack }: Scored): boolean =>
  predicted !== null && predicted.low - slack <= observed && observed <= predicted.high + slack;

const reaches = (bounds: readonly Bound[], within: readonly number[]) =>
  bounds.every((bound, index) => (within[index] ?? 0) >= bound.floor);

/** One line a target, in order; a target without cases is not reached. */
export function scoreTargets(cases: readonly Scored[]): TargetScore[] {
  return targetIds.map((target) => {
    const own = cases.filter((one) => one.target === target);
    const ours = scoreOf(own);
    return {
      target,
      ours,
      inside: share(own, isInside),
      thumb: thumbScoreOf(own),
      passed: own.length > 0 && reaches(targets[target].bounds, ours.within),
    };
  });
}

/** Whether the intervals are neither too narrow nor too wide, over all figures together. */
export function scoreIntervals(cases: readonly Scored[]): { inside: number; passed: boolean } {
  const inside = share(cases, isInside);
  return { inside, passed: inside >= intervalTarget.least && inside <= intervalTarget.most };
}
