import type { Interval } from './interval';

export type Fit = 'fits' | 'fits-partly' | 'does-not-fit' | 'cannot-tell';

/** GiB on the fullest GPU. */
export interface GpuMemory {
  weightsGiB: Interval;
  kvCacheGiB: Interval;
  computeGiB: Interval;
  overheadGiB: Interval;
  totalGiB: Interval;
}

export interface HostMemory {
  weightsGiB: Interval;
  kvCacheGiB: Interval;
  totalGiB: Interval;
}

export interface Speed {
  /** Tokens per second of one request, or of all together where several run at once. */
  decodeTokensPerSecond: Interval;
  /** Requests that are computed together; those that find no room in the cache wait. */
  requestsTogether: number;
  /** Tokens per second of a prompt. */
  prefillTokensPerSecond: Interval;
  /** What bounds it, in a sentence. */
  basis: string;
  /** What drafting several tokens at once could make of it; never part of the figures above. Null for several requests. */
  speculative: { low: number; high: number; text: string } | null;
}

export interface EstimateAssumption {
  field: string;
  assumed: unknown;
  text: string;
}

/** Memory of one GPU and how much of the model it holds. */
export interface GpuOutcome extends GpuMemory {
  name: string;
  /** What the driver offers to programs. */
  capacityGiB: number;
  /** What the engine may take of it. */
  usableGiB: number;
  /** Layers it holds, the output layer counted as one; a split layer counts by its share. */
  layers: number;
}

/** What an engine's memory model says of a task. */
export interface MemoryOutcome {
  /** One entry a GPU in the order given; without a known machine one entry for a GPU that holds everything. */
  gpus: GpuOutcome[];
  host: HostMemory;
  /** All GPUs and the host together; recurrent state counts as KV cache. */
  total: { weightsGiB: Interval; kvCacheGiB: Interval; computeGiB: Interval };
  /** Over all layers and GPUs, where windows are not yet full. */
  kvBytesPerToken: number;
  /** Tokens the cache holds; pooling engines: what is left for it, others: what the context allocates. */
  kvCacheTokens: Interval | null;
  /** Requests of the task's context that the cache holds at once. */
  maxConcurrentRequests: Interval | null;
  fits: Fit;
  /** Null unless it fits nowhere: what is missing. */
  shortByGiB: number | null;
  /** `expertLayersInRam`: layers on a GPU whose experts stay in RAM. */
  placement: { gpuLayers: number; totalLayers: number; expertLayersInRam: number };
}

/** Memory and speed of one provider, model and machine, as the command line prints it. */
export interface Estimate extends MemoryOutcome {
  provider: string;
  /** Hugging Face id, or "config" for a pasted one. */
  model: string;
  quantization: string;
  /** Scheme of the experts in system memory, where they come from a file of their own. */
  expertsInRam: string | null;
  /** The file is expanded to 16 bits while it is loaded. */
  isExpanded: boolean;
  /** The fullest GPU; all zero where the CPU computes alone. */
  perGpu: GpuMemory;
  /** For one request, with GPUs and RAM together where the engine can use both. */
  maxContextTokens: Interval | null;
  /** For one request, with everything on the GPUs. */
  maxContextOnGpusTokens: Interval | null;
  speed: Speed | null;
  assumptions: EstimateAssumption[];
}
