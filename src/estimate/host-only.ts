import { exactly, sum, type Interval } from './interval';
import { cacheElementBytes, cacheShape, kvBytesPerToken, stateBytes } from './kv-cache';
import type { Fit, MemoryOutcome } from './result';
import type { Task } from './task';
import { BYTES_PER_GIB } from './weights';

/** The system and other programs keep so much of the memory. */
export const SYSTEM_GIB = 2;

/** GiB that the caches of all requests take, windows capped. */
export function cacheGiB(task: Task): number {
  const shape = cacheShape({ ...task, tensorParallel: 1 });
  const bytesPerElement = cacheElementBytes[task.kvCacheType];
  const bytes = shape.groups.reduce(
    (total, group) =>
      total + group.elementsPerToken * bytesPerElement * Math.min(task.contextTokens, group.windowTokens ?? Infinity),
    shape.indexerElementsPerToken * bytesPerElement * task.contextTokens + stateBytes(shape),
  );
  return (bytes * task.concurrentRequests) / BYTES_PER_GIB;
}

/** Bytes of a further token over all layers. */
export function bytesPerToken(task: Task): number {
  const shape = cacheShape({ ...task, tensorParallel: 1 });
  const bytesPerElement = cacheElementBytes[task.kvCacheType];
  return kvBytesPerToken({ shape, bytesPerElement, indexerBytes: bytesPerElement });
}

/** Whether what an engine computes on the processor alone fits, and with how many requests. */
function fitOf(request: { held: number; asked: number; freeGiB: number | null }): Fit {
  const { held, asked, freeGiB } = request;
  if (freeGiB === null) return 'cannot-tell';
  if (freeGiB < 0) return 'does-not-fit';
  return held < asked ? 'fits-partly' : 'fits';
}

/**
 * Memory of an engine that computes on the processor alone.
 *
 * @param request.queues requests that find no room wait for one, in place of all being held at once
 */
export function hostOnlyMemory(request: {
  task: Task;
  weightsGiB: Interval;
  computeGiB: Interval;
  queues: boolean;
}): MemoryOutcome {
  const { task, weightsGiB, computeGiB, queues } = request;
  const { ramGiB } = task.host;
  const perRequestGiB = cacheGiB({ ...task, concurrentRequests: 1 });
  const roomGiB = ramGiB === null ? null : ramGiB - SYSTEM_GIB - weightsGiB.expected - computeGiB.expected;
  const places = roomGiB === null || perRequestGiB === 0 ? Infinity : Math.floor(roomGiB / perRequestGiB);
  const held = queues ? Math.min(task.concurrentRequests, Math.max(1, places)) : task.concurrentRequests;
  const kvCacheGiB = exactly(perRequestGiB * held);
  const freeGiB = roomGiB === null ? null : roomGiB - kvCacheGiB.expected;
  const { layers } = task.architecture;
  return {
    gpus: [],
    host: { weightsGiB, kvCacheGiB, totalGiB: sum([weightsGiB, kvCacheGiB, computeGiB]) },
    total: { weightsGiB, kvCacheGiB, computeGiB },
    kvBytesPerToken: bytesPerToken(task),
    kvCacheTokens: exactly(task.contextTokens * held),
    maxConcurrentRequests:
      roomGiB === null || perRequestGiB === 0 ? null : exactly(Math.max(0, roomGiB / perRequestGiB)),
    fits: fitOf({ held, asked: task.concurrentRequests, freeGiB }),
    shortByGiB: freeGiB !== null && freeGiB < 0 ? -freeGiB : null,
    placement: { gpuLayers: 0, totalLayers: layers + 1, expertLayersInRam: 0 },
  };
}
