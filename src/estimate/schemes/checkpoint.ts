import { tensorRoles, type TensorRole } from '../parameters';

/** Bits a weight of each tensor role, scales and zero points included. */
export type RoleBits = Readonly<Record<TensorRole, number>>;

/** How far the size may lie beside the expected one, as a share, from how files of one kind differ. */
export interface Margin {
  below: number;
  above: number;
}

/** How a kind of safetensors checkpoint stores its tensors. */
interface CheckpointScheme {
  /** Bits of each group of roles; what is in none of them stays at 16. */
  groups: readonly { bits: number; roles: readonly TensorRole[] }[];
  margin: Margin;
}

const attention: readonly TensorRole[] = ['query', 'key', 'value', 'attentionOutput'];
const experts: readonly TensorRole[] = ['expertUp', 'expertDown'];
const linear: readonly TensorRole[] = [...attention, ...experts, 'denseUp', 'denseDown', 'sharedUp', 'sharedDown'];
const linearAndRecurrent: readonly TensorRole[] = [...linear, 'recurrent'];
const mlxRoles: readonly TensorRole[] = [...linearAndRecurrent, 'embedding', 'outputHead'];

/** 4 bits, a 16-bit scale and a 4-bit zero point for every 128 weights. */
const GROUPS_OF_128 = 4 + (16 + 4) / 128;
/** The same for every 64: makers choose 128, 64 or 32, and the name of the scheme does not tell. */
const GROUPS_OF_64 = 4 + (16 + 4) / 64;
/** 4 bits and a 16-bit scale for every 32 weights. */
const GROUPS_OF_32 = 4 + 16 / 32;
/** 4 bits and an 8-bit scale for every 16 weights. */
const NVFP4 = 4 + 8 / 16;
/** Recurrent layers keep their way in at 16 bits and quantize their way out, about a quarter of them. */
const NVFP4_RECURRENT = 0.73 * 16 + 0.27 * NVFP4;
/** 4 bits and an 8-bit exponent for every 32 weights. */
const MXFP4 = 4 + 8 / 32;
/** MLX: a 16-bit scale and a 16-bit bias for every 64 weights. */
const MLX_GROUPS = (16 + 16) / 64;
/** OpenVINO: 4 bits and a 16-bit scale for every 128 weights, zero points mostly left out. */
const GROUPS_OF_128_WITHOUT_ZERO = 4 + 16 / 128;
/** 8 bits and a 32-bit scale for every block of 128 × 128. */
const FP8 = 8 + 32 / (128 * 128);
/** 4 bits, and scales that are quantized once more: 8 bits for every 64 weights and 32 for every 256 of those. */
const NF4 = 4 + 8 / 64 + 32 / (64 * 256);

/**
 * What makers quantize, read off published checkpoints: embeddings, head, norms, router and vision tower stay at 16
 * bits; 8-bit schemes take the recurrent matrices too, 4-bit ones mostly leave them.
 */
const schemes: Record<string, CheckpointScheme> = {
  none: { groups: [], margin: { below: 0.01, above: 0.02 } },
  fp32: { groups: [{ bits: 32, roles: tensorRoles }], margin: { below: 0.01, above: 0.02 } },
  fp8: { groups: [{ bits: FP8, roles: [...linearAndRecurrent, 'indexer'] }], margin: { below: 0.04, above: 0.1 } },
  int8: { groups: [{ bits: 8, roles: linearAndRecurrent }], margin: { below: 0.04, above: 0.1 } },
  awq: { groups: [{ bits: GROUPS_OF_64, roles: linear }], margin: { below: 0.06, above: 0.1 } },
  gptq: { groups: [{ bits: GROUPS_OF_128, roles: linearAndRecurrent }], margin: { below: 0.06, above: 0.12 } },
  bitsandbytes: { groups: [{ bits: NF4, roles: linearAndRecurrent }], margin: { below: 0.05, above: 0.1 } },
  mxfp4: { groups: [{ bits: MXFP4, roles: experts }], margin: { below: 0.03, above: 0.06 } },
  nvfp4: {
    groups: [
      { bits: NVFP4, roles: linear },
      { bits: NVFP4_RECURRENT, roles: ['recurrent'] },
    ],
    margin: { below: 0.1, above: 0.08 },
  },
  // MLX quantizes embeddings and head too, and leaves norms, the router and what looks at pictures.
  'mlx-4bit': { groups: [{ bits: 4 + MLX_GROUPS, roles: mlxRoles }], margin: { below: 0.04, above: 0.1 } },
  'mlx-8bit': { groups: [{ bits: 8 + MLX_GROUPS, roles: mlxRoles }], margin: { below: 0.03, above: 0.06 } },
  // ExLlamaV3 gives the head six bits and keeps the embedding in RAM at 16; bits per weight are an average over the rest.
  'exl3-4bpw': {
    groups: [
      { bits: 4, roles: linearAndRecurrent },
      { bits: 6, roles: ['outputHead'] },
    ],
    margin: { below: 0.05, above: 0.08 },
  },
  // Exporters take the first and last matrices to eight bits.
  'openvino-int4': {
    groups: [
      { bits: GROUPS_OF_128_WITHOUT_ZERO, roles: linearAndRecurrent },
      { bits: 8, roles: ['embedding', 'outputHead'] },
    ],
    margin: { below: 0.06, above: 0.12 },
  },
  'onnx-int4': {
    groups: [
      { bits: GROUPS_OF_32, roles: linearAndRecurrent },
      { bits: 8, roles: ['outputHead'] },
    ],
    margin: { below: 0.08, above: 0.15 },
  },
  q4f16_1: { groups: [{ bits: GROUPS_OF_32, roles: mlxRoles }], margin: { below: 0.04, above: 0.1 } },
  'int4-experts': { groups: [{ bits: GROUPS_OF_32, roles: experts }], margin: { below: 0.03, above: 0.05 } },
  'fp4-experts': {
    groups: [
      { bits: MXFP4, roles: experts },
      { bits: FP8, roles: linear.filter((role) => !experts.includes(role)) },
    ],
    margin: { below: 0.05, above: 0.08 },
  },
};

function rolesOf({ groups }: CheckpointScheme): RoleBits {
  const bits = Object.fromEntries(tensorRoles.map((role) => [role, 16])) as Record<TensorRole, number>;
  for (const group of groups) for (const role of group.roles) bits[role] = group.bits;
  return bits;
}

const known = new Map(
  Object.entries(schemes).map(([id, scheme]) => [id, { bits: rolesOf(scheme), margin: scheme.margin }]),
);

/**
 * Bits a weight by tensor role in a safetensors checkpoint; null for a scheme that is none.
 *
 * @example checkpointBits('gptq')?.bits.denseUp // 4.15625
 */
export const checkpointBits = (scheme: string): { bits: RoleBits; margin: Margin } | null => known.get(scheme) ?? null;
