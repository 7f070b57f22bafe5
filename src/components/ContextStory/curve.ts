import type { Interval } from '../../estimate';
import { answerRate } from '../../estimate/words/fit';
import { shareOf, type Story } from './story';

/** Places in a plot, in percent of its width and height, from the top left. */
export interface Curve {
  /** Corners of the line and of the band round it, as SVG takes them. */
  line: string;
  band: string;
  ticks: { rate: number; top: number }[];
  /** Where a context lies, from the left. */
  left: (tokens: number) => number;
  /** Where a speed lies, from the top. */
  top: (rate: number) => number;
}

const ROOM_ABOVE = 1.08;

const rounded = (value: number) => Math.round(value * 100) / 100;

/**
 * Two or three round values up to the largest.
 *
 * @example ticksUpTo(47) // [20, 40]
 */
export function ticksUpTo(most: number): number[] {
  const decade = 10 ** Math.floor(Math.log10(most));
  const step = [0.2, 0.5, 1, 2, 5].map((factor) => factor * decade).find((width) => most / width < 4) ?? decade;
  return Array.from({ length: Math.floor(most / step) }, (_, place) => rounded((place + 1) * step));
}

/** The speed over the context, with its interval; contexts that do not run have no point. */
export function curveOf(story: Story): Curve {
  const contexts = story.moments.map(({ contextTokens }) => contextTokens);
  const points = story.moments.flatMap((moment) => {
    const rate = answerRate(moment.estimate);
    return rate ? [{ tokens: moment.contextTokens, rate }] : [];
  });
  const most = Math.max(1, ...points.map(({ rate }) => rate.high)) * ROOM_ABOVE;
  const left = (tokens: number) => rounded(100 * shareOf(tokens, contexts));
  const top = (rate: number) => rounded(100 * (1 - rate / most));
  const corners = (end: keyof Interval) => points.map(({ tokens, rate }) => `${left(tokens)},${top(rate[end])}`);
  return {
    line: corners('expected').join(' '),
    band: [...corners('high'), ...corners('low').reverse()].join(' '),
    ticks: ticksUpTo(most).map((rate) => ({ rate, top: top(rate) })),
    left,
    top,
  };
}
