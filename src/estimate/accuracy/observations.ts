import type { CalibrationRow, MemoryRow } from '../../schema/calibration';
import type { Interval } from '../interval';
import type { Estimate } from '../result';
import type { TargetId } from './targets';

const MIB_PER_GIB = 2 ** 10;
/** Tokens of a block of the paged cache, where the log counts blocks. */
const BLOCK_TOKENS = 16;

export type Unit = 'GiB' | 'MiB' | 'tokens' | 'tokens/s';

/** A figure that a row shows, and where an estimate says what it should be. */
export interface Observation {
  target: TargetId;
  unit: Unit;
  observed: number;
  /** Half of the last digit printed: an interval may miss by so much. */
  slack: number;
  predictedBy: (estimate: Estimate) => Interval | null;
}

const inMiB = ({ low, expected, high }: Interval): Interval => ({
  low: low * MIB_PER_GIB,
  expected: expected * MIB_PER_GIB,
  high: high * MIB_PER_GIB,
});

/** Tokens the pool holds, as printed or as they follow from what is printed. */
function pooledTokens({ observed, contextTokens, traits }: MemoryRow): number | null {
  // A flag that shares the pool anew changes its tokens, but not its bytes.
  if (traits?.includes('window-pool-share')) return null;
  if (observed.kvCacheTokens) return observed.kvCacheTokens;
  if (observed.blocks) return observed.blocks * BLOCK_TOKENS;
  return observed.maxConcurrency && contextTokens ? observed.maxConcurrency * contextTokens : null;
}

function roomOf(row: MemoryRow): Observation[] {
  const tokens = pooledTokens(row);
  if (tokens !== null)
    return [
      {
        target: 'room',
        unit: 'tokens',
        observed: tokens,
        slack: BLOCK_TOKENS / 2,
        predictedBy: (e) => e.kvCacheTokens,
      },
    ];
  const { kvCacheGiB } = row.observed;
  if (kvCacheGiB === undefined) return [];
  return [{ target: 'room', unit: 'GiB', observed: kvCacheGiB, slack: 0.005, predictedBy: (e) => e.perGpu.kvCacheGiB }];
}

function weightsOf({ observed, scheme }: MemoryRow): Observation[] {
  if (observed.weightsGiB === undefined) return [];
  return [
    {
      target: scheme === 'none' ? 'weights' : 'quantized-weights',
      unit: 'GiB',
      observed: observed.weightsGiB,
      slack: 0.005,
      predictedBy: (e) => e.perGpu.weightsGiB,
    },
  ];
}

/** A figure in MiB, where the log prints it. */
const printed = (request: {
  target: TargetId;
  observed: number | undefined;
  predictedBy: (estimate: Estimate) => Interval;
}): Observation[] =>
  request.observed === undefined
    ? []
    : [
        {
          target: request.target,
          unit: 'MiB',
          observed: request.observed,
          slack: 0.005,
          predictedBy: (estimate) => inMiB(request.predictedBy(estimate)),
        },
      ];

function buffersOf({ observed }: MemoryRow): Observation[] {
  const { modelMiB, kvMiB, recurrentMiB = 0, computeGpuMiB, computeHostMiB } = observed;
  return [
    ...printed({ target: 'file-size', observed: modelMiB, predictedBy: (e) => e.total.weightsGiB }),
    ...printed({
      target: 'cache',
      observed: kvMiB === undefined ? undefined : kvMiB + recurrentMiB,
      predictedBy: (e) => e.total.kvCacheGiB,
    }),
    ...(computeGpuMiB
      ? printed({
          target: 'compute',
          observed: Math.max(...computeGpuMiB),
          predictedBy: (e) => e.perGpu.computeGiB,
        })
      : printed({ target: 'compute', observed: computeHostMiB, predictedBy: (e) => e.total.computeGiB })),
  ];
}

/** Everything in a row that an estimate can be held against. */
export function observationsIn(row: CalibrationRow): Observation[] {
  if (row.kind === 'memory') return [...weightsOf(row), ...roomOf(row), ...buffersOf(row)];
  return [
    {
      target: 'speed',
      unit: 'tokens/s',
      observed: row.decodeTokensPerSecond,
      slack: 0,
      predictedBy: (estimate) => estimate.speed?.decodeTokensPerSecond ?? null,
    },
  ];
}
