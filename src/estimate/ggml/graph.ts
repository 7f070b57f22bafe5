import type { GgmlMemory } from '../../schema/engine';
import type { Architecture, FeedForward, Mixer } from '../../schema/architecture';
import type { Task } from '../task';
import type { RoleBytes } from '../weights';

const BYTES = 4;
const MASK_BYTES = { f32: 4, f16: 2 } as const;
/** Vectors of the model's width that are alive at once: what goes into a part and what comes out. */
const ALIVE_HIDDEN = 2;

/** Peaks of the working memory while a micro-batch runs through a part of the model, in bytes. */
export interface GraphBytes {
  /** Through the layers, all of whose weights are on the device that computes. */
  layers: number;
  /** Through layers whose experts are in RAM and are copied over. */
  layersWithoutExperts: number;
  /** From the last layer to the logits of every token, as llama.cpp reserved them until June 2026. */
  output: number;
  /** The same with logits of one token a request, as its server reserves them since (pull request 23861). */
  outputOfRequests: number;
  /** On a GPU that holds nothing: the largest matrix is copied over and multiplied. */
  visiting: number;
  /** From the last layer to the logits on the processor, which keeps the mask in the same buffer. */
  hostOutput: number;
  /** What a copy of the inputs takes; each GPU of a row keeps several. */
  inputs: number;
  /** What the host keeps for GPUs: masks and the vectors that go in. */
  hostInputs: number;
  /** Intermediates of experts that the host computes. */
  hostExperts: number;
}

interface Sizes {
  tokens: number;
  cells: number;
  hidden: number;
  mask: { f32: number; f16: number };
}

/** Keys and values of the whole context, unfolded from the compressed ones at 16 bits. */
const unfolded = (mixer: Extract<Mixer, { kind: 'latent-attention' }>, cells: number) =>
  mixer.heads * (mixer.nopeHeadDim + mixer.ropeHeadDim + mixer.valueHeadDim) * cells * MASK_BYTES.f16;

/** Input and output of the convolution, its parts spread over all heads, gate and result. */
function deltaNetBytes(mixer: Extract<Mixer, { kind: 'gated-delta-net' }>, tokens: number): number {
  const value = mixer.valueHeads * mixer.valueHeadDim;
  const convolved = 2 * mixer.keyHeads * mixer.keyHeadDim + value;
  return (3 * convolved + 5 * value) * tokens * BYTES;
}

/** Query and result of one layer, and with them what attention itself needs. */
function attentionBytes(request: { mixer: Mixer; sizes: Sizes; task: Task; engine: GgmlMemory }): number {
  const { mixer, sizes, task, engine } = request;
  const { tokens, cells, mask } = sizes;
  const scores = (heads: number) => (task.flashAttention ? 0 : heads * cells * tokens * BYTES);
  // Flash Attention wants the mask at 16 bits; while it is converted both copies exist.
  const masks = task.flashAttention && !engine.fusesExperts ? mask.f32 + mask.f16 : mask[maskType(task)];
  switch (mixer.kind) {
    case 'attention':
    case 'cross-attention':
      return masks + scores(mixer.heads) + 2 * mixer.heads * mixer.headDim * tokens * BYTES;
    case 'latent-attention': {
      const { heads, kvRank, ropeHeadDim, nopeHeadDim, valueHeadDim } = mixer;
      if (engine.unfoldsLatent && task.flashAttention) {
        const vectors = heads * (nopeHeadDim + ropeHeadDim + valueHeadDim) * tokens * BYTES;
        return masks + unfolded(mixer, cells) + vectors;
      }
      return masks + scores(heads) + heads * (2 * kvRank + ropeHeadDim) * tokens * BYTES;
    }
    case 'compressed-attention':
      return masks + scores(mixer.heads) + 2 * mixer.heads * mixer.headDim * tokens * BYTES;
    case 'gated-delta-net':
      return deltaNetBytes(mixer, tokens);
    case 'kimi-delta':
    case 'mamba2':
      return 4 * mixer.heads * mixer.headDim * tokens * BYTES;
    case 'short-conv':
      return 3 * sizes.hidden;
    default:
      return mixer satisfies never;
  }
}

const maskType = ({ flashAttention }: Task): 'f32' | 'f16' => (flashAttention ? 'f16' : 'f32');

/** Intermediates of one feed-forward; of experts, those of every token's chosen ones. */
function feedForwardBytes(request: { part: FeedForward; sizes: Sizes; engine: GgmlMemory }): number {
  const { part, sizes, engine } = request;
  if (part.kind === 'dense') return 2 * part.width * sizes.tokens * BYTES;
  const perChosen = (sizes.hidden / sizes.tokens / BYTES + part.width) * BYTES;
  return (engine.fusesExperts ? 1 : 2) * part.expertsPerToken * perChosen * sizes.tokens;
}

const most = (values: readonly number[]) => Math.max(0, ...values);

/** Expert matrices that are on the GPU at a time while those of a layer in RAM are worked off. */
function copiedExperts(request: { architecture: Architecture; bytes: RoleBytes; task: Task; engine: GgmlMemory }) {
  const { architecture, bytes, task, engine } = request;
  const groups = architecture.feedForwards.filter((part) => part.kind === 'experts');
  const layers = groups.reduce((sum, part) => sum + part.layers, 0);
  const [group] = groups;
  if (!group || layers === 0) return 0;
  const tokensPerExpert = (task.microBatch * group.expertsPerToken) / group.experts;
  if (tokensPerExpert <= engine.copiesExpertsAboveTokens) return 0;
  const up = bytes.expertUp / layers / (group.withoutGate ? 1 : 2);
  return engine.fusesExperts ? 2 * up : Math.max(up, bytes.expertDown / layers);
}

/** The largest matrix of a dense layer or the head: what a GPU takes in that holds none. */
function largestMatrix(architecture: Architecture, bytes: RoleBytes): number {
  const head = bytes.outputHead || bytes.embedding;
  return Math.max(head, bytes.denseDown / architecture.layers);
}

/**
 * Working memory of llama.cpp's compute graph for one micro-batch. ggml reuses a buffer as soon as its content is used
 * up, so the largest moment counts: attention, a feed-forward, or the logits.
 *
 * @example graphBytes({ task, engine, bytes }).output // 312.75 MiB for Qwen3 235B: 151936 × 512 × 4 and two times 4096 × 512 × 4
 */
export function graphBytes(request: { task: Task; engine: GgmlMemory; bytes: RoleBytes; cells: number }): GraphBytes {
  const { task, engine, bytes, cells } = request;
  const { architecture } = task;
  const tokens = Math.min(task.microBatch, task.contextTokens);
  const hidden = architecture.hiddenSize * tokens * BYTES;
  const mask = { f32: cells * tokens * MASK_BYTES.f32, f16: cells * tokens * MASK_BYTES.f16 };
  const sizes: Sizes = { tokens, cells, hidden, mask };
  const keptMask = mask[maskType(task)];
  const alive = ALIVE_HIDDEN * hidden;
  const attention = most(architecture.mixers.map((mixer) => attentionBytes({ mixer, sizes, task, engine })));
  const feedForward = (kind: FeedForward['kind']) =>
    most(
      architecture.feedForwards
        .filter((part) => part.kind === kind)
        .map((part) => feedForwardBytes({ part, sizes, engine })),
    );
  const experts = feedForward('experts');
  const layers = alive + Math.max(attention, keptMask + Math.max(feedForward('dense'), experts));
  const copied = copiedExperts({ architecture, bytes, task, engine });
  const dense = alive + Math.max(attention, keptMask + feedForward('dense'));
  const logits = architecture.vocabularySize * BYTES;
  const output = logits * tokens + alive;
  return {
    layers,
    layersWithoutExperts: copied > 0 ? Math.max(dense, copied + experts + keptMask + hidden) : dense,
    output,
    outputOfRequests: logits * Math.min(tokens, task.concurrentRequests) + alive,
    visiting: Math.max(largestMatrix(architecture, bytes) + output, copied > 0 ? copied + experts + hidden : 0),
    hostOutput: output + keptMask,
    inputs: keptMask + hidden,
    hostInputs: mask.f32 + hidden,
    hostExperts: experts,
  };
}
