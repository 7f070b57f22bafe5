import type { MemoryOutcome } from '../result';
import type { Gpu } from '../task';
import type { Holding } from './pace';

/** What rounding may leave of a layer. */
const NOTHING = 1e-6;

/**
 * Which share of the model each GPU and the processor compute, as the memory model placed it.
 *
 * @example 30 of 41 layers on one GPU: [{ gpu, layers: 0.73, experts: 0.73 }, { gpu: null, layers: 0.27, experts: 0.27 }]
 */
export function holdingsOf({ gpus, memory }: { gpus: readonly Gpu[]; memory: MemoryOutcome }): Holding[] {
  const { totalLayers, expertLayersInRam } = memory.placement;
  const shares = gpus.map((gpu, index) => ({ gpu, share: (memory.gpus[index]?.layers ?? 0) / totalLayers }));
  const onGpus = shares.reduce((sum, { share }) => sum + share, 0);
  // Cards that the memory model counts with copies of what others hold add up to more than the model.
  const scale = onGpus > 1 ? 1 / onGpus : 1;
  const onHost = Math.max(0, 1 - onGpus);
  const expertsOnHost = Math.min(1, onHost + expertLayersInRam / (totalLayers - 1));
  const held: Holding[] = [
    ...shares.map(({ gpu, share }) => ({
      gpu,
      layers: share * scale,
      experts: onGpus === 0 ? 0 : (share / onGpus) * (1 - expertsOnHost),
    })),
    { gpu: null, layers: onHost, experts: expertsOnHost },
  ];
  return held.filter(({ layers, experts }) => layers > NOTHING || experts > NOTHING);
}
