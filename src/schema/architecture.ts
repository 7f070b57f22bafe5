import { z } from 'zod';
import { words } from './text';

const count = z.int().positive();

/** Softmax attention with a cache of keys and values: multi-head, grouped or multi-query, whole or sliding. */
const attention = z.strictObject({
  kind: z.literal('attention'),
  layers: count,
  heads: count,
  kvHeads: count,
  headDim: count,
  /** Width of a value head, where it differs from that of a key head. */
  valueHeadDim: count.optional(),
  /** Sees only this many tokens back; the whole context if missing. */
  windowTokens: count.optional(),
  /** Of these layers, how many store no keys and values of their own but read those of an earlier layer. */
  layersWithoutCache: count.optional(),
  /** The output is gated by a second projection as wide as the query. */
  outputGate: z.literal(true).optional(),
  queryKeyNorm: z.enum(['head', 'full']).optional(),
  /** Bias on query, key and value. */
  bias: z.literal(true).optional(),
  /** Bias on the output projection. */
  outputBias: z.literal(true).optional(),
  /** Keys and values come from one projection; both are cached. */
  keyEqualsValue: z.literal(true).optional(),
  /** One learned logit a head that attention may fall into. */
  sinks: z.literal(true).optional(),
});

/** Scores that pick which tokens a sparse attention looks at; keeps a small key of its own per token. */
const indexer = z.strictObject({ layers: count, heads: count, headDim: count });

/** Multi-head latent attention: one compressed vector a token and layer stands for all heads. */
const latentAttention = z.strictObject({
  kind: z.literal('latent-attention'),
  layers: count,
  heads: count,
  /** Width of the compressed keys and values (`kv_lora_rank`). */
  kvRank: count,
  /** Width of the compressed query (`q_lora_rank`); not compressed if missing. */
  queryRank: count.optional(),
  nopeHeadDim: count,
  ropeHeadDim: count,
  valueHeadDim: count,
  /** The output is gated by a projection as wide as all value heads. */
  outputGate: z.literal(true).optional(),
  indexer: indexer.optional(),
});

/** Attention over blocks of tokens merged into one entry, beside a short uncompressed window (DeepSeek V4). */
const compressedAttention = z.strictObject({
  kind: z.literal('compressed-attention'),
  layers: count,
  heads: count,
  /** Width of an entry, shared by all heads; key and value are the same. */
  headDim: count,
  ropeHeadDim: count,
  queryRank: count,
  outputRank: count,
  outputGroups: count,
  windowTokens: count,
  /** Tokens merged into one entry, a number a layer; 0 keeps the window alone. */
  tokensPerEntry: z.array(z.int().nonnegative()).min(1),
  indexer: indexer.optional(),
});

/** Attention from text to the tokens of an image; its cache has the length of the image. */
const crossAttention = z.strictObject({
  kind: z.literal('cross-attention'),
  layers: count,
  heads: count,
  kvHeads: count,
  headDim: count,
});

/** Linear attention with a delta rule: a state of fixed size in place of a growing cache. */
const gatedDeltaNet = z.strictObject({
  kind: z.literal('gated-delta-net'),
  layers: count,
  keyHeads: count,
  valueHeads: count,
  keyHeadDim: count,
  valueHeadDim: count,
  convKernel: count,
});

/** Kimi Delta Attention. */
const kimiDelta = z.strictObject({
  kind: z.literal('kimi-delta'),
  layers: count,
  heads: count,
  headDim: count,
  convKernel: count,
  /** The output gate is one full matrix in place of two narrow ones. */
  fullOutputGate: z.literal(true).optional(),
});

const mamba2 = z.strictObject({
  kind: z.literal('mamba2'),
  layers: count,
  heads: count,
  headDim: count,
  stateSize: count,
  groups: count,
  convKernel: count,
  /** Without the norm on the inner width (Falcon-H1). */
  withoutNorm: z.literal(true).optional(),
});

/** A gated convolution over the last few tokens (LFM2). */
const shortConv = z.strictObject({ kind: z.literal('short-conv'), layers: count, convKernel: count });

/** How a layer mixes tokens. Kinds may add up to more than the layers where a layer runs two side by side. */
export const mixerSchema = z.discriminatedUnion('kind', [
  attention,
  latentAttention,
  compressedAttention,
  crossAttention,
  gatedDeltaNet,
  kimiDelta,
  mamba2,
  shortConv,
]);

const dense = z.strictObject({
  kind: z.literal('dense'),
  layers: count,
  /** Inner width (`intermediate_size`). */
  width: count,
  /** Two matrices in place of three: no gate. */
  withoutGate: z.literal(true).optional(),
});

const experts = z.strictObject({
  kind: z.literal('experts'),
  layers: count,
  experts: count,
  expertsPerToken: count,
  /** Inner width of one expert (`moe_intermediate_size`). */
  width: count,
  /** Width of what every token passes besides: all shared experts together. */
  sharedWidth: count.optional(),
  /** Experts work on a narrower vector than the model's. */
  latentWidth: count.optional(),
  withoutGate: z.literal(true).optional(),
  /** One number an expert that shifts its score in the choice. */
  routerBias: z.literal(true).optional(),
  /** A gate decides a token how much the shared experts count. */
  sharedGate: z.literal(true).optional(),
  /** Every matrix of an expert has a bias. */
  bias: z.literal(true).optional(),
});

export const feedForwardSchema = z.discriminatedUnion('kind', [dense, experts]);

/**
 * What a model is made of, as far as memory and speed depend on it. Layers are given as groups with a count; in which
 * order they stand does not matter here.
 */
export const architectureSchema = z.strictObject({
  /** Class in the config.json, such as `LlamaForCausalLM`. */
  className: words.nullable(),
  layers: count,
  hiddenSize: count,
  vocabularySize: count,
  /** One matrix serves as embedding and output head. */
  tiedEmbeddings: z.boolean(),
  mixers: z.array(mixerSchema).min(1),
  feedForwards: z.array(feedForwardSchema),
  /** Norm vectors a layer, each as wide as the model; 2 in most. */
  normsPerLayer: z.int().nonnegative().optional(),
  /** Width of a vector per token and layer that is looked up, never multiplied (Gemma 3n and 4). */
  perLayerEmbeddingDim: count.optional(),
  /** Parameters of the part that reads images. */
  visionParams: count.optional(),
  /** Parameters of the part that hears. */
  audioParams: count.optional(),
  /** Parameters that the figures above do not explain; the model file says what they are. */
  otherParams: z.int().optional(),
});

export type Architecture = z.infer<typeof architectureSchema>;
export type Mixer = z.infer<typeof mixerSchema>;
export type FeedForward = z.infer<typeof feedForwardSchema>;
export type MixerOf<Kind extends Mixer['kind']> = Extract<Mixer, { kind: Kind }>;
