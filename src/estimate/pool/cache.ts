import type { PoolMemory } from '../../schema/engine';
import { cacheElementBytes, cacheShape, type CacheGroup, type CacheShape } from '../kv-cache';
import type { Task } from '../task';
import { tierOf } from './reserve';

/** Pooling engines keep an indexer's keys as 8-bit floats with a 32-bit scale for each 128. */
const INDEXER_BYTES = (128 + 4) / 128;

/** How one GPU's pool is used up. */
export interface PoolUse {
  /** Bytes one request of so many tokens takes. */
  requestBytes: (tokens: number) => number;
  /** Tokens that a pool of so many bytes holds, as the engine reports it for requests of a length. */
  tokensIn: (request: { poolBytes: number; tokens: number }) => number;
}

/**
 * How a request uses the pool of one GPU.
 *
 * @example poolUse({ engine, task }).requestBytes(40960) / 2 ** 30 // 5.6 for Qwen3 8B
 */
export function poolUse({ engine, task }: { engine: PoolMemory; task: Task }): PoolUse {
  const shape = cacheShape({ architecture: task.architecture, tensorParallel: task.tensorParallel });
  const elementBytes = cacheElementBytes[task.kvCacheType];
  const layerShare =
    Math.ceil(task.architecture.layers / task.pipelineParallel) / Math.max(1, task.architecture.layers);
  const { batchedTokens } = tierOf({ engine, task });
  const perToken = (group: CacheGroup) => group.elementsPerToken * elementBytes * layerShare;
  const whole = shape.groups.filter(({ windowTokens }) => windowTokens === null || engine.windowCache.kind === 'whole');
  const windows = shape.groups.filter((group) => !whole.includes(group));
  const wholePerToken =
    whole.reduce((sum, group) => sum + perToken(group), 0) + shape.indexerElementsPerToken * INDEXER_BYTES * layerShare;
  const shareForTokens = recurrentShare(engine, shape);

  if (engine.windowCache.kind === 'ratio') {
    const { ratio } = engine.windowCache;
    const both = wholePerToken + windows.reduce((sum, group) => sum + perToken(group) * ratio, 0);
    return {
      requestBytes: (tokens) => (both * tokens) / shareForTokens,
      tokensIn: ({ poolBytes }) => (poolBytes * shareForTokens) / both,
    };
  }
  const windowBytes = (tokens: number) =>
    windows.reduce(
      (sum, group) =>
        sum + perToken(group) * (Math.min(tokens, (group.windowTokens ?? 0) - 1 + batchedTokens) + engine.blockTokens),
      0,
    );
  const requestBytes = (tokens: number) =>
    (wholePerToken * Math.ceil(tokens / engine.blockTokens) * engine.blockTokens) / shareForTokens +
    windowBytes(tokens);
  const onlyWhole = windows.length === 0;
  return {
    requestBytes,
    tokensIn: ({ poolBytes, tokens }) =>
      onlyWhole
        ? Math.floor((poolBytes * shareForTokens) / wholePerToken / engine.blockTokens) * engine.blockTokens
        : (poolBytes / requestBytes(tokens)) * tokens,
  };
}

/** Share of the pool that is left for tokens where recurrent states have a pool of their own. */
function recurrentShare(engine: PoolMemory, shape: CacheShape): number {
  if (engine.recurrentCache.kind !== 'ratio' || shape.stateElements === 0) return 1;
  return 1 / (1 + engine.recurrentCache.ratio);
}
