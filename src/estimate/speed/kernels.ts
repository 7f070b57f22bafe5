import type { Architecture, FeedForward, Mixer } from '../../schema/architecture';

/**
 * Kernels that one layer runs for one token, as llama.cpp's graph has them after fusion. Each costs a few microseconds
 * whatever the size of its matrices, which is what small models and small experts wait for.
 */
function mixerKernels(mixer: Mixer): number {
  switch (mixer.kind) {
    case 'attention':
    case 'cross-attention':
      // Norm, three projections with the rounding of their input, two rotations, two writes to the cache, attention in
      // two passes, output projection, sum.
      return 15 + (mixer.kind === 'attention' && mixer.queryKeyNorm ? 2 : 0);
    case 'latent-attention':
      // Each of query, key and value goes down and up again, with a norm between.
      return 24 + (mixer.indexer ? 6 : 0);
    case 'compressed-attention':
      return 30;
    case 'gated-delta-net':
    case 'kimi-delta':
      // Five projections, convolution, gates, norms, the state's own update.
      return 24;
    case 'mamba2':
      return 16;
    case 'short-conv':
      return 8;
    default:
      return mixer satisfies never;
  }
}

function feedForwardKernels(part: FeedForward): number {
  // Norm, the two matrices up at once, the one down, sum; experts also score, sort, gather, weigh and add up.
  if (part.kind === 'dense') return 6;
  return 14 + (part.sharedWidth ? 5 : 0);
}

/** Embedding, last norm and output head. */
const OUTSIDE_LAYERS = 6;
/** Norms that are counted with mixer and feed-forward. */
const USUAL_NORMS = 2;

/**
 * Kernels that a GPU runs one after the other to write one token.
 *
 * @example kernelsPerToken(llama3of8B) // 32 × (15 + 6) + 6 = 678
 */
export function kernelsPerToken({ mixers, feedForwards, layers, normsPerLayer }: Architecture): number {
  const mixing = mixers.reduce((sum, mixer) => sum + mixer.layers * mixerKernels(mixer), 0);
  const feeding = feedForwards.reduce((sum, part) => sum + part.layers * feedForwardKernels(part), 0);
  const furtherNorms = layers * Math.max(0, (normsPerLayer ?? USUAL_NORMS) - USUAL_NORMS);
  return OUTSIDE_LAYERS + mixing + feeding + furtherNorms;
}
