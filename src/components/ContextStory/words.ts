import type { Estimate } from '../../estimate';
import { countText, gibText } from '../../estimate/words/figures';
import { answerRate, contextText, layersInRam, rateText } from '../../estimate/words/fit';
import type { Moment } from './story';

const speedText = (estimate: Estimate): string | null => {
  const rate = answerRate(estimate);
  return rate && rateText(rate);
};

/** Where the layers are, as the end of a sentence. */
function whereText(estimate: Estimate): string {
  const { fits, placement, shortByGiB } = estimate;
  const inRam = layersInRam(estimate);
  switch (fits) {
    case 'fits':
      return `all ${placement.totalLayers} layers are on the GPU`;
    case 'does-not-fit':
      return `GPU and RAM together are ${gibText(shortByGiB ?? 0)} GiB short`;
    case 'fits-partly':
    case 'cannot-tell':
      return inRam === 0
        ? `the experts of ${placement.expertLayersInRam} layers are in RAM`
        : `${inRam} of ${placement.totalLayers} layers ${inRam === 1 ? 'is' : 'are'} in RAM`;
    default:
      return fits satisfies never;
  }
}

/**
 * What happens at a context, in a sentence.
 *
 * @example sentenceOf(moment) // 'At 32k the cache takes 4.0 GiB; 9 of 33 layers are in RAM; about 11 tokens/s (8–14).'
 */
export function sentenceOf({ contextTokens, estimate }: Moment): string {
  const parts = [
    `At ${contextText(contextTokens)} the cache takes ${gibText(estimate.total.kvCacheGiB.expected)} GiB`,
    whereText(estimate),
    speedText(estimate),
  ];
  return `${parts.filter((part) => part !== null).join('; ')}.`;
}

/** The same for the ear, at the slider: the exact length first. */
export const sliderText = ({ contextTokens, estimate }: Moment): string =>
  `${countText(contextTokens)} tokens: ${[whereText(estimate), speedText(estimate)].filter((part) => part !== null).join(', ')}`;
