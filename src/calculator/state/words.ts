import { countText, gibText, roughText } from '../../estimate/words/figures';
import type { Estimate, Fit } from '../../estimate';

/** What a verdict is called. */
export const FIT_WORDS: Record<Fit, string> = {
  fits: 'Fits',
  'fits-partly': 'Fits partly',
  'does-not-fit': 'Does not fit',
  'cannot-tell': 'Cannot tell',
};

const plural = (count: number, word: string) => `${countText(count)} ${word}${count === 1 ? '' : 's'}`;

/** What an estimate was asked for, as far as its words need it. */
interface Asked {
  requests: number;
  contextTokens: number;
}

function partly({ gpus, placement, maxConcurrentRequests }: Estimate, { requests, contextTokens }: Asked): string {
  const { gpuLayers, totalLayers, expertLayersInRam } = placement;
  const room = maxConcurrentRequests?.expected ?? Infinity;
  if (room < requests && gpuLayers >= totalLayers && expertLayersInRam === 0) {
    return `It runs, but only ${roughText(Math.floor(room * 10) / 10)} of ${plural(requests, 'request')} of ${countText(contextTokens)} tokens have room at once; the others wait.`;
  }
  if (gpuLayers >= totalLayers)
    return `All layers lie on the GPU, but the experts of ${countText(expertLayersInRam)} of them lie in RAM.`;
  return gpus.length > 0
    ? `${countText(gpuLayers)} of ${plural(totalLayers, 'layer')} lie on the GPU; the rest is left to RAM and the processor.`
    : 'Part of it lies outside the GPU’s memory.';
}

/**
 * The verdict in a sentence.
 *
 * @example verdictText(estimate, { requests: 1, contextTokens: 8192 }) // 'It is 3.2 GiB short.'
 */
export function verdictText(estimate: Estimate, asked: Asked): string {
  const { fits, shortByGiB, gpus } = estimate;
  switch (fits) {
    case 'fits':
      return gpus.length > 0 ? 'All of it lies in the GPU’s memory.' : 'All of it lies in system memory.';
    case 'fits-partly':
      return partly(estimate, asked);
    case 'does-not-fit':
      return shortByGiB === null ? 'There is not enough memory.' : `It is ${gibText(shortByGiB)} GiB short.`;
    case 'cannot-tell':
      return 'The machine, or its memory, is not known; these are the sizes alone.';
    default:
      return fits satisfies never;
  }
}
