import type { PoolMemory } from '../../schema/engine';
import type { Architecture, FeedForward } from '../../schema/architecture';
import { around, rangeOf, sum, type Interval } from '../interval';
import type { Task } from '../task';
import { BYTES_PER_GIB } from '../weights';

type Tier = PoolMemory['batchTiers'][number];

const MIB_PER_GIB = 1024;
const BYTES_PER_ACTIVATION = 2;
const BYTES_PER_LOGIT = 4;
/** From so many GPUs on engines prepare larger graphs. */
const MANY_GPUS = 4;
/** How far the working memory of a trial run lies from what the matrices' widths give. */
const ACTIVATION_MARGIN = 0.25;

/** What holds on the smallest of the GPUs: the engine's defaults, unless the task sets them. */
export function tierOf({ engine, task }: { engine: PoolMemory; task: Task }): Tier {
  const gpus = task.gpus ?? [];
  const memoryGiB = gpus.length > 0 ? Math.min(...gpus.map((gpu) => gpu.memoryGiB)) : 0;
  const isOf = (capabilities: readonly string[]) =>
    gpus.some(({ computeCapability }) => computeCapability !== null && capabilities.includes(computeCapability));
  const chosen = engine.batchTiers.find(
    ({ fromGiB, exceptComputeCapabilities }) => memoryGiB >= fromGiB && !isOf(exceptComputeCapabilities ?? []),
  );
  const tier = chosen ?? engine.batchTiers.at(-1) ?? engine.batchTiers[0];
  if (task.batchedTokens === null && task.maxSequences === null) return tier;
  return {
    ...tier,
    batchedTokens: task.batchedTokens ?? tier.batchedTokens,
    sequences: task.maxSequences ?? tier.sequences,
  };
}

/**
 * The share of a GPU that the engine takes by default.
 *
 * @example defaultShareOf({ engine: vllm, task, tier }) // 0.92
 */
export function defaultShareOf({ engine, task }: { engine: PoolMemory; task: Task }): number {
  const { share } = engine;
  switch (share.kind) {
    case 'fixed':
      return share.share;
    case 'reserve': {
      const gpus = task.gpus ?? [];
      const totalMiB = Math.min(...gpus.map((gpu) => gpu.memoryGiB)) * MIB_PER_GIB;
      if (!Number.isFinite(totalMiB)) return 1;
      const tier = tierOf({ engine, task });
      const graphs = tier.graphRequests?.[task.tensorParallel < MANY_GPUS ? 'fewGpus' : 'manyGpus'] ?? tier.sequences;
      const reserve =
        share.baseMiB +
        share.mibPerChunkToken * tier.batchedTokens +
        share.mibPerGraphRequest * graphs +
        share.mibPerGpu * task.tensorParallel * task.pipelineParallel;
      const least = totalMiB > share.largeGpu.aboveGiB * MIB_PER_GIB ? share.largeGpu.atLeastMiB : 0;
      return Math.max(0.05, 1 - Math.max(reserve, least) / totalMiB);
    }
    default:
      return share satisfies never;
  }
}

/** Numbers a token keeps in one layer's feed-forward part at its peak: gate, up and their product, in and out. */
function feedForwardWidth(
  part: FeedForward,
  { hiddenSize, tensorParallel }: { hiddenSize: number; tensorParallel: number },
): number {
  switch (part.kind) {
    case 'dense':
      return (3 * part.width) / tensorParallel + 3 * hiddenSize;
    case 'experts':
      return (
        part.expertsPerToken * ((3 * part.width) / tensorParallel + hiddenSize) +
        (3 * (part.sharedWidth ?? 0)) / tensorParallel +
        3 * hiddenSize
      );
    default:
      return part satisfies never;
  }
}

/**
 * Bytes that one token of a batch takes at the peak of a layer.
 *
 * @example activationBytesPerToken({ architecture: llama31With8B, tensorParallel: 1 }) // 110592: 2 · (3 · 14336 + 3 · 4096)
 */
export function activationBytesPerToken({
  architecture,
  tensorParallel,
}: {
  architecture: Architecture;
  tensorParallel: number;
}): number {
  const { hiddenSize, feedForwards } = architecture;
  const widths = feedForwards.map((part) => feedForwardWidth(part, { hiddenSize, tensorParallel }));
  return BYTES_PER_ACTIVATION * Math.max(4 * hiddenSize, ...widths);
}

/** Working memory that a trial run with the largest batch measures: a layer's or the sampling's, whichever is larger. */
export function computeGiB({ engine, task }: { engine: PoolMemory; task: Task }): Interval {
  const tier = tierOf({ engine, task });
  const { architecture } = task;
  const layer = around(
    (tier.batchedTokens * activationBytesPerToken({ architecture, tensorParallel: task.tensorParallel })) /
      BYTES_PER_GIB,
    ACTIVATION_MARGIN,
  );
  const logitsGiB = (tier.sequences * architecture.vocabularySize * BYTES_PER_LOGIT) / BYTES_PER_GIB;
  const { low, value, high } = engine.logitsCopies;
  const peak: Interval = {
    low: Math.max(layer.low, logitsGiB * low),
    expected: Math.max(layer.expected, logitsGiB * value),
    high: Math.max(layer.high, logitsGiB * high),
  };
  return architecture.visionParams === undefined ? peak : sum([peak, rangeOf(engine.pictureGiB)]);
}

/** What the framework's allocator does not see: contexts, communication, workspaces. */
export function outsideGiB({ engine, task }: { engine: PoolMemory; task: Task }): Interval {
  const parts = [engine.outsideGiB];
  if (task.tensorParallel * task.pipelineParallel > 1) parts.push(engine.outsidePerGroupGiB);
  return sum(parts.map(rangeOf));
}

/** All that is neither weights nor cache nor the batch at work. */
export const overheadGiB = (request: { engine: PoolMemory; task: Task }): Interval =>
  sum([outsideGiB(request), rangeOf(request.engine.graphsGiB)]);
