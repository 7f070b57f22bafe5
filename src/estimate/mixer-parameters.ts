import type { Mixer, MixerOf } from '../schema/architecture';
import type { TensorCounts } from './parameters';

/** Parameters by role, for the roles that occur. */
export type SomeCounts = Partial<TensorCounts>;

interface Indexer {
  heads: number;
  headDim: number;
}

function attention(mixer: MixerOf<'attention'>, hiddenSize: number): SomeCounts {
  const query = mixer.heads * mixer.headDim;
  const key = mixer.kvHeads * mixer.headDim;
  const valueHeadDim = mixer.valueHeadDim ?? mixer.headDim;
  const value = mixer.kvHeads * valueHeadDim;
  const norm = mixer.queryKeyNorm === 'head' ? 2 * mixer.headDim : mixer.queryKeyNorm === 'full' ? query + key : 0;
  const bias = (mixer.bias ? query + key + value : 0) + (mixer.outputBias ? hiddenSize : 0);
  return {
    query: hiddenSize * query * (mixer.outputGate ? 2 : 1),
    key: hiddenSize * key,
    value: mixer.keyEqualsValue ? 0 : hiddenSize * value,
    attentionOutput: mixer.heads * valueHeadDim * hiddenSize,
    small: norm + bias + (mixer.sinks ? mixer.heads : 0),
  };
}

function crossAttention(mixer: MixerOf<'cross-attention'>, hiddenSize: number): SomeCounts {
  const query = mixer.heads * mixer.headDim;
  const key = mixer.kvHeads * mixer.headDim;
  // Two norms on query and key, and two gates, of attention and of the feed-forward after it.
  return {
    query: hiddenSize * query,
    key: hiddenSize * key,
    value: hiddenSize * key,
    attentionOutput: query * hiddenSize,
    small: 2 * mixer.headDim + 2,
  };
}

function latentAttention(mixer: MixerOf<'latent-attention'>, hiddenSize: number): SomeCounts {
  const { heads, kvRank, queryRank, nopeHeadDim, ropeHeadDim, valueHeadDim } = mixer;
  const query = heads * (nopeHeadDim + ropeHeadDim);
  const output = heads * valueHeadDim * hiddenSize;
  return {
    query: (queryRank ? (hiddenSize + query) * queryRank : hiddenSize * query) + (mixer.outputGate ? output : 0),
    key: hiddenSize * (kvRank + ropeHeadDim),
    value: kvRank * heads * (nopeHeadDim + valueHeadDim),
    attentionOutput: output,
    small: (queryRank ?? 0) + kvRank,
  };
}

/** The indexer of latent attention: queries from the compressed query, one key, one weight a head. */
function latentIndexer({ heads, headDim }: Indexer, widths: { hidden: number; query: number }): SomeCounts {
  return {
    indexer: widths.query * heads * headDim + widths.hidden * (headDim + heads),
    small: 2 * headDim,
  };
}

/** Tokens an entry from which on the blocks overlap no more, so that one projection does for each. */
const OVERLAPPING_BLOCK = 4;

/** What merges the tokens of a block: values, their weights, a position bias and a norm. */
function compressor(request: { tokensPerEntry: number; headDim: number; hiddenSize: number }): {
  matrices: number;
  small: number;
} {
  const { tokensPerEntry, headDim, hiddenSize } = request;
  const width = headDim * (tokensPerEntry === OVERLAPPING_BLOCK ? 2 : 1);
  return { matrices: 2 * hiddenSize * width, small: tokensPerEntry * width + headDim };
}

/** One layer on average: layers differ in how many tokens they merge. */
function compressedAttention(mixer: MixerOf<'compressed-attention'>, hiddenSize: number): SomeCounts {
  const { heads, headDim, queryRank, outputRank, outputGroups, tokensPerEntry } = mixer;
  const merging = tokensPerEntry.filter((tokens) => tokens > 0);
  const parts = merging.map((tokens) => compressor({ tokensPerEntry: tokens, headDim, hiddenSize }));
  const indexed = mixer.indexer
    ? {
        ...mixer.indexer,
        parts: compressor({ tokensPerEntry: OVERLAPPING_BLOCK, headDim: mixer.indexer.headDim, hiddenSize }),
      }
    : undefined;
  const total = (pick: 'matrices' | 'small') => parts.reduce((sum, part) => sum + part[pick], 0) / mixer.layers;
  const share = indexed ? indexed.layers / mixer.layers : 0;
  return {
    query: (hiddenSize + heads * headDim) * queryRank,
    key: hiddenSize * headDim + total('matrices'),
    attentionOutput: heads * headDim * outputRank + outputGroups * outputRank * hiddenSize,
    indexer: indexed
      ? share * (queryRank * indexed.heads * indexed.headDim + hiddenSize * indexed.heads + indexed.parts.matrices)
      : 0,
    small: queryRank + headDim + heads + total('small') + (indexed ? share * indexed.parts.small : 0),
  };
}

function gatedDeltaNet(mixer: MixerOf<'gated-delta-net'>, hiddenSize: number): SomeCounts {
  const key = mixer.keyHeads * mixer.keyHeadDim;
  const value = mixer.valueHeads * mixer.valueHeadDim;
  return {
    // Query, key, value and output gate; two numbers a value head; and the way back.
    recurrent: hiddenSize * (2 * key + 2 * value + 2 * mixer.valueHeads) + value * hiddenSize,
    small: (2 * key + value) * mixer.convKernel + 2 * mixer.valueHeads + mixer.valueHeadDim,
  };
}

function kimiDelta(mixer: MixerOf<'kimi-delta'>, hiddenSize: number): SomeCounts {
  const width = mixer.heads * mixer.headDim;
  const narrow = (hiddenSize + width) * mixer.headDim;
  return {
    // Query, key, value and output; the decay in two steps, as is most often the gate; one number a head.
    recurrent:
      4 * hiddenSize * width + narrow + (mixer.fullOutputGate ? hiddenSize * width : narrow) + hiddenSize * mixer.heads,
    small: 3 * width * mixer.convKernel + mixer.heads + width + mixer.headDim,
  };
}

function mamba2(mixer: MixerOf<'mamba2'>, hiddenSize: number): SomeCounts {
  const inner = mixer.heads * mixer.headDim;
  const shared = 2 * mixer.groups * mixer.stateSize;
  return {
    recurrent: hiddenSize * (2 * inner + shared + mixer.heads) + inner * hiddenSize,
    small: (inner + shared) * (mixer.convKernel + 1) + 3 * mixer.heads + (mixer.withoutNorm ? 0 : inner),
  };
}

function shortConv(mixer: MixerOf<'short-conv'>, hiddenSize: number): SomeCounts {
  return { recurrent: 4 * hiddenSize * hiddenSize, small: hiddenSize * mixer.convKernel };
}

/** Parameters of one layer of a kind, without its norms; an indexer comes apart since not every layer has one. */
export function mixerParameters(mixer: Mixer, hiddenSize: number): SomeCounts {
  switch (mixer.kind) {
    case 'attention':
      return attention(mixer, hiddenSize);
    case 'cross-attention':
      return crossAttention(mixer, hiddenSize);
    case 'latent-attention':
      return latentAttention(mixer, hiddenSize);
    case 'compressed-attention':
      return compressedAttention(mixer, hiddenSize);
    case 'gated-delta-net':
      return gatedDeltaNet(mixer, hiddenSize);
    case 'kimi-delta':
      return kimiDelta(mixer, hiddenSize);
    case 'mamba2':
      return mamba2(mixer, hiddenSize);
    case 'short-conv':
      return shortConv(mixer, hiddenSize);
    default:
      return mixer satisfies never;
  }
}

/** Parameters of one indexer beside latent attention, and how many layers have one. */
export function indexerParameters(
  mixer: Mixer,
  hiddenSize: number,
): { counts: SomeCounts; layers: number } | undefined {
  if (mixer.kind !== 'latent-attention' || !mixer.indexer) return undefined;
  const widths = { hidden: hiddenSize, query: mixer.queryRank ?? hiddenSize };
  return { counts: latentIndexer(mixer.indexer, widths), layers: mixer.indexer.layers };
}
