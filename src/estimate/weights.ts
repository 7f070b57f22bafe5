import type { Architecture } from '../schema/architecture';
import { scaled, type Interval } from './interval';
import { remembered } from './remembered';
import { parameterCounts, tensorRoles, type TensorRole } from './parameters';
import type { Margin, RoleBits } from './schemes/checkpoint';

export const BYTES_PER_GIB = 2 ** 30;

/** Bytes by tensor role. */
export type RoleBytes = Readonly<Record<TensorRole, number>>;

/**
 * Weights in GiB, with how far files of their kind differ.
 *
 * @example withMargin(2 ** 34, { below: 0.25, above: 0.5 }) // { low: 12, expected: 16, high: 24 }
 */
export const withMargin = (bytes: number, { below, above }: Margin): Interval =>
  scaled({ low: 1 - below, expected: 1, high: 1 + above }, bytes / BYTES_PER_GIB);

/**
 * The least memory that weights of a known count can take: parameters times bits, nothing else. For models of which
 * nothing but the size is known.
 *
 * @param paramsB parameters in 10^9
 * @param bitsPerWeight average bits a weight
 * @returns GiB (2^30 bytes)
 * @example weightsFloorGiB({ paramsB: 70, bitsPerWeight: 4 }) // 32.6
 */
export function weightsFloorGiB({ paramsB, bitsPerWeight }: { paramsB: number; bitsPerWeight: number }): number {
  return (paramsB * 1e9 * bitsPerWeight) / 8 / BYTES_PER_GIB;
}

const byBits = remembered<Architecture, WeakMap<RoleBits, RoleBytes>>(() => new WeakMap());

/**
 * Bytes of all weights by tensor role. A tied head shares the embedding's matrix and adds nothing.
 *
 * @example weightBytes({ architecture: llama31With8B, bits: sixteen }).denseUp // 7.5 · 10^9
 */
export function weightBytes({ architecture, bits }: { architecture: Architecture; bits: RoleBits }): RoleBytes {
  const told = byBits(architecture).get(bits);
  if (told) return told;
  const bytes = { ...parameterCounts(architecture) };
  for (const role of tensorRoles) bytes[role] = (bytes[role] * bits[role]) / 8;
  byBits(architecture).set(bits, bytes);
  return bytes;
}

/** Adds up bytes by role. */
export const totalBytes = (bytes: RoleBytes): number => tensorRoles.reduce((sum, role) => sum + bytes[role], 0);

/** Heads of keys and values in the attention layers; latent attention has one for all. */
function kvHeadsOf({ mixers }: Architecture): number {
  const heads = mixers.flatMap((mixer) => (mixer.kind === 'attention' ? [mixer.kvHeads] : []));
  return heads.length > 0 ? Math.min(...heads) : 1;
}

/** Roles that every GPU of a tensor-parallel group holds whole. */
const COPIED: readonly TensorRole[] = ['small', 'router', 'indexer'];

/**
 * Bytes of weights on the fullest GPU where every layer is split over `tensorParallel` GPUs and the layers over
 * `pipelineParallel` groups of them. Norms and routers are copied; keys and values are copied once there are fewer
 * heads than GPUs; the first and last stage hold the embedding and the head.
 *
 * @example shardedBytes({ architecture, bytes, tensorParallel: 2, pipelineParallel: 1 }) // a little over half
 */
export function shardedBytes(request: {
  architecture: Architecture;
  bytes: RoleBytes;
  tensorParallel: number;
  pipelineParallel: number;
}): number {
  const { architecture, bytes, tensorParallel, pipelineParallel } = request;
  const latent = architecture.mixers.some(({ kind }) => kind === 'latent-attention');
  const kvShare = 1 / Math.min(tensorParallel, kvHeadsOf(architecture));
  const shareOf = (role: TensorRole) => {
    if (COPIED.includes(role)) return 1;
    // Latent attention shares out the value heads, and copies the compressed key.
    if (role === 'key') return kvShare;
    if (role === 'value') return latent ? 1 / tensorParallel : kvShare;
    return 1 / tensorParallel;
  };
  const held = (role: TensorRole) => bytes[role] * shareOf(role);
  const ends = Math.max(held('embedding'), held('outputHead'));
  const layers = tensorRoles.reduce(
    (sum, role) => (role === 'embedding' || role === 'outputHead' ? sum : sum + held(role)),
    0,
  );
  return pipelineParallel === 1
    ? layers + held('embedding') + held('outputHead')
    : (layers * Math.ceil(architecture.layers / pipelineParallel)) / architecture.layers + ends;
}

/**
 * Bytes of a file whose experts are replaced by those of another scheme.
 *
 * @example withExpertsOf({ bytes: inFp8, experts: inQ4KM }).expertUp // that of q4_k_m
 */
export const withExpertsOf = ({ bytes, experts }: { bytes: RoleBytes; experts: RoleBytes }): RoleBytes => ({
  ...bytes,
  expertUp: experts.expertUp,
  expertDown: experts.expertDown,
});

const roundUp = (value: number, multiple: number) => Math.ceil(value / multiple) * multiple;

/**
 * Weights with the expert matrices padded to the multiples that an engine's kernels for a scheme need.
 *
 * @example paddedExperts({ architecture: gptOss, bytes, padding: { hiddenMultiple: 256, … }, … }).expertUp
 * // 9 % more: 2880 × 2880 becomes 3072 × 2944
 */
export function paddedExperts(request: {
  architecture: Architecture;
  bytes: RoleBytes;
  padding: { scheme: string; hiddenMultiple: number; widthMultiple: number } | undefined;
  scheme: string;
  tensorParallel: number;
}): RoleBytes {
  const { architecture, bytes, padding, scheme, tensorParallel } = request;
  if (padding?.scheme !== scheme) return bytes;
  const part = architecture.feedForwards.find((one) => one.kind === 'experts');
  if (!part) return bytes;
  const hidden = part.latentWidth ?? architecture.hiddenSize;
  const width = part.width / tensorParallel;
  const factor = (roundUp(hidden, padding.hiddenMultiple) * roundUp(width, padding.widthMultiple)) / (hidden * width);
  return { ...bytes, expertUp: bytes.expertUp * factor, expertDown: bytes.expertDown * factor };
}
