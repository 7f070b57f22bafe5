import type { Architecture, FeedForward } from '../schema/architecture';
import { remembered } from './remembered';
import { indexerParameters, mixerParameters, type SomeCounts } from './mixer-parameters';

/** Kinds of tensors that engines and quantizers treat alike. */
export const tensorRoles = [
  'embedding',
  'outputHead',
  'query',
  'key',
  'value',
  'attentionOutput',
  'indexer',
  'recurrent',
  'denseUp',
  'denseDown',
  'expertUp',
  'expertDown',
  'sharedUp',
  'sharedDown',
  'router',
  'perLayerEmbedding',
  'perLayerProjection',
  'vision',
  'audio',
  'small',
] as const;

export type TensorRole = (typeof tensorRoles)[number];

/** Parameters by role. */
export type TensorCounts = Record<TensorRole, number>;

/** Counts of one layer, and how many layers have them. */
interface Group {
  counts: SomeCounts;
  layers: number;
}

/** Parameters of one layer's feed-forward; of the experts all, or those that one token passes. */
function feedForward(request: { part: FeedForward; hiddenSize: number; activeOnly: boolean }): SomeCounts {
  const { part, hiddenSize, activeOnly } = request;
  const up = part.withoutGate ? 1 : 2;
  if (part.kind === 'dense') return { denseUp: up * hiddenSize * part.width, denseDown: part.width * hiddenSize };
  const counted = activeOnly ? part.expertsPerToken : part.experts;
  const width = part.latentWidth ?? hiddenSize;
  const shared = hiddenSize * (part.sharedWidth ?? 0);
  // The way into the narrower vector and back is passed by every token.
  const latent = part.latentWidth ? hiddenSize * part.latentWidth : 0;
  const biases = part.bias ? counted * (up * part.width + width) + part.experts : 0;
  return {
    expertUp: counted * up * width * part.width,
    expertDown: counted * part.width * width,
    sharedUp: up * shared + latent,
    sharedDown: shared + latent,
    router: hiddenSize * (part.experts + (part.sharedGate ? 1 : 0)),
    small: biases + (part.routerBias ? part.experts : 0),
  };
}

/** Vectors a layer that are looked up, and what brings them in: one projection for all layers, two in each. */
function perLayer({ layers, hiddenSize, vocabularySize, perLayerEmbeddingDim }: Architecture): SomeCounts {
  const width = perLayerEmbeddingDim ?? 0;
  return {
    perLayerEmbedding: vocabularySize * layers * width,
    perLayerProjection: 3 * hiddenSize * width * layers,
    small: width ? width + layers * hiddenSize : 0,
  };
}

function groupsOf(architecture: Architecture, activeOnly: boolean): Group[] {
  const { hiddenSize, layers, vocabularySize, tiedEmbeddings } = architecture;
  const embedding = vocabularySize * hiddenSize;
  const whole: SomeCounts = {
    embedding,
    outputHead: tiedEmbeddings ? 0 : embedding,
    vision: architecture.visionParams ?? 0,
    audio: architecture.audioParams ?? 0,
    small: hiddenSize + layers * (architecture.normsPerLayer ?? 2) * hiddenSize + (architecture.otherParams ?? 0),
  };
  return [
    { counts: whole, layers: 1 },
    { counts: perLayer(architecture), layers: 1 },
    ...architecture.mixers.map((mixer) => ({ counts: mixerParameters(mixer, hiddenSize), layers: mixer.layers })),
    ...architecture.mixers.flatMap((mixer) => indexerParameters(mixer, hiddenSize) ?? []),
    ...architecture.feedForwards.map((part) => ({
      counts: feedForward({ part, hiddenSize, activeOnly }),
      layers: part.layers,
    })),
  ];
}

function total(groups: readonly Group[]): TensorCounts {
  const sum = (role: TensorRole) =>
    Math.round(groups.reduce((count, { counts, layers }) => count + (counts[role] ?? 0) * layers, 0));
  return Object.fromEntries(tensorRoles.map((role) => [role, sum(role)])) as TensorCounts;
}

/**
 * Parameters by role, all layers together. The sum is what the weights' files hold, without a copy of a tied head and
 * without layers for multi-token prediction.
 *
 * @example parameterCounts(llama3of8B).key // 134217728: 32 layers of 4096 × (8 heads × 128)
 */
export const parameterCounts = remembered((architecture: Architecture) => total(groupsOf(architecture, false)));

/** Roles of which a token reads a row, or nothing. */
const NOT_MULTIPLIED: readonly TensorRole[] = ['embedding', 'perLayerEmbedding', 'vision', 'audio'];

export const sumOf = (counts: TensorCounts): number => tensorRoles.reduce((sum, role) => sum + counts[role], 0);

/**
 * Parameters that one token of text is multiplied with: of the experts those chosen, and the output head whether tied
 * or not; tables that are looked up and the parts for images and sound are left out.
 *
 * @example activeParameters(mixtral8x7B) // 12.7e9 of 46.7e9
 */
export const activeParameters = remembered((architecture: Architecture): number => {
  const counts = total(groupsOf(architecture, true));
  const head = architecture.vocabularySize * architecture.hiddenSize;
  const read = NOT_MULTIPLIED.reduce((sum, role) => sum - counts[role], sumOf(counts));
  return read + head - counts.outputHead;
});
