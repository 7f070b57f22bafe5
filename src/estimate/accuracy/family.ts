import type { Architecture, Mixer } from '../../schema/architecture';

/** Families of models by what makes their memory and speed differ, the most telling first. */
export const families = {
  latent: 'Latent attention (MLA)',
  hybrid: 'Hybrid, with recurrent layers',
  sliding: 'Sliding window',
  experts: 'Mixture of experts',
  dense: 'Dense',
} as const;

export type Family = keyof typeof families;

const RECURRENT: ReadonlySet<Mixer['kind']> = new Set(['gated-delta-net', 'kimi-delta', 'mamba2', 'short-conv']);

/**
 * The family that a model's errors are counted in: the first that applies.
 *
 * @example familyOf(architecture of gpt-oss) // 'sliding', although it has experts too
 */
export function familyOf({ mixers, feedForwards }: Architecture): Family {
  if (mixers.some(({ kind }) => kind === 'latent-attention' || kind === 'compressed-attention')) return 'latent';
  if (mixers.some(({ kind }) => RECURRENT.has(kind))) return 'hybrid';
  if (mixers.some((mixer) => mixer.kind === 'attention' && mixer.windowTokens !== undefined)) return 'sliding';
  return feedForwards.some(({ kind }) => kind === 'experts') ? 'experts' : 'dense';
}
