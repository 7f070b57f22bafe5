import type { Report, ReportCase, TargetId } from '../../estimate/accuracy';

/** Cases that share an axis. */
export interface Plot {
  id: string;
  title: string;
  unit: string;
  cases: ReportCase[];
}

const PLOTS: { id: string; title: string; targets: TargetId[]; unit: string }[] = [
  { id: 'weights', title: 'Weights on one GPU', targets: ['weights', 'quantized-weights'], unit: 'GiB' },
  { id: 'file-size', title: 'Size of a GGUF model', targets: ['file-size'], unit: 'MiB' },
  { id: 'cache', title: 'KV cache of a given context', targets: ['cache'], unit: 'MiB' },
  { id: 'room', title: 'Tokens that the cache has room for', targets: ['room'], unit: 'tokens' },
  { id: 'room-gib', title: 'Room for the cache, where no tokens are printed', targets: ['room'], unit: 'GiB' },
  { id: 'compute', title: 'Compute buffer', targets: ['compute'], unit: 'MiB' },
  { id: 'speed', title: 'Decode speed of one stream', targets: ['speed'], unit: 'tokens/s' },
];

/** The plots that have something to show. */
export const plotsOf = ({ cases }: Report): Plot[] =>
  PLOTS.map(({ targets, ...plot }) => ({
    ...plot,
    cases: cases.filter(({ target, unit }) => targets.includes(target) && unit === plot.unit),
  })).filter((plot) => plot.cases.length > 0);
