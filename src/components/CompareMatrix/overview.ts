import type { FactKey } from '../../schema/provider-facts';
import type { TalkRatingRow } from '../../schema/provider';

/** The facts that most often decide, for the view with one provider a row. */
export const overviewFacts: readonly FactKey[] = [
  'batching.continuous',
  'batching.defaultSlots',
  'speed.singleStream',
  'memory.cpuGpuHybrid',
  'hardware.cuda.minComputeCapability',
  'format.gguf',
  'format.safetensors',
  'models.arrival',
  'effort.skill',
  'effort.setup',
  'maturity.alwaysOn',
];

/** The rows of the talk's matrix shown beside them: those it gave stars. */
export const overviewRatings: readonly TalkRatingRow[] = ['ease-of-use', 'performance'];
