import type { Architecture } from '../schema/architecture';
import type { AcceleratorVendor } from '../schema/vocabulary';

/** One card, as the physics sees it. What is null is unknown. */
export interface Gpu {
  name: string;
  vendor: AcceleratorVendor;
  /** What the driver offers to programs; of unified memory, the share that the GPU may allocate. */
  memoryGiB: number;
  /** Memory shared with the processor. */
  unified: boolean;
  /** Theoretical peak in 10^9 bytes per second. */
  bandwidthGBs: number | null;
  /** Dense matrix rate at 16 bits; the plain rate where the card has no matrix units. */
  fp16Tflops: number | null;
  fp8Tflops: number | null;
  fp4Tflops: number | null;
  /** NVIDIA only. */
  computeCapability: string | null;
  nvlink: boolean;
  datacentre: boolean;
}

/** Processor and system memory. */
export interface Host {
  ramGiB: number | null;
  bandwidthGBs: number | null;
  fp16Tflops: number | null;
}

export type KvCacheType = 'f16' | 'bf16' | 'fp8' | 'q8_0' | 'q4_0';

/** What runs where and how: everything open in a request is settled, and all names are resolved to figures. */
export interface Task {
  architecture: Architecture;
  /** Id of the weights' scheme; "none" is 16 bits as published. */
  scheme: string;
  kvCacheType: KvCacheType;
  /** Keys and values of latent attention are cached for every head. */
  unfoldsLatent: boolean;
  /** One entry a card; null where the machine is not known. */
  gpus: readonly Gpu[] | null;
  host: Host;
  contextTokens: number;
  concurrentRequests: number;
  tensorParallel: number;
  pipelineParallel: number;
  /** Share of each GPU's memory that a pooling engine may take; null for the others. */
  memoryShare: number | null;
  /** Of a pooling engine: its largest batch and the requests it prepares for; null: what it chooses for the GPU. */
  batchedTokens: number | null;
  maxSequences: number | null;
  /** Layers on the GPU where the user set them; null: as many as fit. */
  gpuLayers: number | null;
  microBatch: number;
  flashAttention: boolean;
}
