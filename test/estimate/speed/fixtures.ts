import type { Architecture } from '../../../src/schema/architecture';
import type { Calibrated, EngineSpeed } from '../../../src/schema/engine';
import { tensorRoles, type TensorRole } from '../../../src/estimate/parameters';
import type { MemoryOutcome } from '../../../src/estimate/result';
import type { Gpu, Task } from '../../../src/estimate/task';

/** The figures of Llama 3 8B. */
export const llama8b: Architecture = {
  className: 'LlamaForCausalLM',
  layers: 32,
  hiddenSize: 4096,
  vocabularySize: 128256,
  tiedEmbeddings: false,
  mixers: [{ kind: 'attention', layers: 32, heads: 32, kvHeads: 8, headDim: 128 }],
  feedForwards: [{ kind: 'dense', layers: 32, width: 14336 }],
};

/** The same with eight experts of the same width, of which a token passes two. */
export const withExperts: Architecture = {
  ...llama8b,
  feedForwards: [{ kind: 'experts', layers: 32, experts: 8, expertsPerToken: 2, width: 14336 }],
};

export const bitsOf = (bits: number) =>
  Object.fromEntries(tensorRoles.map((role) => [role, bits])) as Record<TensorRole, number>;

const exact = (value: number): Calibrated => ({ value, low: value, high: value, from: 'invented' });
const around = (value: number): Calibrated => ({ value, low: value * 0.8, high: value * 1.2, from: 'invented' });

/** Reads at 80 % of the peak and takes 2 µs a kernel. */
export const replaying: EngineSpeed = {
  backends: [
    {
      vendor: 'nvidia',
      fromDatacentreGBs: 1500,
      bandwidthShare: exact(0.5),
      kernelMicroseconds: exact(4),
      prefillShare: exact(0.3),
    },
    { vendor: 'nvidia', bandwidthShare: exact(0.8), kernelMicroseconds: exact(2), prefillShare: exact(0.5) },
    { vendor: 'host', bandwidthShare: exact(0.6), kernelMicroseconds: exact(10), prefillShare: exact(1) },
  ],
  launch: 'replayed',
  lowBitShare: exact(0.5),
  cacheShare: exact(1),
  batchShare: exact(0.25),
  exchangeMicroseconds: { nvlink: exact(10), pcie: exact(30) },
};

/** As `replaying`, with a doubt about everything. */
export const doubtful: EngineSpeed = {
  ...replaying,
  backends: replaying.backends.map((backend) => ({
    ...backend,
    bandwidthShare: around(backend.bandwidthShare.value),
    kernelMicroseconds: around(backend.kernelMicroseconds.value),
    prefillShare: around(backend.prefillShare.value),
  })),
};

export const card: Gpu = {
  name: 'Card',
  vendor: 'nvidia',
  memoryGiB: 24,
  unified: false,
  bandwidthGBs: 1000,
  fp16Tflops: 100,
  fp8Tflops: 200,
  fp4Tflops: null,
  computeCapability: '8.9',
  nvlink: false,
  datacentre: false,
};

export const taskOf = (given: Partial<Task>): Task => ({
  architecture: llama8b,
  scheme: 'none',
  kvCacheType: 'f16',
  unfoldsLatent: false,
  gpus: [card],
  host: { ramGiB: 64, bandwidthGBs: 50, fp16Tflops: null },
  contextTokens: 1000,
  concurrentRequests: 1,
  tensorParallel: 1,
  pipelineParallel: 1,
  memoryShare: null,
  batchedTokens: null,
  maxSequences: null,
  gpuLayers: null,
  microBatch: 512,
  flashAttention: true,
  ...given,
});

const none = { low: 0, expected: 0, high: 0 };

/** What speed reads of a memory estimate: layers by GPU, of 33 with the output layer. */
export function placed(layers: readonly number[], expertLayersInRam = 0): MemoryOutcome {
  const memory = {
    weightsGiB: none,
    kvCacheGiB: none,
    computeGiB: none,
    overheadGiB: none,
    totalGiB: none,
  };
  return {
    gpus: layers.map((held) => ({ ...memory, name: 'Card', capacityGiB: 24, usableGiB: 24, layers: held })),
    host: { weightsGiB: none, kvCacheGiB: none, totalGiB: none },
    total: { weightsGiB: none, kvCacheGiB: none, computeGiB: none },
    kvBytesPerToken: 0,
    kvCacheTokens: null,
    maxConcurrentRequests: null,
    fits: 'fits',
    shortByGiB: null,
    placement: { gpuLayers: layers.reduce((sum, held) => sum + held, 0), totalLayers: 33, expertLayersInRam },
  };
}
