import type { Architecture } from '../../schema/architecture';
import { cacheElementBytes, cacheShape, stateBytes } from '../kv-cache';
import { parameterCounts, type TensorRole } from '../parameters';
import type { KvCacheType } from '../task';

/** Bytes read for one token of each of the requests that run at once, over all devices. */
export interface Reading {
  /** Matrices of the layers that every token passes. */
  layerBytes: number;
  /** Of the experts, those that at least one request is sent to. */
  expertBytes: number;
  /** The same where experts lie in RAM, in the scheme that they have there. */
  expertBytesInRam: number;
  headBytes: number;
  /** Of all these, what is stored in fewer than four bits. */
  lowBitShare: number;
  /** Keys and values of all requests; recurrent states, which are read and written. */
  cacheBytes: number;
}

export interface ReadingRequest {
  architecture: Architecture;
  /** Bits a weight by role. */
  bits: Readonly<Record<TensorRole, number>>;
  /** The same of experts in RAM, where they come in another scheme. */
  bitsInRam?: Readonly<Record<TensorRole, number>> | undefined;
  kvCacheType: KvCacheType;
  unfoldsLatent?: boolean;
  /** Tokens that each request has in its cache. */
  depthTokens: number;
  requests: number;
}

/** A row of these is looked up, or nothing: they are not multiplied with a token of text. */
const LOOKED_UP: readonly TensorRole[] = ['embedding', 'perLayerEmbedding', 'vision', 'audio'];
const EXPERTS: readonly TensorRole[] = ['expertUp', 'expertDown'];
/** Below this, codes are unpacked with tables and shifts that take longer than reading them. */
const LOW_BITS = 4;

/**
 * Share of the experts that so many tokens touch, each choosing its own at random: a few requests share experts rarely,
 * many touch all.
 *
 * @example touchedShare({ experts: 128, expertsPerToken: 8, tokens: 1 }) // 0.0625
 */
export function touchedShare(request: { experts: number; expertsPerToken: number; tokens: number }): number {
  return 1 - (1 - request.expertsPerToken / request.experts) ** request.tokens;
}

/** Over all layers with experts, by their parameters. */
export function touchedExperts(architecture: Architecture, tokens: number): number {
  let touched = 0;
  let all = 0;
  for (const part of architecture.feedForwards) {
    if (part.kind !== 'experts') continue;
    const weight = part.layers * part.experts * part.width;
    all += weight;
    touched += weight * touchedShare({ ...part, tokens });
  }
  return all === 0 ? 0 : touched / all;
}

function cachedBytes({ architecture, kvCacheType, unfoldsLatent, depthTokens }: ReadingRequest): number {
  const shape = cacheShape({ architecture, tensorParallel: 1, unfoldsLatent });
  const tokens = shape.groups.reduce(
    (sum, group) => sum + group.elementsPerToken * Math.min(depthTokens, group.windowTokens ?? depthTokens),
    shape.indexerElementsPerToken * depthTokens,
  );
  return tokens * cacheElementBytes[kvCacheType] + 2 * stateBytes(shape);
}

/**
 * What one step reads: active weights in their scheme's bits, and the caches.
 *
 * @example readingOf({ architecture: llama3of8B, bits: sixteen, kvCacheType: 'f16', depthTokens: 1000, requests: 1 })
 * // layers 13.96e9, head 1.05e9, cache 131e6 bytes
 */
export function readingOf(request: ReadingRequest): Reading {
  const { architecture, bits, bitsInRam = bits, requests } = request;
  const counts = parameterCounts(architecture);
  const touched = touchedExperts(architecture, requests);
  const headRole: TensorRole = architecture.tiedEmbeddings ? 'embedding' : 'outputHead';
  const headBytes = (architecture.vocabularySize * architecture.hiddenSize * bits[headRole]) / 8;
  let layerBytes = 0;
  let expertBytes = 0;
  let expertBytesInRam = 0;
  let lowBitBytes = bits[headRole] < LOW_BITS ? headBytes : 0;
  for (const [role, count] of Object.entries(counts) as [TensorRole, number][]) {
    if (role === 'outputHead' || LOOKED_UP.includes(role)) continue;
    const isExpert = EXPERTS.includes(role);
    const bytes = ((count * bits[role]) / 8) * (isExpert ? touched : 1);
    if (isExpert) {
      expertBytes += bytes;
      expertBytesInRam += ((count * bitsInRam[role]) / 8) * touched;
    } else layerBytes += bytes;
    if (bits[role] < LOW_BITS) lowBitBytes += bytes;
  }
  return {
    layerBytes,
    expertBytes,
    expertBytesInRam,
    headBytes,
    lowBitShare: lowBitBytes / (layerBytes + expertBytes + headBytes),
    cacheBytes: cachedBytes(request) * requests,
  };
}
