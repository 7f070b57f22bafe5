import type { Architecture } from '../schema/architecture';

/** Query heads are shared out evenly; those of keys and values evenly too, or each to as many GPUs. */
function divides({ mixers }: Architecture, gpus: number): boolean {
  const mixer = mixers.find((one) => 'heads' in one);
  if (!mixer || !('heads' in mixer)) return gpus === 1;
  if (mixer.heads % gpus !== 0) return false;
  return !('kvHeads' in mixer) || mixer.kvHeads % gpus === 0 || gpus % mixer.kvHeads === 0;
}

/**
 * The most of some GPUs that can compute each layer together.
 *
 * @example mostInParallel({ architecture, gpus: 6 }) // 4 for 96 heads over 8 of keys and values
 */
export function mostInParallel({ architecture, gpus }: { architecture: Architecture; gpus: number }): number {
  let most = Math.max(1, gpus);
  while (most > 1 && !divides(architecture, most)) most -= 1;
  return most;
}
