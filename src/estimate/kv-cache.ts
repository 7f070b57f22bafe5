import type { Architecture, Mixer, MixerOf } from '../schema/architecture';

/** Elements that one group of layers caches for one sequence. */
export interface CacheGroup {
  layers: number;
  /** Per token of the sequence, over all layers of the group. */
  elementsPerToken: number;
  /** Tokens it keeps at most; null: all of them. */
  windowTokens: number | null;
}

/** What one sequence caches, whatever the element type. */
export interface CacheShape {
  groups: CacheGroup[];
  /** Small keys of a sparse attention's indexer, over its layers; engines store them in a type of their own. */
  indexerElementsPerToken: number;
  /** Fixed size of recurrent states, in 32-bit elements, over all layers. */
  stateElements: number;
  /** Inputs that short convolutions remember, in elements of the model's type, over all layers. */
  convElements: number;
}

/** GPUs that share each layer: heads are shared out, what has no heads is copied. */
interface Split {
  architecture: Architecture;
  tensorParallel: number;
  /** Latent attention is cached as keys and values of every head. */
  unfoldsLatent?: boolean | undefined;
}

const shareOfHeads = (heads: number, { tensorParallel }: Split) => Math.max(1, heads / tensorParallel);

/** What one mixer adds to the cache of a sequence; what is missing is nothing. */
type Part = Partial<CacheShape>;

function attentionPart(mixer: MixerOf<'attention'>, split: Split): Part {
  const layers = mixer.layers - (mixer.layersWithoutCache ?? 0);
  if (layers === 0) return {};
  const width = mixer.headDim + (mixer.valueHeadDim ?? mixer.headDim);
  const elementsPerToken = layers * shareOfHeads(mixer.kvHeads, split) * width;
  return { groups: [{ layers, elementsPerToken, windowTokens: mixer.windowTokens ?? null }] };
}

const indexerElements = ({ indexer }: MixerOf<'latent-attention' | 'compressed-attention'>) =>
  (indexer?.layers ?? 0) * (indexer?.headDim ?? 0);

function latentPart(mixer: MixerOf<'latent-attention'>, split: Split): Part {
  const { layers, kvRank, nopeHeadDim, ropeHeadDim, valueHeadDim } = mixer;
  const width = split.unfoldsLatent
    ? shareOfHeads(mixer.heads, split) * (nopeHeadDim + ropeHeadDim + valueHeadDim)
    : kvRank + ropeHeadDim;
  return {
    groups: [{ layers, elementsPerToken: layers * width, windowTokens: null }],
    indexerElementsPerToken: indexerElements(mixer),
  };
}

function compressedPart(mixer: MixerOf<'compressed-attention'>): Part {
  const { layers, headDim, windowTokens, tokensPerEntry } = mixer;
  const merging = tokensPerEntry.filter((tokens) => tokens > 0);
  const entriesPerToken = merging.reduce((sum, tokens) => sum + 1 / tokens, 0);
  return {
    groups: [
      { layers: merging.length, elementsPerToken: entriesPerToken * headDim, windowTokens: null },
      { layers, elementsPerToken: layers * headDim, windowTokens },
    ],
    // It scores the entries that merge fewest tokens, with one key for each of them (DeepSeek's reference code).
    indexerElementsPerToken: indexerElements(mixer) / Math.min(...merging),
  };
}

function deltaNetPart(mixer: MixerOf<'gated-delta-net'>, split: Split): Part {
  const { layers, keyHeadDim, valueHeadDim, convKernel } = mixer;
  const valueHeads = shareOfHeads(mixer.valueHeads, split);
  const channels = 2 * shareOfHeads(mixer.keyHeads, split) * keyHeadDim + valueHeads * valueHeadDim;
  return {
    stateElements: layers * valueHeads * keyHeadDim * valueHeadDim,
    convElements: layers * channels * (convKernel - 1),
  };
}

function kimiDeltaPart({ layers, heads, headDim, convKernel }: MixerOf<'kimi-delta'>, split: Split): Part {
  const inner = shareOfHeads(heads, split) * headDim;
  return {
    stateElements: layers * inner * headDim,
    convElements: layers * 3 * inner * (convKernel - 1),
  };
}

function mambaPart(mixer: MixerOf<'mamba2'>, split: Split): Part {
  const { layers, stateSize, convKernel } = mixer;
  const inner = shareOfHeads(mixer.heads, split) * mixer.headDim;
  const groups = shareOfHeads(mixer.groups, split);
  return {
    stateElements: layers * inner * stateSize,
    convElements: layers * (inner + 2 * groups * stateSize) * (convKernel - 1),
  };
}

function partOf(mixer: Mixer, split: Split): Part {
  switch (mixer.kind) {
    case 'attention':
      return attentionPart(mixer, split);
    case 'latent-attention':
      return latentPart(mixer, split);
    case 'compressed-attention':
      return compressedPart(mixer);
    case 'cross-attention':
      // Its length is that of the picture, not of the text: nothing a token.
      return {};
    case 'gated-delta-net':
      return deltaNetPart(mixer, split);
    case 'kimi-delta':
      return kimiDeltaPart(mixer, split);
    case 'mamba2':
      return mambaPart(mixer, split);
    case 'short-conv':
      return {
        convElements: mixer.layers * split.architecture.hiddenSize * (mixer.convKernel - 1),
      };
    default:
      return mixer satisfies never;
  }
}

/**
 * What one sequence caches on one of the GPUs that share each layer. Latent attention counts as its engines store it:
 * compressed, and copied to every GPU.
 *
 * @example cacheShape({ architecture: llama31With8B, tensorParallel: 1 }).groups // [{ layers: 32, elementsPerToken: 65536, windowTokens: null }]
 */
export function cacheShape(split: Split): CacheShape {
  const shape: CacheShape = {
    groups: [],
    indexerElementsPerToken: 0,
    stateElements: 0,
    convElements: 0,
  };
  for (const mixer of split.architecture.mixers) {
    const part = partOf(mixer, split);
    shape.groups.push(...(part.groups ?? []));
    shape.indexerElementsPerToken += part.indexerElementsPerToken ?? 0;
    shape.stateElements += part.stateElements ?? 0;
    shape.convElements += part.convElements ?? 0;
  }
  return shape;
}

/** Bytes of one cached element; the quantized GGUF types keep a 16-bit scale for every 32 elements. */
export const cacheElementBytes = {
  f16: 2,
  bf16: 2,
  fp8: 1,
  q8_0: (32 + 2) / 32,
  q4_0: (16 + 2) / 32,
} as const;

/**
 * Bytes that a further token costs while no window is full.
 *
 * @example kvBytesPerToken({ shape, bytesPerElement: 2, indexerBytes: 2 }) // 131072 for Llama 3.1 8B
 */
export function kvBytesPerToken(request: { shape: CacheShape; bytesPerElement: number; indexerBytes: number }): number {
  const elements = request.shape.groups.reduce((sum, group) => sum + group.elementsPerToken, 0);
  return elements * request.bytesPerElement + request.shape.indexerElementsPerToken * request.indexerBytes;
}

/**
 * Bytes of one sequence's recurrent states and convolution inputs.
 *
 * @example stateBytes(shape) // 0 for a pure transformer
 */
export const stateBytes = ({ stateElements, convElements }: CacheShape): number => stateElements * 4 + convElements * 2;
