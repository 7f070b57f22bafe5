/** How a GGUF tensor type packs its weights. */
interface Block {
  /** Bits a weight, scales included. */
  bits: number;
  /** A row is a whole number of blocks of this many weights. */
  weights: number;
  /** Taken in its place where a row is no whole number of blocks. */
  fallback?: BlockType;
}

/**
 * Tensor types of llama.cpp (ggml-common.h and tensor_type_fallback in llama-quant.cpp) and, in the second part, those
 * that only ik_llama.cpp has.
 */
const blocks = {
  f32: { bits: 32, weights: 1 },
  f16: { bits: 16, weights: 1 },
  bf16: { bits: 16, weights: 1 },
  q4_0: { bits: 4.5, weights: 32 },
  q4_1: { bits: 5, weights: 32 },
  q5_0: { bits: 5.5, weights: 32 },
  q5_1: { bits: 6, weights: 32 },
  q8_0: { bits: 8.5, weights: 32 },
  iq4_nl: { bits: 4.5, weights: 32 },
  mxfp4: { bits: 4.25, weights: 32 },
  nvfp4: { bits: 4.5, weights: 64 },
  q2_k: { bits: 2.625, weights: 256, fallback: 'q4_0' },
  q3_k: { bits: 3.4375, weights: 256, fallback: 'q4_0' },
  q4_k: { bits: 4.5, weights: 256, fallback: 'q5_0' },
  q5_k: { bits: 5.5, weights: 256, fallback: 'q5_1' },
  q6_k: { bits: 6.5625, weights: 256, fallback: 'q8_0' },
  tq1_0: { bits: 1.6875, weights: 256, fallback: 'q4_0' },
  tq2_0: { bits: 2.0625, weights: 256, fallback: 'q4_0' },
  iq1_s: { bits: 1.5625, weights: 256, fallback: 'iq4_nl' },
  iq1_m: { bits: 1.75, weights: 256, fallback: 'iq4_nl' },
  iq2_xxs: { bits: 2.0625, weights: 256, fallback: 'iq4_nl' },
  iq2_xs: { bits: 2.3125, weights: 256, fallback: 'iq4_nl' },
  iq2_s: { bits: 2.5625, weights: 256, fallback: 'iq4_nl' },
  iq3_xxs: { bits: 3.0625, weights: 256, fallback: 'iq4_nl' },
  iq3_s: { bits: 3.4375, weights: 256, fallback: 'iq4_nl' },
  iq4_xs: { bits: 4.25, weights: 256, fallback: 'iq4_nl' },

  iq1_kt: { bits: 1.75, weights: 256, fallback: 'iq4_nl' },
  iq2_kt: { bits: 2.125, weights: 256, fallback: 'iq4_nl' },
  iq2_ks: { bits: 2.1875, weights: 256, fallback: 'iq4_nl' },
  iq2_k: { bits: 2.375, weights: 256, fallback: 'iq4_nl' },
  iq2_kl: { bits: 2.6875, weights: 256, fallback: 'iq4_nl' },
  iq3_kt: { bits: 3.125, weights: 256, fallback: 'iq4_nl' },
  iq3_ks: { bits: 3.1875, weights: 256, fallback: 'iq4_nl' },
  iq3_k: { bits: 3.4375, weights: 256, fallback: 'iq4_nl' },
  iq4_kt: { bits: 4, weights: 256, fallback: 'iq4_nl' },
  iq4_kss: { bits: 4, weights: 256, fallback: 'iq4_nl' },
  iq4_ks: { bits: 4.25, weights: 256, fallback: 'iq4_nl' },
  iq4_k: { bits: 4.5, weights: 256, fallback: 'q5_0' },
  iq5_ks: { bits: 5.25, weights: 256, fallback: 'q5_1' },
  iq5_k: { bits: 5.5, weights: 256, fallback: 'q5_1' },
  iq6_k: { bits: 6.625, weights: 256, fallback: 'q8_0' },
} as const satisfies Record<string, { bits: number; weights: number; fallback?: string }>;

export type BlockType = keyof typeof blocks;

export const isBlockType = (id: string): id is BlockType => Object.hasOwn(blocks, id);

/**
 * Bits a weight of a tensor whose rows have this length.
 *
 * @example blockBits({ type: 'q4_k', row: 4096 }) // 4.5
 * @example blockBits({ type: 'q4_k', row: 2880 }) // 5.5: 2880 is no multiple of 256, so q5_0 is taken
 */
export function blockBits({ type, row }: { type: BlockType; row: number }): number {
  const block: Block = blocks[type];
  if (row % block.weights === 0) return block.bits;
  return block.fallback ? blockBits({ type: block.fallback, row }) : blocks.f16.bits;
}
