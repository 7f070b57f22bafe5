import type { AcceleratorVendor, OperatingSystem } from '../schema/vocabulary';
import type { Line } from './lines';

/** A value and the line that says it. */
export interface Said<Value> {
  value: Value;
  line: number;
}

/** A GPU as a tool names it. */
export interface SeenGpu {
  vendor: AcceleratorVendor;
  /** Null where the tool gives numbers only. */
  name: string | null;
  /** As the driver or a framework counts it; null where it is not shown or not to be trusted. */
  memoryGiB: number | null;
  usedGiB?: number;
  computeCapability?: string;
  /** Cores as system_profiler counts them, which tell variants of a chip apart. */
  cores?: { cpu?: number; gpu?: number };
  /** A part of a GPU that was divided. */
  slice?: boolean;
  line: number;
}

/** An engine's own count of what a load takes, made to adapt it to the GPUs. */
export interface Fit {
  neededMiB: number;
  freeMiB: number;
  /** How much too large it is, beside what the engine keeps free; 0 where it fits. */
  shortMiB: number;
  /** Why the engine changed nothing although it should; null where it did, or had no need. */
  refused: string | null;
  /** The context it cut to fit; null where it left it alone. */
  reducedFrom: number | null;
}

/** What an engine that places layers says of itself. */
export interface SplitRun {
  kind: 'split';
  /** Name of the provider. */
  engine: string;
  /** Part of the model's memory on GPUs, from 0 to 1. */
  gpuShare: number | null;
  layers: { onGpus: number; all: number } | null;
  /** Of the weights, as the log counts them. */
  weightsMiB: { gpus: number; host: number } | null;
  contextTokens: number | null;
  /** Requests that share the context. */
  slots: number;
  /** As the tool writes it; null where it names none. */
  scheme: string | null;
  model: string | null;
  outOfMemory: { line: number; askedMiB: number | null; where: 'gpu' | 'ram' } | null;
  /** What the engine counted before it loaded anything. */
  fit: Fit | null;
  /** The engine says that it found no GPU, or was built for none. */
  noGpu: boolean;
  line: number;
}

/** What an engine with a pool for its cache says of itself. */
export interface PoolRun {
  kind: 'pool';
  /** Name of the provider. */
  engine: 'vLLM' | 'SGLang';
  model: string | null;
  maxTokens: number | null;
  /** Requests of that length at once. */
  concurrency: number | null;
  cacheTokens: number | null;
  cacheGiB: number | null;
  weightsGiB: number | null;
  utilization: number | null;
  /** The longest request that fits, by the engine's own count. */
  longestTokens: number | null;
  failure: 'no-cache' | 'request-too-long' | 'out-of-memory' | 'memory-taken' | 'no-bfloat16' | null;
  /** Figures of the failure: what it asked for and what was there. */
  askedGiB: number | null;
  availableGiB: number | null;
  line: number;
}

/** What the lines of one tool say. */
export interface Report {
  tool: string;
  /** Numbers of the lines that were understood. */
  lines: readonly number[];
  os?: Said<OperatingSystem>;
  gpus?: readonly SeenGpu[];
  ramGiB?: Said<number>;
  cpu?: Said<string>;
  /** Names that the tool gives the model, the likeliest first. */
  model?: Said<readonly string[]>;
  contextTokens?: Said<number>;
  checkpoint?: Said<'gguf'>;
  notices?: readonly string[];
  runs?: readonly (SplitRun | PoolRun)[];
}

/** Reads one tool's lines out of a text that may hold many; null where there are none. */
export type Reader = (lines: readonly Line[]) => Report | null;

/** A field of a report, left out where nothing is said. */
export const maybe = <Key extends string, Value>(key: Key, value: Value | null | undefined) =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
