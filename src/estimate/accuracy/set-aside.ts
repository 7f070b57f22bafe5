import type { CalibrationRow, CalibrationTrait } from '../../schema/calibration';
import type { Model } from '../../schema/model';
import type { Estimate } from '../result';
import { cacheTypeOf } from './request';
import { targetIds, type TargetId } from './targets';
import { BYTES_PER_GIB } from '../weights';

/** Tokens an expert sees up to which a fork computes it where it lies. */
const FEW_TOKENS = 32;

/** What a rule may look at. The estimate is null where none could be made. */
export interface Candidate {
  row: CalibrationRow;
  model: Model | null;
  observed: number;
  estimate: Estimate | null;
  /** Peak of one GPU; null where it is not known. */
  bandwidthGBs: number | null;
}

export interface Rule {
  id: string;
  /** Why such a row says nothing about the target. */
  reason: string;
  /** Targets it takes rows from. */
  targets: readonly TargetId[];
  applies: (candidate: Candidate) => boolean;
}

const has =
  (...traits: CalibrationTrait[]) =>
  ({ row }: Pick<Candidate, 'row'>) =>
    traits.some((trait) => row.traits?.includes(trait));

const gpuCount = ({ row }: Candidate) => row.gpus?.reduce((total, { count }) => total + count, 0) ?? 0;

const everyGpuIsKnown = ({ row }: Candidate) =>
  row.gpus?.every(({ device, memoryGiB }) => device !== undefined || memoryGiB !== undefined) ?? false;

/** More than all memory at its peak delivers, if every token reads the active weights: no engine can do that. */
function isFasterThanMemory(candidate: Candidate): boolean {
  const { row, model, observed, estimate, bandwidthGBs } = candidate;
  if (row.kind !== 'speed' || !model || !estimate || bandwidthGBs === null) return false;
  const active = (model.activeParamsB ?? model.paramsB) / model.paramsB;
  const activeBytes = estimate.total.weightsGiB.expected * BYTES_PER_GIB * active;
  return observed > (bandwidthGBs * 1e9 * gpuCount(candidate)) / activeBytes;
}

/** Experts in RAM see so few tokens each that a fork computes them there, where the engine copies them to the GPU. */
function computesExpertsInRam({ row, model }: Candidate): boolean {
  if (row.kind !== 'memory' || row.fork === undefined || !has('placed-by-hand')({ row })) return false;
  const experts = model?.architecture?.feedForwards.find((part) => part.kind === 'experts');
  return experts !== undefined && (row.microBatch ?? 0) * experts.expertsPerToken <= FEW_TOKENS * experts.experts;
}

/** The model would fit the card, yet the card never held as much as its weights: part of it ran elsewhere. */
function wasPartlyElsewhere({ row, estimate }: Candidate): boolean {
  if (row.kind !== 'speed' || !row.peakGpuGB || estimate?.fits !== 'fits') return false;
  return row.peakGpuGB * 1e9 < estimate.perGpu.weightsGiB.low * BYTES_PER_GIB;
}

/** Rows that say nothing about a target, by rules on what they state; the first that applies is given as the reason. */
export const rules: readonly Rule[] = [
  {
    id: 'model-not-in-catalog',
    reason: 'the model is not in the catalog, or its figures are not known',
    targets: targetIds,
    applies: ({ model }) => !model?.architecture,
  },
  {
    id: 'scheme-not-stated',
    reason: 'the source does not say how the weights are quantized, or no scheme stands for it',
    targets: ['weights', 'quantized-weights', 'file-size', 'room', 'speed'],
    applies: ({ row }) => row.scheme === null,
  },
  {
    id: 'not-measured',
    reason: 'the figure is a guess of the engine, or the source rounds it or calls it approximate',
    targets: targetIds,
    applies: has('engine-guess', 'approximate'),
  },
  {
    id: 'not-the-whole-model',
    reason: 'a part of the model is not loaded, or another program holds some of it',
    targets: targetIds,
    applies: has('part-left-out', 'experts-elsewhere'),
  },
  {
    id: 'draft-model',
    reason: 'a draft model, or a head that predicts several tokens, takes room and writes tokens too',
    targets: ['room', 'speed'],
    applies: has('draft-model'),
  },
  {
    id: 'own-build',
    reason: 'the build has a change that is not part of the engine',
    targets: ['room', 'cache', 'compute', 'speed'],
    applies: has('patched-build'),
  },
  {
    id: 'utilization-not-known',
    reason: 'the share of the GPU that the engine was given is not known',
    targets: ['room'],
    applies: ({ row }) => row.kind === 'memory' && row.utilization === 'unknown',
  },
  {
    id: 'gpu-not-known',
    reason: 'the GPU or its memory is not known',
    targets: ['room', 'speed'],
    applies: (candidate) => !everyGpuIsKnown(candidate),
  },
  {
    id: 'compute-on-unknown-gpu',
    reason: 'the buffer lies on a GPU that is not known',
    targets: ['compute'],
    applies: (candidate) =>
      candidate.row.kind === 'memory' &&
      candidate.row.observed.computeGpuMiB !== undefined &&
      !everyGpuIsKnown(candidate),
  },
  {
    id: 'split-not-known',
    reason: 'several GPUs, and how the model is split over them is not known',
    targets: ['weights', 'quantized-weights', 'room'],
    applies: (candidate) =>
      candidate.row.kind === 'memory' && candidate.row.tensorParallel === undefined && gpuCount(candidate) > 1,
  },
  {
    id: 'no-room',
    reason: 'the engine found no room at all, so there is no ratio',
    targets: ['room'],
    applies: ({ observed }) => observed <= 0,
  },
  {
    id: 'state-blocks',
    reason: 'the blocks counted are those of the recurrent state, not of the cache',
    targets: ['room'],
    applies: has('state-blocks'),
  },
  {
    id: 'cache-type',
    reason: 'keys and values have different or unusual formats',
    targets: ['room', 'cache', 'speed'],
    applies: (candidate) => has('experimental-cache-type')(candidate) || cacheTypeOf(candidate.row) === null,
  },
  {
    id: 'whole-window-cache',
    reason: 'the build caches the whole context in layers with a sliding window, which the engine no longer does',
    targets: ['cache', 'room'],
    applies: has('whole-window-cache'),
  },
  {
    id: 'uncompressed-latents',
    reason: 'the build caches full keys and values in place of the latent vectors that the engine caches now',
    targets: ['cache', 'room'],
    applies: has('uncompressed-latents'),
  },
  {
    id: 'cached-besides',
    reason: 'the build caches more than the model needs: a transposed copy, or a head that is not run',
    targets: ['cache'],
    applies: has('transposed-latents', 'extra-head-cached'),
  },
  {
    id: 'own-latent-kernels',
    reason: 'a fork computes latent attention with kernels and buffers of its own',
    targets: ['compute'],
    applies: has('own-latent-kernels'),
  },
  {
    id: 'experts-computed-in-ram',
    reason: 'a fork computes experts in RAM for a batch as small as this, where the engine copies them to the GPU',
    targets: ['compute'],
    applies: computesExpertsInRam,
  },
  {
    id: 'cut-by-rows',
    reason: 'every tensor is cut across the GPUs by rows, which a request cannot say',
    targets: ['compute'],
    applies: has('cut-by-rows'),
  },
  {
    id: 'context-not-known',
    reason: 'the context is not stated',
    targets: ['cache', 'compute'],
    applies: ({ row }) => row.kind === 'memory' && row.contextTokens === undefined,
  },
  {
    id: 'another-model',
    reason: 'the command in the row names another model than the row',
    targets: ['speed'],
    applies: has('other-model-in-command'),
  },
  {
    id: 'faster-than-memory',
    reason: 'faster than the memory at its peak delivers the active weights: several tokens a step',
    targets: ['speed'],
    applies: isFasterThanMemory,
  },
  {
    id: 'partly-elsewhere',
    reason: 'the model would fit, yet the card never held as much as its weights: part of it ran on the processor',
    targets: ['speed'],
    applies: wasPartlyElsewhere,
  },
];

/** The first rule that takes a row from a target; undefined where it stays. */
export const ruleFor = (target: TargetId, candidate: Candidate): Rule | undefined =>
  rules.find((rule) => rule.targets.includes(target) && rule.applies(candidate));
