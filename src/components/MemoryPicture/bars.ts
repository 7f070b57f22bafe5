import type { Estimate, GpuOutcome, Interval } from '../../estimate';

/** What memory is used for, in the order in which a bar shows it. */
export const uses = [
  { id: 'weights', label: 'Weights' },
  { id: 'cache', label: 'KV cache' },
  { id: 'compute', label: 'Compute' },
  { id: 'overhead', label: 'Overhead' },
] as const;

export type Use = (typeof uses)[number]['id'];

/** One bar: a GPU, several that hold the same, or the system memory. */
export interface Bar {
  name: string;
  /** Equal GPUs that the bar stands for. */
  count: number;
  parts: Readonly<Record<Use, Interval>>;
  totalGiB: Interval;
  /** What the engine may take, and all there is; null where unknown. */
  limitGiB: number | null;
  capacityGiB: number | null;
  /** What would be needed beyond what is drawn. */
  missingGiB: number;
  /** All that it is short of, drawn beyond the limit or not; 0 where everything runs. */
  shortGiB: number;
}

const ZERO: Interval = { low: 0, expected: 0, high: 0 };

const known = (gib: number): number | null => (gib > 0 ? gib : null);

function gpuBar(gpu: GpuOutcome): Bar {
  return {
    name: gpu.name === '' ? 'GPU of any size' : gpu.name,
    count: 1,
    parts: {
      weights: gpu.weightsGiB,
      cache: gpu.kvCacheGiB,
      compute: gpu.computeGiB,
      overhead: gpu.overheadGiB,
    },
    totalGiB: gpu.totalGiB,
    limitGiB: known(gpu.usableGiB),
    capacityGiB: known(gpu.capacityGiB),
    missingGiB: 0,
    shortGiB: 0,
  };
}

/** Of the host's total, what is neither weights nor cache: the processor's working memory. */
function hostBar({ host }: Estimate, ramGiB: number | null): Bar {
  const { weightsGiB, kvCacheGiB, totalGiB } = host;
  const rest = (end: keyof Interval) => Math.max(0, totalGiB[end] - weightsGiB[end] - kvCacheGiB[end]);
  return {
    name: 'System RAM',
    count: 1,
    parts: {
      weights: weightsGiB,
      cache: kvCacheGiB,
      compute: { low: rest('low'), expected: rest('expected'), high: rest('high') },
      overhead: ZERO,
    },
    totalGiB,
    limitGiB: ramGiB,
    capacityGiB: ramGiB,
    missingGiB: 0,
    shortGiB: 0,
  };
}

const overflow = ({ totalGiB, limitGiB }: Bar): number =>
  limitGiB === null ? 0 : Math.max(0, totalGiB.expected - limitGiB);

/** Adds what is short and not drawn beyond a limit yet: to the host where it holds a part, else to all GPUs alike. */
function withMissing(bars: readonly Bar[], shortByGiB: number | null): readonly Bar[] {
  const drawn = bars.reduce((sum, bar) => sum + overflow(bar), 0);
  const missing = Math.max(0, (shortByGiB ?? 0) - drawn);
  const host = bars.find((bar) => bar.name === 'System RAM' && bar.totalGiB.expected > 0);
  const takers = host ? [host] : bars.filter((bar) => bar.name !== 'System RAM');
  return bars.map((bar) => {
    const missingGiB = takers.includes(bar) ? missing / takers.length : 0;
    return { ...bar, missingGiB, shortGiB: shortByGiB === null ? 0 : overflow(bar) + missingGiB };
  });
}

const likeness = ({ name, parts, capacityGiB }: Bar): string =>
  JSON.stringify([name, capacityGiB, ...uses.map(({ id }) => parts[id].expected.toFixed(2))]);

/** GPUs that hold the same become one bar. */
function collapsed(bars: readonly Bar[]): Bar[] {
  const groups = new Map<string, Bar>();
  for (const bar of bars) {
    const same = groups.get(likeness(bar));
    groups.set(likeness(bar), same ? { ...same, count: same.count + 1 } : bar);
  }
  return [...groups.values()];
}

/**
 * The bars of a picture: one for each kind of GPU, then the system memory where something lies in it or its size is
 * known.
 *
 * @example barsOf(estimate, { ramGiB: 64 }).map(({ count, name }) => `${count} × ${name}`) // ['2 × RTX 3090', '1 × System RAM']
 */
export function barsOf(estimate: Estimate, { ramGiB }: { ramGiB: number | null }): Bar[] {
  const host = hostBar(estimate, ramGiB);
  const withHost = host.totalGiB.expected > 0 || ramGiB !== null;
  const bars = [...estimate.gpus.map(gpuBar), ...(withHost ? [host] : [])];
  return collapsed(withMissing(bars, estimate.shortByGiB));
}

/** What is left of the memory; null where its size is unknown, 0 where it is overfull. */
export const freeGiB = ({ capacityGiB, totalGiB }: Bar): number | null =>
  capacityGiB === null ? null : Math.max(0, capacityGiB - totalGiB.expected);

/** The size that a bar's full width stands for: everything, and what reaches beyond it. */
export const spanGiB = ({ capacityGiB, totalGiB, missingGiB }: Bar): number =>
  Math.max(capacityGiB ?? 0, totalGiB.expected + missingGiB);
