import type { BlockType } from './gguf-blocks';

/** What of a model the choice of a tensor's type depends on. */
export interface Traits {
  layers: number;
  /** Query heads that share one key head. */
  queriesPerKey: number;
}

/** Share of the layers in which a better type is taken. */
type Share = (traits: Traits) => number;

/** A type for every layer, or a better one for some of them. */
export type Choice = BlockType | { type: BlockType; share: Share; rest: BlockType };

/** Parts of a model that the quantizer tells apart. */
export type Part = 'embedding' | 'outputHead' | 'query' | 'key' | 'value' | 'attentionOutput' | 'up' | 'down';

/** The type of most tensors, and of the parts that differ from it. */
export interface Mix extends Partial<Record<Part, Choice>> {
  base: BlockType;
}

const leading =
  (part: number): Share =>
  ({ layers }) =>
    Math.floor(layers / part) / layers;

/** The first two or four layers. */
const first =
  (count: number): Share =>
  ({ layers }) =>
    Math.min(1, count / layers);

/** The first eighth, the last eighth and every third layer between them. */
const outerAndEveryThird: Share = ({ layers }) => {
  const eighth = Math.floor(layers / 8);
  const lastFrom = Math.floor((7 * layers) / 8);
  return (eighth + (layers - lastFrom) + Math.floor((lastFrom - eighth) / 3)) / layers;
};

/** All but the first and the last eighth. */
const middle: Share = ({ layers }) => (Math.floor((7 * layers) / 8) - Math.floor(layers / 8)) / layers;

/** Where four or more queries share a key, values are few and worth more bits. */
const grouped: Share = ({ queriesPerKey }) => (queriesPerKey >= 4 ? 1 : 0);

const some = (type: BlockType, share: Share) => ({
  in: (rest: BlockType): Choice => ({ type, share, rest }),
});

const FEW_BITS = { value: some('q4_k', grouped).in('q2_k'), outputHead: 'q5_k', embedding: 'q2_k' } as const;
const TWO_BITS_AND_MORE = {
  value: some('q4_k', grouped).in('iq3_s'),
  outputHead: 'q5_k',
  embedding: 'iq3_s',
  attentionOutput: 'iq3_s',
} as const;
const HIGH_HEAD = { embedding: 'q8_0', outputHead: 'q8_0' } as const;

const q3KM: Mix = {
  base: 'q3_k',
  value: some('q5_k', first(2)).in('q4_k'),
  down: some('q5_k', leading(16)).in('q4_k'),
  attentionOutput: 'q4_k',
};
const q3KL: Mix = { base: 'q3_k', value: 'q5_k', down: 'q5_k', attentionOutput: 'q5_k' };
const q4KM: Mix = {
  base: 'q4_k',
  value: some('q6_k', outerAndEveryThird).in('q4_k'),
  down: some('q6_k', outerAndEveryThird).in('q4_k'),
};
const q5KM: Mix = {
  base: 'q5_k',
  value: some('q6_k', outerAndEveryThird).in('q5_k'),
  down: some('q6_k', outerAndEveryThird).in('q5_k'),
};

/**
 * What llama-quantize makes of each file type with an importance matrix: `llama_tensor_get_type_impl` in
 * src/llama-quant.cpp of llama.cpp, as of 2026. Left out are its exceptions for Falcon and for models of 8 experts,
 * which move a file's size by less than a hundredth. The types with "L" or "XL" that quantizers publish keep
 * embedding and head at 8 bits.
 */
export const mixes = {
  f32: { base: 'f32' },
  f16: { base: 'f16' },
  bf16: { base: 'bf16' },
  q8_0: { base: 'q8_0' },
  q6_k: { base: 'q6_k' },
  q6_k_l: { base: 'q6_k', ...HIGH_HEAD },
  q5_k_m: q5KM,
  q5_k_l: { ...q5KM, ...HIGH_HEAD },
  q5_k_s: { base: 'q5_k' },
  q5_0: { base: 'q5_0' },
  q5_1: { base: 'q5_1' },
  q4_k_m: q4KM,
  q4_k_l: { ...q4KM, ...HIGH_HEAD },
  q4_k_s: {
    base: 'q4_k',
    value: some('q5_k', first(4)).in('q4_k'),
    down: some('q5_k', leading(8)).in('q4_k'),
  },
  q4_0: { base: 'q4_0' },
  q4_1: { base: 'q4_1' },
  iq4_nl: { base: 'iq4_nl', value: some('q5_k', grouped).in('iq4_nl') },
  iq4_xs: { base: 'iq4_xs', value: some('q5_k', grouped).in('iq4_xs') },
  q3_k_xl: { ...q3KL, ...HIGH_HEAD },
  q3_k_l: q3KL,
  q3_k_m: q3KM,
  q3_k_s: { base: 'q3_k' },
  iq3_m: {
    base: 'iq3_s',
    value: 'q4_k',
    down: some('q4_k', leading(8)).in('iq3_s'),
    attentionOutput: 'q4_k',
  },
  iq3_s: { base: 'iq3_s', value: some('q4_k', grouped).in('iq3_s') },
  iq3_xs: {
    base: 'iq3_s',
    query: 'iq3_xxs',
    key: 'iq3_xxs',
    value: some('q4_k', grouped).in('iq3_s'),
    up: some('iq3_xxs', middle).in('iq3_s'),
  },
  iq3_xxs: {
    base: 'iq3_xxs',
    query: 'iq2_s',
    key: 'iq2_s',
    value: some('q4_k', grouped).in('iq3_xxs'),
    attentionOutput: 'iq3_s',
    outputHead: 'q5_k',
    embedding: 'iq3_s',
  },
  q2_k: {
    base: 'q2_k',
    value: some('q4_k', grouped).in('q3_k'),
    down: 'q3_k',
    attentionOutput: 'q3_k',
  },
  q2_k_l: {
    base: 'q2_k',
    value: some('q4_k', grouped).in('q3_k'),
    down: 'q3_k',
    attentionOutput: 'q3_k',
    ...HIGH_HEAD,
  },
  q2_k_s: {
    base: 'q2_k',
    value: some('q4_k', grouped).in('q2_k'),
    down: some('q4_k', leading(8)).in('q2_k'),
  },
  iq2_m: { base: 'iq2_s', ...TWO_BITS_AND_MORE, down: some('iq3_s', leading(8)).in('iq2_s') },
  iq2_s: { base: 'iq2_xs', ...TWO_BITS_AND_MORE, down: some('iq3_s', leading(8)).in('iq2_xs') },
  iq2_xs: { base: 'iq2_xs', ...FEW_BITS, down: some('q2_k', leading(8)).in('iq2_xs') },
  iq2_xxs: { base: 'iq2_xxs', ...FEW_BITS, down: some('q2_k', leading(8)).in('iq2_xxs') },
  iq1_m: { base: 'iq1_m', ...FEW_BITS, attentionOutput: 'iq2_xxs', down: some('q2_k', leading(8)).in('iq1_m') },
  iq1_s: { base: 'iq1_s', ...FEW_BITS, attentionOutput: 'iq2_xxs', down: some('q2_k', leading(8)).in('iq1_s') },
  tq1_0: { base: 'tq1_0', embedding: 'q4_k' },
  tq2_0: { base: 'tq2_0', embedding: 'q4_k' },
} as const satisfies Record<string, Mix>;

export type MixId = keyof typeof mixes;

/** Files of this kind keep the experts at 4 bits and store the rest at 8 (gpt-oss as its makers publish it). */
export const EXPERTS_IN_4_BITS: Mix = { base: 'q8_0' };
