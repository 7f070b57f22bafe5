import { z } from 'zod';
import { sourceSchema } from './source';
import { kebabId, oneOf, words } from './text';
import { acceleratorVendors, checkpointWriters } from './vocabulary';

/** A constant that was fitted to observations: its value, the range it was seen in, and to what it was fitted. */
export const calibrated = z
  .strictObject({
    value: z.number(),
    low: z.number(),
    high: z.number(),
    from: words,
    /** Where figures that `from` names were read, unless they are rows of the calibration. */
    sources: z
      .array(sourceSchema.pick({ url: true, date: true }))
      .min(1)
      .optional(),
  })
  .refine(({ low, value, high }) => low <= value && value <= high, 'give low ≤ value ≤ high');

export type Calibrated = z.infer<typeof calibrated>;

const positive = z.number().positive();
const count = z.int().positive();

/** Share of the GPU that a pooling engine takes unless told otherwise. */
const defaultShare = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), share: z.number().gt(0).lte(1) }),
  /** All but a reserve in MiB: a base, so much a token of a prefill chunk and a request of the largest graph, and so much a GPU. */
  z.strictObject({
    kind: z.literal('reserve'),
    baseMiB: positive,
    mibPerChunkToken: positive,
    mibPerGraphRequest: positive,
    mibPerGpu: positive,
    /** GPUs larger than this reserve at least so much. */
    largeGpu: z.strictObject({ aboveGiB: positive, atLeastMiB: positive }),
  }),
]);

/** What an engine does by default on GPUs of at least a size: the largest batch it prepares for. */
const batchTier = z.strictObject({
  fromGiB: z.number().nonnegative(),
  /** Compute capabilities to which the tier does not apply. */
  exceptComputeCapabilities: z.array(words).optional(),
  batchedTokens: count,
  sequences: count,
  /** Largest batch with a CUDA graph, below and from four GPUs; where it differs from `sequences`. */
  graphRequests: z.strictObject({ fewGpus: count, manyGpus: count }).optional(),
});

/** An engine that takes a share of each GPU, measures what the weights and a trial run leave, and makes it the KV cache. */
const poolMemory = z.strictObject({
  kind: z.literal('pool'),
  share: defaultShare,
  /** The share pays for everything, or for weights and cache alone while the working memory lies in the reserve. */
  shareCovers: z.enum(['everything', 'weights-and-cache']),
  /** Keys of the provider's sources that state the defaults here. */
  sources: z.array(words).min(1),
  blockTokens: count,
  /** Largest first. */
  batchTiers: z.tuple([batchTier], batchTier),
  /** How layers with a window are cached: as long as window and batch, in a fixed ratio to the whole ones, or whole. */
  windowCache: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('window') }),
    z.strictObject({ kind: z.literal('ratio'), ratio: positive }),
    z.strictObject({ kind: z.literal('whole') }),
  ]),
  /** Recurrent states: left out of what the engine counts, or in a pool of their own with a fixed ratio to the cache. */
  recurrentCache: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('not-counted') }),
    z.strictObject({ kind: z.literal('ratio'), ratio: positive }),
  ]),
  /** Multiples to which expert matrices of a scheme are padded. */
  expertPadding: z.strictObject({ scheme: words, hiddenMultiple: count, widthMultiple: count }).optional(),
  /** Context of the driver, communication and workspaces outside the framework's allocator. */
  outsideGiB: calibrated,
  /** Added to it where several GPUs talk to each other. */
  outsidePerGroupGiB: calibrated,
  /** Copies of the logits of all sequences at 32 bits that sampling holds at its peak. */
  logitsCopies: calibrated,
  /** Working memory for the largest picture, for models that take pictures. */
  pictureGiB: calibrated,
  /** CUDA graphs, where they are counted within the share. */
  graphsGiB: calibrated,
});

/** A framework that allocates as it goes: weights, then a cache that grows with each token. */
const eagerMemory = z.strictObject({
  kind: z.literal('eager'),
  sources: z.array(words).min(1),
  /** Keys and values of latent attention are cached for every head, in place of the vector they come from. */
  unfoldsLatent: z.literal(true).optional(),
  /** Tokens of a prompt that are read at once; the whole prompt if missing. */
  promptTokensAtOnce: count.optional(),
  /** Context of the driver and the libraries. */
  outsideGiB: calibrated,
  /** Extra that the allocator holds, as a share of what is in use. */
  allocatorShare: calibrated,
});

/** A form of experts in RAM. */
const expertForm = z.strictObject({
  /** Scheme of the weights, as the estimator names it. */
  scheme: words,
  /** How the checkpoint is written, where that makes a difference. */
  writer: oneOf(checkpointWriters).optional(),
  /** What the engine calls it. */
  name: words,
  /** They lie in a GGUF file beside the checkpoint. */
  beside: z.literal(true).optional(),
  /** Experts have to be as wide as a multiple of this. */
  widthMultiple: count.optional(),
});

/** llama.cpp and what is built on it: the whole context is allocated at the start; layers go to the GPUs, the rest stays in RAM. */
const ggmlMemory = z.strictObject({
  kind: z.literal('ggml'),
  sources: z.array(words).min(1),
  /** Context by the memory of all GPUs, smallest first; where missing, the model's own. */
  contextByVram: z.array(z.strictObject({ belowGiB: positive.optional(), contextTokens: count })).optional(),
  /** Tokens that are computed at once (`--ubatch-size`). */
  microBatch: count,
  /** Layers with a window are cached as long as the window and a micro-batch, or whole. */
  windowCache: z.enum(['sized', 'whole']),
  /** One cache for all requests, or the context cut into equal parts. */
  requestsShare: z.enum(['one-cache', 'equal-parts']),
  /** Keys and values of latent attention are unfolded for the whole context while a micro-batch is computed. */
  unfoldsLatent: z.literal(true).optional(),
  /** Gate and both projections of an expert run as one: fewer intermediates, two matrices at a time. */
  fusesExperts: z.literal(true).optional(),
  /** Experts in RAM are copied to the GPU for a micro-batch in which each sees more tokens than this. */
  copiesExpertsAboveTokens: z.number().nonnegative(),
  /** Copies of the inputs of each GPU, so that the GPUs of a row work at once. */
  pipelineCopies: count,
  /** What the engine's own fitting keeps free on each GPU; a user who sets the layers by hand can fill it. */
  keepsFreeGiB: z.number().nonnegative(),
  /** Left free here on each GPU when as many layers as fit are placed. */
  marginGiB: z.number().nonnegative(),
  /** Where memory is short, experts of some layers stay in RAM before whole layers do. */
  placesExperts: z.boolean(),
  /** Nothing but experts can lie in RAM: all else has to fit the GPUs. */
  onlyExpertsInRam: z.literal(true).optional(),
  /**
   * Forms in which the processor computes experts, where a flag has to name them. Those with `beside` come from a file
   * of their own, beside a checkpoint of another form for the GPUs; the first of these is the usual one.
   */
  expertForms: z.array(expertForm).min(1).optional(),
  /** Context of the driver and libraries on a GPU in use. */
  outsideGiB: calibrated,
  /** Observed compute buffers as a share of computed ones. */
  computeShare: calibrated,
});

const engineMemorySchema = z.discriminatedUnion('kind', [poolMemory, eagerMemory, ggmlMemory]);

export type PoolMemory = z.infer<typeof poolMemory>;
export type EagerMemory = z.infer<typeof eagerMemory>;
export type GgmlMemory = z.infer<typeof ggmlMemory>;

/** How fast an engine is on GPUs of one make, or on the processor. */
const backendSpeed = z.strictObject({
  vendor: z.enum([...(Object.keys(acceleratorVendors) as [keyof typeof acceleratorVendors]), 'host']),
  /** Only data-centre GPUs with at least this peak: stacked memory, which kernels written for other cards do not fill. */
  fromDatacentreGBs: positive.optional(),
  /** Share of the memory's peak bandwidth at which weights are read. */
  bandwidthShare: calibrated,
  /** What a kernel costs beside its reading: its start, the wait for the one before, filling and draining. */
  kernelMicroseconds: calibrated,
  /** Share of the 16-bit matrix rate that a long prompt reaches. */
  prefillShare: calibrated,
});

/** What speed depends on, engine by engine. */
export const engineSpeedSchema = z.strictObject({
  /** The first that fits counts. */
  backends: z.array(backendSpeed).min(1),
  /** Kernels are recorded once and replayed, or started one by one from Python while the GPU still works at earlier ones. */
  launch: z.enum(['replayed', 'one-by-one']),
  /** Bandwidth of weights in fewer than four bits, as a share of that of the others. */
  lowBitShare: calibrated,
  /** Bandwidth at which keys and values are read, as a share of that of weights. */
  cacheShare: calibrated,
  /** Share of the 16-bit matrix rate that a batch of single tokens reaches. */
  batchShare: calibrated,
  /** Weights of eight bits are multiplied at the GPU's 8-bit rate. */
  multipliesIn8Bit: z.literal(true).optional(),
  /** One exchange between GPUs that share each layer; missing where the engine does not share layers. */
  exchangeMicroseconds: z.strictObject({ nvlink: calibrated, pcie: calibrated }).optional(),
});

export type BackendSpeed = z.infer<typeof backendSpeed>;
export type EngineSpeed = z.infer<typeof engineSpeedSchema>;

/** How an engine uses memory and how fast it is. */
export const engineSchema = z.strictObject({ memory: engineMemorySchema, speed: engineSpeedSchema });

export type Engine = z.infer<typeof engineSchema>;

/** An engine that another one runs inside, or that works as another does: counted like it, save for what is said to differ. */
export const engineLikeSchema = z.strictObject({
  /** The provider whose figures are taken. */
  like: kebabId,
  /** Why, in a phrase that can follow "since". */
  because: words,
  memory: z
    .union([
      poolMemory.omit({ kind: true }).partial(),
      eagerMemory.omit({ kind: true }).partial(),
      ggmlMemory.omit({ kind: true }).partial(),
    ])
    .optional(),
  speed: engineSpeedSchema.partial().optional(),
});

export type EngineLike = z.infer<typeof engineLikeSchema>;
