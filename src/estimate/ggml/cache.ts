import type { GgmlMemory } from '../../schema/engine';
import { cacheElementBytes, cacheShape, type CacheGroup } from '../kv-cache';
import type { Task } from '../task';

/** Cells are allocated in multiples of this. */
export const CELLS = 256;
const BYTES_PER_STATE_ELEMENT = 4;

const padded = (tokens: number) => Math.ceil(tokens / CELLS) * CELLS;

/** The cache of llama.cpp: every cell is allocated at the start. */
export interface GgmlCache {
  /** Keys, values and recurrent states. */
  bytes: number;
  /** Of one token in every layer. */
  bytesPerToken: number;
  /** Tokens that find room in the layers without a window. */
  cells: number;
}

interface Cells {
  /** Independent caches. */
  parts: number;
  /** Tokens of each. */
  each: number;
  /** Tokens that a micro-batch adds. */
  microBatch: number;
  /** Requests whose windows one cache holds. */
  windows: number;
}

function cellsOf({ task, engine }: { task: Task; engine: GgmlMemory }): Cells {
  const { contextTokens, concurrentRequests, microBatch } = task;
  return engine.requestsShare === 'one-cache'
    ? { parts: 1, each: padded(contextTokens), microBatch, windows: concurrentRequests }
    : { parts: concurrentRequests, each: padded(contextTokens / concurrentRequests), microBatch, windows: 1 };
}

/** Cells of a layer with a window: `llama_kv_cache_iswa` pads windows and micro-batch to whole blocks. */
const windowedCells = (window: number, { each, microBatch, windows }: Cells) =>
  padded(Math.min(each, window * windows + microBatch));

/**
 * Keys, values and states that a context allocates. Latent attention is cached compressed; states are kept at 32 bits,
 * one a request.
 *
 * @example ggmlCache({ task: llama8BWith8192Tokens, engine }).bytes // 2^30: 8192 × 131072 bytes
 * @example ggmlCache({ task: gptOss20BWith131072Tokens, engine }).bytes // 3090 MiB: 3072 in 12 layers, 18 in 12 with 768 cells
 */
export function ggmlCache({ task, engine }: { task: Task; engine: GgmlMemory }): GgmlCache {
  const shape = cacheShape({ architecture: task.architecture, tensorParallel: 1 });
  const cells = cellsOf({ task, engine });
  const elementBytes = cacheElementBytes[task.kvCacheType];
  const cellsIn = ({ windowTokens }: CacheGroup) =>
    windowTokens === null || engine.windowCache === 'whole' ? cells.each : windowedCells(windowTokens, cells);
  const elements = shape.groups.reduce(
    (sum, group) => sum + group.elementsPerToken * cellsIn(group),
    shape.indexerElementsPerToken * cells.each,
  );
  const perToken = shape.groups.reduce((sum, group) => sum + group.elementsPerToken, shape.indexerElementsPerToken);
  const states = (shape.stateElements + shape.convElements) * BYTES_PER_STATE_ELEMENT * task.concurrentRequests;
  return {
    bytes: elements * elementBytes * cells.parts + states,
    bytesPerToken: perToken * elementBytes,
    cells: cells.each * cells.parts,
  };
}
