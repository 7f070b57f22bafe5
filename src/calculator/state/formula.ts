import { countText, gibText } from '../../estimate/words/figures';
import { cacheElementBytes, cacheShape } from '../../estimate/kv-cache';
import { parameterCounts, tensorRoles } from '../../estimate/parameters';
import type { RoleBits } from '../../estimate/schemes/checkpoint';
import type { KvCacheType } from '../../estimate/task';
import type { Architecture, Mixer, MixerOf } from '../../schema/architecture';

/** One product with the user's own numbers in it, and what comes out. */
export interface Term {
  /** Which part of the model it speaks of. */
  label: string;
  factors: string;
  /** What the product is, such as "144 KiB a token". */
  product: string;
  /** Bytes of one sequence at the context. */
  bytes: number;
}

const KIB = 1024;
const GIB = 2 ** 30;
const STATE_BYTES = 4;
const CONV_BYTES = 2;

/** @example bytesText(147456) // '144 KiB' */
export function bytesText(bytes: number): string {
  if (bytes >= 0.1 * GIB) return `${gibText(bytes / GIB)} GiB`;
  if (bytes >= KIB ** 2) return `${gibText(bytes / KIB ** 2)} MiB`;
  return bytes >= KIB ? `${gibText(bytes / KIB).replace(/\.0$/, '')} KiB` : `${Math.round(bytes)} bytes`;
}

interface Asked {
  kvCacheType: KvCacheType;
  contextTokens: number;
  /** Latent attention is cached as keys and values of every head. */
  unfoldsLatent?: boolean | undefined;
}

const elementText = (type: KvCacheType) => {
  const bytes = cacheElementBytes[type];
  return `${Number(bytes.toFixed(4))} ${bytes === 1 ? 'byte' : 'bytes'}`;
};

const perToken = (request: { label: string; factors: string; bytesEach: number; tokens: number }): Term => ({
  label: request.label,
  factors: request.factors,
  product: `${bytesText(request.bytesEach)} a token`,
  bytes: request.bytesEach * request.tokens,
});

function latentTerm(mixer: MixerOf<'latent-attention'>, { kvCacheType, contextTokens, unfoldsLatent }: Asked): Term {
  const { layers, heads, kvRank, nopeHeadDim, ropeHeadDim, valueHeadDim } = mixer;
  const [label, widthText, width] = unfoldsLatent
    ? ([
        'Latent attention, unfolded: keys and values of every head',
        `${heads} heads × (${nopeHeadDim} + ${ropeHeadDim} + ${valueHeadDim})`,
        heads * (nopeHeadDim + ropeHeadDim + valueHeadDim),
      ] as const)
    : ([
        'Latent attention: one compressed vector for all heads',
        `(${kvRank} + ${ropeHeadDim})`,
        kvRank + ropeHeadDim,
      ] as const);
  return perToken({
    label,
    factors: `${layers} layers × ${widthText} × ${elementText(kvCacheType)}`,
    bytesEach: layers * width * cacheElementBytes[kvCacheType],
    tokens: contextTokens,
  });
}

function attentionTerms(mixer: MixerOf<'attention'>, { kvCacheType, contextTokens }: Asked): Term[] {
  const layers = mixer.layers - (mixer.layersWithoutCache ?? 0);
  if (layers === 0) return [];
  const { kvHeads, headDim, valueHeadDim = headDim, windowTokens } = mixer;
  const same = valueHeadDim === headDim;
  return [
    perToken({
      label:
        windowTokens === undefined ? 'Attention' : `Sliding window, the last ${countText(windowTokens)} tokens only`,
      factors: `${same ? '2 × ' : ''}${layers} layers × ${kvHeads} KV ${kvHeads === 1 ? 'head' : 'heads'} × ${same ? headDim : `(${headDim} + ${valueHeadDim})`} × ${elementText(kvCacheType)}`,
      bytesEach: layers * kvHeads * (headDim + valueHeadDim) * cacheElementBytes[kvCacheType],
      tokens: Math.min(contextTokens, windowTokens ?? Infinity),
    }),
  ];
}

function compressedTerms(mixer: MixerOf<'compressed-attention'>, { kvCacheType, contextTokens }: Asked): Term[] {
  const bytes = cacheElementBytes[kvCacheType];
  const entries = mixer.tokensPerEntry.reduce((sum, tokens) => sum + (tokens === 0 ? 0 : 1 / tokens), 0);
  return [
    perToken({
      label: 'Entries that stand for several tokens',
      factors: `${Number(entries.toFixed(2))} entries over all layers × ${mixer.headDim} × ${elementText(kvCacheType)}`,
      bytesEach: entries * mixer.headDim * bytes,
      tokens: contextTokens,
    }),
    perToken({
      label: `Sliding window, the last ${countText(mixer.windowTokens)} tokens only`,
      factors: `${mixer.layers} layers × ${mixer.headDim} × ${elementText(kvCacheType)}`,
      bytesEach: mixer.layers * mixer.headDim * bytes,
      tokens: Math.min(contextTokens, mixer.windowTokens),
    }),
  ];
}

/** A state of fixed size: layers, heads and the two sides of a head's matrix, in 32 bits. */
function stateTerm(layers: number, { heads, sides }: { heads: number; sides: readonly [number, number] }): Term {
  const bytes = layers * heads * sides[0] * sides[1] * STATE_BYTES;
  return {
    label: 'Recurrent state, whatever the length',
    factors: `${layers} layers × ${heads} heads × ${sides[0]} × ${sides[1]} × ${STATE_BYTES} bytes`,
    product: `${bytesText(bytes)} a request`,
    bytes,
  };
}

/** What one kind of layer keeps for a sequence; nothing for those that keep nothing a token. */
function termsOf(mixer: Mixer, asked: Asked): Term[] {
  switch (mixer.kind) {
    case 'attention':
      return attentionTerms(mixer, asked);
    case 'latent-attention':
      return [latentTerm(mixer, asked)];
    case 'compressed-attention':
      return compressedTerms(mixer, asked);
    case 'gated-delta-net':
      return [stateTerm(mixer.layers, { heads: mixer.valueHeads, sides: [mixer.keyHeadDim, mixer.valueHeadDim] })];
    case 'kimi-delta':
      return [stateTerm(mixer.layers, { heads: mixer.heads, sides: [mixer.headDim, mixer.headDim] })];
    case 'mamba2':
      return [stateTerm(mixer.layers, { heads: mixer.heads, sides: [mixer.headDim, mixer.stateSize] })];
    case 'cross-attention':
    case 'short-conv':
      return [];
    default:
      return mixer satisfies never;
  }
}

/** Small things beside the layers' own: keys of an indexer, and the inputs that short convolutions remember. */
function besideTerms(architecture: Architecture, { kvCacheType, contextTokens }: Asked): Term[] {
  const { indexerElementsPerToken, convElements } = cacheShape({ architecture, tensorParallel: 1 });
  const terms: Term[] = [];
  if (indexerElementsPerToken > 0) {
    terms.push(
      perToken({
        label: 'Keys of the indexer that picks tokens',
        factors: `${countText(indexerElementsPerToken)} elements × ${elementText(kvCacheType)}`,
        bytesEach: indexerElementsPerToken * cacheElementBytes[kvCacheType],
        tokens: contextTokens,
      }),
    );
  }
  if (convElements > 0) {
    const bytes = convElements * CONV_BYTES;
    terms.push({
      label: 'Inputs that short convolutions remember',
      factors: `${countText(convElements)} elements × ${CONV_BYTES} bytes`,
      product: `${bytesText(bytes)} a request`,
      bytes,
    });
  }
  return terms;
}

/**
 * What one request keeps in its cache, a term for each kind of layer.
 *
 * @example cacheTerms(qwen3With8B, { kvCacheType: 'f16', contextTokens: 8192 })[0]
 * // { factors: '2 × 36 layers × 8 KV heads × 128 × 2 bytes', product: '144 KiB a token', bytes: 1.1 GiB, … }
 */
export const cacheTerms = (architecture: Architecture, asked: Asked): Term[] => [
  ...architecture.mixers.flatMap((mixer) => termsOf(mixer, asked)),
  ...besideTerms(architecture, asked),
];

/** Parameters that are stored in so many bits. */
interface WeightGroup {
  bits: number;
  params: number;
}

/**
 * Parameters by the bits that a scheme gives them, fewest bits first.
 *
 * @example weightGroups(qwen3With8B, awq) // [{ bits: 4.16, params: 6.9e9 }, { bits: 16, params: 1.2e9 }]
 */
export function weightGroups(architecture: Architecture, bits: RoleBits): WeightGroup[] {
  const counts = parameterCounts(architecture);
  const groups = new Map<string, WeightGroup>();
  for (const role of tensorRoles) {
    if (counts[role] === 0 || bits[role] === 0) continue;
    const key = bits[role].toFixed(2);
    const before = groups.get(key)?.params ?? 0;
    groups.set(key, { bits: bits[role], params: before + counts[role] });
  }
  return [...groups.values()].sort((a, b) => a.bits - b.bits);
}
