import { catalog } from '../../src/data';
import type { Gpu, Task } from '../../src/estimate/task';
import type { Architecture } from '../../src/schema/architecture';
import type { Calibrated, PoolMemory } from '../../src/schema/engine';

/** The architecture of a model of the catalog. */
export function architectureOf(hfId: string): Architecture {
  const found = catalog.models.find((model) => model.hfId === hfId)?.architecture;
  if (!found) throw new Error(`no architecture of ${hfId}`);
  return found;
}

export const llama8B = architectureOf('meta-llama/Llama-3.1-8B-Instruct');
export const gptOss20B = architectureOf('openai/gpt-oss-20b');

/** A constant without doubt. */
export const constant = (value: number): Calibrated => ({ value, low: value, high: value, from: 'a test' });

/** A card with so much memory for programs. */
export const card = (memoryGiB: number, rest: Partial<Gpu> = {}): Gpu => ({
  name: `${memoryGiB} GiB`,
  vendor: 'nvidia',
  memoryGiB,
  unified: false,
  bandwidthGBs: null,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  computeCapability: null,
  nvlink: false,
  datacentre: false,
  ...rest,
});

/** Llama 3.1 8B in 16 bits on one card of 24 GiB, with a context of 8192 tokens. */
export const taskWith = (rest: Partial<Task> = {}): Task => ({
  architecture: llama8B,
  scheme: 'none',
  kvCacheType: 'bf16',
  unfoldsLatent: false,
  gpus: [card(24)],
  host: { ramGiB: 64, bandwidthGBs: null, fp16Tflops: null },
  contextTokens: 8192,
  concurrentRequests: 1,
  tensorParallel: 1,
  pipelineParallel: 1,
  memoryShare: null,
  batchedTokens: null,
  maxSequences: null,
  gpuLayers: null,
  microBatch: 512,
  flashAttention: true,
  ...rest,
});

/** An engine that takes 90 % of a card and wastes a quarter GiB here and there. */
export const pooling: PoolMemory = {
  kind: 'pool',
  share: { kind: 'fixed', share: 0.9 },
  shareCovers: 'everything',
  sources: ['none'],
  blockTokens: 16,
  batchTiers: [
    { fromGiB: 70, exceptComputeCapabilities: ['8.0'], batchedTokens: 8192, sequences: 1024 },
    { fromGiB: 0, batchedTokens: 2048, sequences: 256 },
  ],
  windowCache: { kind: 'window' },
  recurrentCache: { kind: 'not-counted' },
  outsideGiB: constant(0.25),
  outsidePerGroupGiB: constant(0.5),
  logitsCopies: constant(2),
  pictureGiB: constant(1),
  graphsGiB: constant(0.25),
};

/** The same with the reserve of SGLang in place of a share. */
export const reserving: PoolMemory = {
  ...pooling,
  share: {
    kind: 'reserve',
    baseMiB: 512,
    mibPerChunkToken: 1.5,
    mibPerGraphRequest: 2,
    mibPerGpu: 128,
    largeGpu: { aboveGiB: 60, atLeastMiB: 10_240 },
  },
  shareCovers: 'weights-and-cache',
  blockTokens: 1,
  batchTiers: [
    { fromGiB: 60, batchedTokens: 8192, sequences: 512, graphRequests: { fewGpus: 256, manyGpus: 512 } },
    { fromGiB: 35, batchedTokens: 4096, sequences: 160, graphRequests: { fewGpus: 32, manyGpus: 160 } },
    { fromGiB: 0, batchedTokens: 2048, sequences: 8 },
  ],
  windowCache: { kind: 'ratio', ratio: 0.8 },
  recurrentCache: { kind: 'ratio', ratio: 0.9 },
};
