import type { PoolMemory } from '../../schema/engine';
import { exactly, scaled, sum, type Interval } from '../interval';
import { cacheElementBytes, cacheShape, kvBytesPerToken } from '../kv-cache';
import type { Fit, GpuOutcome, MemoryOutcome } from '../result';
import type { Gpu, Task } from '../task';
import { BYTES_PER_GIB } from '../weights';
import { poolUse, type PoolUse } from './cache';
import { computeGiB, defaultShareOf, outsideGiB, overheadGiB } from './reserve';

/** What a pool leaves to requests of a length. */
interface Room {
  /** Of the smallest GPU; negative where not even the weights fit. */
  poolGiB: Interval;
  /** Null where requests cache nothing, as those of an embedding model. */
  tokens: Interval | null;
  requests: Interval | null;
}

function roomIn({ poolGiB, use, tokens }: { poolGiB: Interval; use: PoolUse; tokens: number }): Room {
  const each = (figure: (poolBytes: number) => number): Interval => ({
    low: figure(Math.max(0, poolGiB.low) * BYTES_PER_GIB),
    expected: figure(Math.max(0, poolGiB.expected) * BYTES_PER_GIB),
    high: figure(Math.max(0, poolGiB.high) * BYTES_PER_GIB),
  });
  const requestBytes = use.requestBytes(tokens);
  if (requestBytes === 0) return { poolGiB, tokens: null, requests: null };
  return {
    poolGiB,
    tokens: each((poolBytes) => use.tokensIn({ poolBytes, tokens })),
    requests: each((poolBytes) => poolBytes / requestBytes),
  };
}

function fitOf({ room, task }: { room: Room; task: Task }): Fit {
  if (room.requests === null) return room.poolGiB.expected < 0 ? 'does-not-fit' : 'fits';
  if (room.requests.expected < 1) return 'does-not-fit';
  // Requests that find no place wait for one: served, though not all at once.
  return room.requests.expected >= task.concurrentRequests ? 'fits' : 'fits-partly';
}

const difference = (usable: number, taken: Interval): Interval => ({
  low: usable - taken.high,
  expected: usable - taken.expected,
  high: usable - taken.low,
});

const floored = ({ low, expected, high }: Interval): Interval => ({
  low: Math.max(0, low),
  expected: Math.max(0, expected),
  high: Math.max(0, high),
});

/** Sizes of the weights on the fullest GPU and of all together, in GiB. */
export interface PoolWeights {
  perGpuGiB: Interval;
  totalGiB: Interval;
}

/**
 * Memory of an engine that turns what the weights and a trial run leave of its share of each GPU into KV cache.
 *
 * @param request.task what runs where; `gpus` must not be empty
 * @example poolMemory({ task, engine: vllm, weights }).kvCacheTokens // 27 000 … for Qwen3 8B on 24 GiB
 */
export function poolMemory(request: { task: Task; engine: PoolMemory; weights: PoolWeights }): MemoryOutcome {
  const { task, engine, weights } = request;
  const used = task.tensorParallel * task.pipelineParallel;
  const gpus = (task.gpus ?? []).slice(0, used);
  const share = task.memoryShare ?? defaultShareOf({ engine, task });
  const smallest = gpus.length > 0 ? Math.min(...gpus.map((gpu) => gpu.memoryGiB)) : null;
  const compute = computeGiB({ engine, task });
  const overhead = overheadGiB({ engine, task });
  const taken = sum([weights.perGpuGiB, compute, overhead]);
  // Where the share covers weights and cache alone, working memory and graphs come out of what is left beside it.
  const withinShare =
    engine.shareCovers === 'everything' ? taken : sum([weights.perGpuGiB, outsideGiB({ engine, task })]);
  const use = poolUse({ engine, task });
  const askedGiB = exactly((use.requestBytes(task.contextTokens) * task.concurrentRequests) / BYTES_PER_GIB);
  const room =
    smallest === null
      ? null
      : roomIn({ poolGiB: difference(smallest * share, withinShare), use, tokens: task.contextTokens });
  // A model that caches nothing gets no pool.
  const kvCacheGiB = room === null || askedGiB.expected === 0 ? askedGiB : floored(room.poolGiB);
  const layers = (task.architecture.layers + 1) / task.pipelineParallel / task.tensorParallel;
  const outcome = ({ name, memoryGiB }: Pick<Gpu, 'name' | 'memoryGiB'>): GpuOutcome => ({
    name,
    capacityGiB: memoryGiB,
    usableGiB: memoryGiB * share,
    layers,
    weightsGiB: weights.perGpuGiB,
    kvCacheGiB,
    computeGiB: compute,
    overheadGiB: overhead,
    totalGiB: sum([taken, kvCacheGiB]),
  });
  const shape = cacheShape({ architecture: task.architecture, tensorParallel: 1 });
  const shortBy = room === null ? 0 : use.requestBytes(task.contextTokens) / BYTES_PER_GIB - room.poolGiB.expected;
  const fits = room === null ? 'cannot-tell' : fitOf({ room, task });
  return {
    gpus: (task.gpus === null ? [{ name: '', memoryGiB: 0 }] : gpus).map(outcome),
    host: { weightsGiB: exactly(0), kvCacheGiB: exactly(0), totalGiB: exactly(0) },
    total: {
      weightsGiB: weights.totalGiB,
      kvCacheGiB: scaled(kvCacheGiB, used),
      computeGiB: scaled(compute, used),
    },
    kvBytesPerToken: kvBytesPerToken({ shape, bytesPerElement: cacheElementBytes[task.kvCacheType], indexerBytes: 1 }),
    kvCacheTokens: room?.tokens ?? null,
    maxConcurrentRequests: room?.requests ?? null,
    fits,
    shortByGiB: fits === 'does-not-fit' ? shortBy * used : null,
    placement: {
      gpuLayers: task.architecture.layers + 1,
      totalLayers: task.architecture.layers + 1,
      expertLayersInRam: 0,
    },
  };
}
