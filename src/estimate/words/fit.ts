import type { Interval } from '../interval';
import type { Estimate } from '../result';
import { gibText, rangeText, roughText } from './figures';

/**
 * A context as people say it: in units of 1024 tokens.
 *
 * @example contextText(32768) // '32k'
 * @example contextText(2304) // '2.3k'
 */
export function contextText(tokens: number): string {
  const units = tokens / 1024;
  return `${units < 10 ? Math.round(units * 10) / 10 : Math.round(units)}k`;
}

/**
 * The longest context to show first: one that keeps everything on the GPUs, where there is one, else one that needs RAM.
 *
 * @example longestContext(estimate) // { tokens: { low: 19000, expected: 21000, high: 24000 }, place: 'gpus' }
 */
export function longestContext(estimate: Estimate): { tokens: Interval; place: 'gpus' | 'ram' } | null {
  const { maxContextTokens, maxContextOnGpusTokens } = estimate;
  if (maxContextOnGpusTokens && maxContextOnGpusTokens.expected > 0)
    return { tokens: maxContextOnGpusTokens, place: 'gpus' };
  return maxContextTokens && { tokens: maxContextTokens, place: 'ram' };
}

export const layersInRam = ({ placement }: Estimate): number => placement.totalLayers - placement.gpuLayers;

/**
 * Whether it fits, in a phrase.
 *
 * @example fitText(estimate) // 'fits partly, 9 of 33 layers in RAM'
 */
export function fitText(estimate: Estimate): string {
  const { fits, placement, shortByGiB } = estimate;
  const inRam = layersInRam(estimate);
  switch (fits) {
    case 'fits':
      return 'fits';
    case 'fits-partly':
      // Everything lies on the GPU, and yet: the cache has no room for all requests at once.
      if (inRam === 0 && placement.expertLayersInRam === 0) return 'fits, but not for all requests at once';
      return inRam === 0
        ? `fits partly, the experts of ${placement.expertLayersInRam} layers in RAM`
        : `fits partly, ${inRam} of ${placement.totalLayers} layers in RAM`;
    case 'does-not-fit':
      return `does not fit, ${gibText(shortByGiB ?? 0)} GiB short`;
    case 'cannot-tell':
      return 'not known whether it fits';
    default:
      return fits satisfies never;
  }
}

/** Tokens per second while it answers; null where it does not run or nobody knows. */
export const answerRate = ({ fits, speed }: Estimate): Interval | null =>
  fits === 'does-not-fit' ? null : (speed?.decodeTokensPerSecond ?? null);

/**
 * The same in words, with its range.
 *
 * @example rateText({ low: 8.2, expected: 10.8, high: 14.1 }) // 'about 11 tokens/s (8.2–14)'
 */
export const rateText = (rate: Interval): string =>
  `about ${roughText(rate.expected)} tokens/s (${rangeText(rate, roughText)})`;
