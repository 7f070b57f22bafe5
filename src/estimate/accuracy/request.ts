import type { CalibrationRow, FormerDefault, MemoryRow } from '../../schema/calibration';

type Accelerator = { device: string; count: number } | { vendor: string; memoryGiB: number; count: number };

/** The fields of an estimate's request that a row can state. */
export interface RowRequest {
  provider: string;
  model: string | null;
  accelerators?: Accelerator[] | undefined;
  quantization?: string | undefined;
  kvCacheType?: string | undefined;
  contextTokens?: number | undefined;
  concurrentRequests?: number | undefined;
  tensorParallel?: number | undefined;
  pipelineParallel?: number | undefined;
  gpuMemoryUtilization?: number | undefined;
  gpuLayers?: number | undefined;
  microBatch?: number | undefined;
  flashAttention?: boolean | undefined;
  batchedTokens?: number | undefined;
  maxSequences?: number | undefined;
}

/** Cache formats that take as many bytes as one of the request's: blocks of 32 values of 4 bits and a scale. */
const SAME_SIZE: Record<string, string> = { iq4_nl: 'q4_0' };

/** Formats of the cache that a request may name. */
const CACHE_TYPES = ['f16', 'bf16', 'fp8', 'q8_0', 'q4_0'];

/** A row's cache type in the words of a request; null where it has none. */
export function cacheTypeOf(row: CalibrationRow): string | null | undefined {
  if (row.kvCacheType === undefined) return undefined;
  const type = SAME_SIZE[row.kvCacheType] ?? row.kvCacheType;
  return CACHE_TYPES.includes(type) ? type : null;
}

/** The machine, where every GPU is known by name or size. */
function acceleratorsOf({ gpus }: CalibrationRow): Accelerator[] | undefined {
  if (!gpus) return undefined;
  const accelerators = gpus.flatMap(({ device, vendor, memoryGiB, count }): Accelerator[] => {
    if (device) return [{ device, count }];
    return vendor && memoryGiB ? [{ vendor, memoryGiB, count }] : [];
  });
  return accelerators.length === gpus.length ? accelerators : undefined;
}

/** `0.10.1.1` → [0, 10]; null for builds between releases, such as `0.1.dev19754+g3a0914114`, which say nothing. */
function releaseOf(version: string | undefined): [number, number] | null {
  const match = /^(\d+)\.(\d+)(?!\.dev)/.exec(version ?? '');
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/** Whether a row's build is older than the release that ended a default. A row without version and date is taken as new. */
function isBefore(row: CalibrationRow, former: FormerDefault): boolean {
  const [release, end] = [releaseOf(row.version), releaseOf(former.untilVersion)];
  if (release && end) return release[0] < end[0] || (release[0] === end[0] && release[1] < end[1]);
  return row.date !== undefined && row.date < former.untilDate;
}

/** What a setting was where the row leaves it to the engine and the engine has changed its mind since. */
export type Formerly = (row: CalibrationRow, setting: FormerDefault['setting']) => number | boolean | undefined;

/** Looks up former defaults by provider, version and date. */
export const formerlyOf =
  (defaults: readonly FormerDefault[]): Formerly =>
  (row, setting) =>
    defaults.find((former) => former.provider === row.provider && former.setting === setting && isBefore(row, former))
      ?.value;

function utilizationOf(row: MemoryRow, formerly: Formerly): number | undefined {
  if (typeof row.utilization === 'number') return row.utilization;
  const former = row.utilization === 'default' ? formerly(row, 'gpuMemoryUtilization') : undefined;
  return typeof former === 'number' ? former : undefined;
}

function flashAttentionOf(row: MemoryRow, formerly: Formerly): boolean | undefined {
  const value = row.flashAttention ?? formerly(row, 'flashAttention');
  return typeof value === 'boolean' ? value : undefined;
}

/** Longer requests were cut into chunks of this size even where shorter ones were computed whole. */
const WHOLE_UP_TO = 32_768;
const LEAST_BATCH = 2048;

function batchedTokensOf(row: MemoryRow, formerly: Formerly): number | undefined {
  const { contextTokens } = row;
  if (row.batchedTokens !== undefined || contextTokens === undefined) return row.batchedTokens;
  const whole = contextTokens <= WHOLE_UP_TO && formerly(row, 'trialOfWholeContext') === true;
  return whole ? Math.max(contextTokens, LEAST_BATCH) : undefined;
}

function memoryFields(row: MemoryRow, formerly: Formerly): Partial<RowRequest> {
  return {
    contextTokens: row.contextTokens,
    concurrentRequests: row.slots,
    tensorParallel: row.tensorParallel,
    pipelineParallel: row.pipelineParallel,
    gpuMemoryUtilization: utilizationOf(row, formerly),
    gpuLayers: row.gpus ? row.gpuLayers : undefined,
    microBatch: row.microBatch,
    flashAttention: flashAttentionOf(row, formerly),
    batchedTokens: batchedTokensOf(row, formerly),
    maxSequences: row.maxSequences,
  };
}

/**
 * A row as the request that a user of its machine would send: what the row does not say is left to the estimate.
 *
 * @example requestOf({ kind: 'memory', provider: 'p', model: 'o/m', scheme: 'none', contextTokens: 8192, … }, formerly)
 * // { provider: 'p', model: 'o/m', quantization: 'none', contextTokens: 8192 }
 */
export function requestOf(row: CalibrationRow, formerly: Formerly): RowRequest {
  const request: RowRequest = {
    provider: row.provider,
    model: row.model,
    accelerators: acceleratorsOf(row),
    quantization: row.scheme ?? undefined,
    kvCacheType: cacheTypeOf(row) ?? undefined,
    ...(row.kind === 'memory' ? memoryFields(row, formerly) : { contextTokens: row.depthTokens }),
  };
  return Object.fromEntries(
    Object.entries(request).filter(([, value]) => value !== undefined),
  ) as unknown as RowRequest;
}
