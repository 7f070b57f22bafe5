import type { EagerMemory } from '../../schema/engine';
import { bytesPerToken, cacheGiB, hostOnlyMemory } from '../host-only';
import { around, exactly, rangeOf, scaled, sum, type Interval } from '../interval';
import { activationBytesPerToken } from '../pool/reserve';
import type { Fit, GpuOutcome, MemoryOutcome } from '../result';
import type { Gpu, Task } from '../task';
import { BYTES_PER_GIB } from '../weights';

const ACTIVATION_MARGIN = 0.3;
const BYTES_PER_LOGIT = 4;

/** Working memory while prompts of all requests are read, whole or piece by piece; logits are kept for each one's last token. */
export function promptGiB(task: Task, { promptTokensAtOnce = Infinity }: EagerMemory): Interval {
  const { architecture, contextTokens, concurrentRequests } = task;
  const tokens = Math.min(contextTokens, promptTokensAtOnce) * concurrentRequests;
  const perToken = activationBytesPerToken({ architecture, tensorParallel: 1 });
  const logits = concurrentRequests * architecture.vocabularySize * BYTES_PER_LOGIT;
  return around((tokens * perToken + logits) / BYTES_PER_GIB, ACTIVATION_MARGIN);
}

/**
 * Room of one GPU for weights and cache, beside the batch at work and what the libraries and the allocator take.
 *
 * @example roomGiB({ gpu: { memoryGiB: 24 }, engine, computeGiB: 1, end: 'expected' }) // 21.6: (24 - 0.5 - 1) / 1.04
 */
export function roomGiB(request: {
  gpu: Pick<Gpu, 'memoryGiB'>;
  engine: EagerMemory;
  computeGiB: number;
  end: keyof Interval;
}): number {
  const { gpu, engine, computeGiB, end } = request;
  const beside = gpu.memoryGiB - rangeOf(engine.outsideGiB)[end] - computeGiB;
  return Math.max(0, beside / (1 + rangeOf(engine.allocatorShare)[end]));
}

/** What each GPU takes: layers are dealt out in proportion to the room, so that the order of the cards does not matter. */
interface Dealt {
  /** Share of weights and cache on each GPU. */
  shares: number[];
  /** Share that is left to the host. */
  hostShare: number;
}

function deal({ roomsGiB, wantedGiB }: { roomsGiB: readonly number[]; wantedGiB: number }): Dealt {
  const roomGiB = roomsGiB.reduce((total, room) => total + room, 0);
  const onGpus = Math.min(1, roomGiB / wantedGiB);
  return {
    shares: roomsGiB.map((room) => (roomGiB === 0 ? 0 : (onGpus * room) / roomGiB)),
    hostShare: 1 - onGpus,
  };
}

/** What lies in RAM, what may lie there, and by how much the batch at work is too large for the largest GPU. */
interface Spill {
  spilledGiB: number;
  ramGiB: number | null;
  overflowGiB: number;
}

function fitOf({ spilledGiB, ramGiB, overflowGiB }: Spill): { fits: Fit; shortByGiB: number | null } {
  // Layers in RAM come to a GPU to be computed: without room for the batch there is no way round.
  if (overflowGiB > 0) return { fits: 'does-not-fit', shortByGiB: overflowGiB };
  if (spilledGiB <= 0) return { fits: 'fits', shortByGiB: null };
  if (ramGiB === null) return { fits: 'cannot-tell', shortByGiB: null };
  return spilledGiB <= ramGiB
    ? { fits: 'fits-partly', shortByGiB: null }
    : { fits: 'does-not-fit', shortByGiB: spilledGiB - ramGiB };
}

/**
 * Memory of a framework that allocates as it goes and deals whole layers out to GPUs, then to the host.
 *
 * @example eagerMemory({ task, engine: transformers, weightsGiB }).fits // 'fits-partly' for 14 GiB of weights on 12 GiB
 */
export function eagerMemory(request: { task: Task; engine: EagerMemory; weightsGiB: Interval }): MemoryOutcome {
  const { task, engine, weightsGiB } = request;
  const computeGiB = promptGiB(task, engine);
  if (task.gpus?.length === 0) return hostOnlyMemory({ task, weightsGiB, computeGiB, queues: false });
  const outside = rangeOf(engine.outsideGiB);
  const kvCacheGiB = exactly(cacheGiB(task));
  const stored = sum([weightsGiB, kvCacheGiB]);
  const allocator = rangeOf(engine.allocatorShare);
  const slack: Interval = {
    low: stored.low * allocator.low,
    expected: stored.expected * allocator.expected,
    high: stored.high * allocator.high,
  };
  const gpus = task.gpus ?? [];
  const roomsGiB = gpus.map((gpu) => roomGiB({ gpu, engine, computeGiB: computeGiB.expected, end: 'expected' }));
  const overflowGiB = outside.expected + computeGiB.expected - Math.max(0, ...gpus.map((gpu) => gpu.memoryGiB));
  const { shares, hostShare } =
    task.gpus === null ? { shares: [1], hostShare: 0 } : deal({ roomsGiB, wantedGiB: stored.expected });
  const totalLayers = task.architecture.layers + 1;
  const outcomes = shares.map((share, index): GpuOutcome => {
    const overheadGiB = sum([outside, scaled(slack, share)]);
    const weights = scaled(weightsGiB, share);
    const cache = scaled(kvCacheGiB, share);
    const capacityGiB = gpus[index]?.memoryGiB ?? 0;
    return {
      name: gpus[index]?.name ?? '',
      capacityGiB,
      usableGiB: capacityGiB,
      layers: share * totalLayers,
      weightsGiB: weights,
      kvCacheGiB: cache,
      computeGiB,
      overheadGiB,
      totalGiB: sum([weights, cache, computeGiB, overheadGiB]),
    };
  });
  const hostWeights = scaled(weightsGiB, hostShare);
  const hostCache = scaled(kvCacheGiB, hostShare);
  const spilledGiB = stored.expected * hostShare;
  // What unified memory cannot give to the GPU is no second memory.
  const unified = gpus.some((gpu) => gpu.unified);
  const verdict: ReturnType<typeof fitOf> =
    task.gpus === null
      ? { fits: 'cannot-tell', shortByGiB: null }
      : fitOf({ spilledGiB, ramGiB: unified ? 0 : task.host.ramGiB, overflowGiB });
  return {
    gpus: outcomes,
    host: { weightsGiB: hostWeights, kvCacheGiB: hostCache, totalGiB: sum([hostWeights, hostCache]) },
    total: { weightsGiB, kvCacheGiB, computeGiB: scaled(computeGiB, Math.max(1, gpus.length)) },
    kvBytesPerToken: bytesPerToken(task),
    kvCacheTokens: exactly(task.contextTokens * task.concurrentRequests),
    maxConcurrentRequests: null,
    ...verdict,
    placement: { gpuLayers: Math.floor((1 - hostShare) * totalLayers), totalLayers, expertLayersInRam: 0 },
  };
}
