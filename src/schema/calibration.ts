import { z } from 'zod';
import { httpsUrl, isoDate, kebabId, looseDate, words } from './text';

const count = z.int().positive();
const positive = z.number().positive();

/** Circumstances of a row that rules act on; every one stands in the row's own source. */
export const calibrationTraits = {
  'draft-model': 'a draft model or a head that predicts several tokens is loaded beside the model',
  'engine-guess': 'a scheduler’s guess before loading, not what was allocated',
  approximate: 'the source rounds the figure or calls it approximate',
  'placed-by-hand': 'the user sent single tensors to the processor',
  'cut-by-rows': 'every tensor is cut across the GPUs by rows',
  'part-left-out': 'a part of the model, such as the one that sees, was not loaded',
  'experts-elsewhere': 'another program holds the experts',
  'whole-window-cache': 'the build caches the whole context in layers with a sliding window',
  'uncompressed-latents': 'the build caches full keys and values of a model with latent attention',
  'transposed-latents': 'the build keeps a transposed copy of the latent vectors beside them',
  'extra-head-cached': 'the build caches keys and values for a head that predicts several tokens and is not run',
  'own-latent-kernels': 'a fork computes latent attention with kernels of its own',
  'state-blocks': 'the blocks counted are those of the recurrent state',
  'window-pool-share': 'a flag sets how the cache is shared between full and windowed layers',
  'patched-build': 'the build has a change that is not part of the engine',
  'other-model-in-command': 'the command of the row names another model',
  'experimental-cache-type': 'the cache has a format that only a fork knows',
} as const;

const trait = z.enum(Object.keys(calibrationTraits) as [keyof typeof calibrationTraits]);

const gpuSchema = z.strictObject({
  /** As the source writes it. */
  name: words,
  count,
  /** Id in the catalog, where it is there and the source leaves no doubt. */
  device: kebabId.optional(),
  /** Needed where no device of the catalog stands for it. */
  vendor: z.enum(['nvidia', 'amd', 'intel', 'apple', 'other']).optional(),
  /** As the log prints it or the source says. */
  memoryGiB: positive.optional(),
});

const common = {
  id: kebabId,
  /** Whose model of memory and speed it is held against. */
  provider: kebabId,
  /** Where that provider's fork ran: its name. */
  fork: words.optional(),
  version: words.optional(),
  date: looseDate.optional(),
  url: httpsUrl,
  /** Base model in the catalog; null where it is not there. */
  model: words.nullable(),
  /** Checkpoint or file as the source names it. */
  checkpoint: words,
  /** Null where the source does not say or no scheme stands for it. */
  scheme: words.nullable(),
  /** Empty: processor only; null: not said. */
  gpus: z.array(gpuSchema).nullable(),
  kvCacheType: words.optional(),
  traits: z.array(trait).optional(),
};

/** What a start-up log printed, in its own units. Figures of vLLM and SGLang are per GPU. */
const memoryRow = z.strictObject({
  kind: z.literal('memory'),
  ...common,
  tensorParallel: count.optional(),
  pipelineParallel: count.optional(),
  contextTokens: count.optional(),
  /** Share of the GPU that a pooling engine may take: stated, left to the engine, or not known. */
  utilization: z.union([z.number().positive().max(1), z.enum(['default', 'unknown'])]).optional(),
  /** Tokens the profile run computes at once, where the source states them. */
  batchedTokens: count.optional(),
  /** Requests that run at once at most, where the source states them. */
  maxSequences: count.optional(),
  /** Parallel slots of llama.cpp and Ollama. */
  slots: count.optional(),
  microBatch: count.optional(),
  flashAttention: z.boolean().optional(),
  gpuLayers: z.int().nonnegative().optional(),
  observed: z.strictObject({
    weightsGiB: positive.optional(),
    /** Below zero where the engine found no room. */
    kvCacheGiB: z.number().optional(),
    kvCacheTokens: count.optional(),
    blocks: count.optional(),
    /** Requests of the whole context at once. */
    maxConcurrency: positive.optional(),
    /** Size of the GGUF file's tensors. */
    modelMiB: positive.optional(),
    kvMiB: positive.optional(),
    recurrentMiB: positive.optional(),
    /** One figure a GPU. */
    computeGpuMiB: z.array(positive).min(1).optional(),
    computeHostMiB: positive.optional(),
  }),
});

/** Speed of a single stream that somebody measured and published. */
const speedRow = z.strictObject({
  kind: z.literal('speed'),
  ...common,
  gpus: z.array(gpuSchema).min(1),
  cpu: words.optional(),
  /** Tokens in the cache while the answer was written. */
  depthTokens: count,
  /** Context that was allocated, where it was more. */
  allocatedTokens: count.optional(),
  decodeTokensPerSecond: positive,
  prefillTokensPerSecond: positive.optional(),
  /** Most memory that the GPU held, in 10^9 bytes. */
  peakGpuGB: positive.optional(),
});

/** What an engine did unless told otherwise up to a release, for logs from before it. */
const formerDefault = z.strictObject({
  kind: z.literal('former-default'),
  id: kebabId,
  provider: kebabId,
  /** `trialOfWholeContext`: the trial run computed a batch as long as the longest request. */
  setting: z.enum(['gpuMemoryUtilization', 'flashAttention', 'trialOfWholeContext']),
  value: z.union([z.number(), z.boolean()]),
  /** First release without it, as `major.minor`, where rows give such versions. */
  untilVersion: z
    .string()
    .regex(/^\d+\.\d+$/)
    .optional(),
  /** Day of that release, for rows that give no version. */
  untilDate: isoDate,
  url: httpsUrl,
});

export const calibrationSchema = z.discriminatedUnion('kind', [memoryRow, speedRow, formerDefault]);

export type CalibrationTrait = keyof typeof calibrationTraits;
export type MemoryRow = z.infer<typeof memoryRow>;
export type SpeedRow = z.infer<typeof speedRow>;
export type CalibrationRow = MemoryRow | SpeedRow;
export type FormerDefault = z.infer<typeof formerDefault>;
export type Calibration = CalibrationRow | FormerDefault;

/** Types a file of rows; the checks validate it. */
export const defineCalibration = (entries: Calibration[]): Calibration[] => entries;
