import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/estimate/interval';
import { poolUse } from '../../src/estimate/pool/cache';
import { poolMemory } from '../../src/estimate/pool/memory';
import {
  activationBytesPerToken,
  computeGiB,
  defaultShareOf,
  overheadGiB,
  tierOf,
} from '../../src/estimate/pool/reserve';
import type { Task } from '../../src/estimate/task';
import type { PoolMemory } from '../../src/schema/engine';
import { architectureOf, card, constant, gptOss20B, llama8B, pooling, reserving, taskWith } from './invented';

const GIB = 2 ** 30;
const sizes = { perGpuGiB: exactly(15), totalGiB: exactly(15) };
const memory = (task: Partial<Task> = {}, engine: PoolMemory = pooling) =>
  poolMemory({ task: taskWith(task), engine, weights: sizes });

describe('the pool', () => {
  it('is what weights, batch and graphs leave of the share', () => {
    const { gpus, kvCacheTokens, maxConcurrentRequests, fits } = memory();
    // 256 × 128256 logits × 4 bytes × 2 copies; 0.25 outside and 0.25 for graphs.
    const compute = (256 * 128_256 * 4 * 2) / GIB;
    const left = 24 * 0.9 - 15 - compute - 0.5;
    expect(gpus).toMatchObject([
      {
        capacityGiB: 24,
        usableGiB: 24 * 0.9,
        weightsGiB: exactly(15),
        overheadGiB: exactly(0.5),
      },
    ]);
    // A layer of the batch may take up to a quarter more than computed, and then more than the logits.
    expect(gpus[0]?.computeGiB).toEqual({ low: compute, expected: compute, high: ((2048 * 110_592) / GIB) * 1.25 });
    expect(gpus[0]?.kvCacheGiB.expected).toBeCloseTo(left, 12);
    expect(gpus[0]?.totalGiB.expected).toBeCloseTo(21.6, 12);
    // 5.855 GiB at 131072 bytes are 47967 tokens, in blocks of 16.
    expect(left).toBeCloseTo(5.8554, 4);
    expect(kvCacheTokens?.expected).toBe(47_952);
    expect(maxConcurrentRequests?.expected).toBeCloseTo(left, 12);
    expect(fits).toBe('fits');
  });

  it('serves in turns where not all requests find room at once', () => {
    expect(memory({ concurrentRequests: 6 }).fits).toBe('fits-partly');
    expect(memory({ concurrentRequests: 5 }).fits).toBe('fits');
  });

  it('says what is missing for one request', () => {
    // 65536 tokens are 8 GiB; 5.855 are there.
    const { fits, shortByGiB } = memory({ contextTokens: 65_536 });
    expect(fits).toBe('does-not-fit');
    expect(shortByGiB).toBeCloseTo(8 - 5.8554, 4);
    // Weights alone do not fit: 15 + 0.745 + 8 / 8 - 10.8.
    expect(memory({ gpus: [card(12)] }).shortByGiB).toBeCloseTo(15 + 0.7446 + 1 - 10.8, 4);
  });

  it('is as large on every card as on the smallest', () => {
    const { gpus, total } = memory({ gpus: [card(24), card(48)], tensorParallel: 2 });
    expect(gpus[0]?.kvCacheGiB).toEqual(gpus[1]?.kvCacheGiB);
    expect(total.kvCacheGiB.expected).toBe(2 * (gpus[0]?.kvCacheGiB.expected ?? 0));
  });

  it('holds every request of a model that caches nothing', () => {
    const encoder = {
      ...llama8B,
      mixers: [{ kind: 'attention' as const, layers: 32, layersWithoutCache: 32, heads: 32, kvHeads: 8, headDim: 128 }],
    };
    expect(memory({ architecture: encoder })).toMatchObject({
      fits: 'fits',
      kvCacheTokens: null,
      maxConcurrentRequests: null,
      shortByGiB: null,
    });
    expect(memory({ architecture: encoder, gpus: [card(12)] }).fits).toBe('does-not-fit');
  });

  it('is as large as what is asked for where the machine is not known', () => {
    const { gpus, fits, kvCacheTokens } = memory({ gpus: null, concurrentRequests: 3 });
    expect(gpus).toHaveLength(1);
    // 3 × 8192 × 131072 bytes.
    expect(gpus[0]?.kvCacheGiB.expected).toBe(3);
    expect({ fits, kvCacheTokens }).toEqual({ fits: 'cannot-tell', kvCacheTokens: null });
  });

  it('takes batch and graphs from beside the share where the engine does so', () => {
    // 24 GiB: 512 + 1.5 × 2048 + 2 × 8 + 128 = 3728 MiB are left out; 0.25 outside lies within.
    const left = 24 - 3728 / 1024 - 15 - 0.25;
    expect(memory({}, reserving).gpus[0]?.kvCacheGiB.expected).toBeCloseTo(left, 12);
  });
});

describe('what a request takes of the pool', () => {
  const bytes = (engine: PoolMemory, task: Partial<Task>, tokens: number) =>
    poolUse({ engine, task: taskWith(task) }).requestBytes(tokens);

  it('is a whole number of blocks', () => {
    // 1000 tokens take 63 blocks of 16.
    expect(bytes(pooling, {}, 1000)).toBe(1008 * 131_072);
    expect(bytes(pooling, { kvCacheType: 'fp8' }, 1000)).toBe(1008 * 65_536);
  });

  it('is a window and a batch in layers with a window', () => {
    // 12 layers of each kind × 8 heads × 128 × 2 bytes = 24576 a token; the windows keep 127 + 2048 tokens and a block.
    expect(bytes(pooling, { architecture: gptOss20B }, 131_072)).toBe(24_576 * (131_072 + 2175 + 16));
    // A short request keeps no more than it has: 1008 and 1000 + 16.
    expect(bytes(pooling, { architecture: gptOss20B }, 1000)).toBe(24_576 * (1008 + 1016));
  });

  it('is a fixed part more where windows have a pool of their own', () => {
    expect(bytes(reserving, { architecture: gptOss20B }, 1000)).toBeCloseTo(24_576 * 1000 * 1.8, 4);
  });

  it('is the whole context in every layer where the engine knows no windows', () => {
    const engine: PoolMemory = { ...pooling, windowCache: { kind: 'whole' } };
    expect(bytes(engine, { architecture: gptOss20B }, 1008)).toBe(2 * 24_576 * 1008);
  });

  it('leaves a share of the pool to recurrent states where these have a pool of their own', () => {
    // 65536 bytes a token; 0.9 parts states for each part tokens.
    const architecture = architectureOf('Qwen/Qwen3.6-27B');
    expect(bytes(reserving, { architecture }, 1000)).toBeCloseTo(65_536 * 1000 * 1.9, 4);
  });

  it('is shared out over GPUs, one head at least, and over stages', () => {
    const gpus = Array.from({ length: 16 }, () => card(24));
    expect(bytes(pooling, { gpus, tensorParallel: 8 }, 1008)).toBe(1008 * 16_384);
    expect(bytes(pooling, { gpus, tensorParallel: 16 }, 1008)).toBe(1008 * 16_384);
    expect(bytes(pooling, { gpus, pipelineParallel: 2 }, 1008)).toBe(1008 * 65_536);
  });

  it('is compressed with latent attention, and an indexer adds its keys in 8 bits', () => {
    const architecture = architectureOf('deepseek-ai/DeepSeek-V3.2');
    // 61 × 576 × 2 bytes, and 61 × (128 + 4).
    expect(bytes(pooling, { architecture }, 1600)).toBe(1600 * (70_272 + 8052));
  });
});

describe('the trial run', () => {
  it('keeps gate, up and their product beside three vectors for each token', () => {
    // 2 bytes × (3 × 14336 + 3 × 4096), and half of the first on each of two GPUs.
    expect(activationBytesPerToken({ architecture: llama8B, tensorParallel: 1 })).toBe(110_592);
    expect(activationBytesPerToken({ architecture: llama8B, tensorParallel: 2 })).toBe(67_584);
  });

  it('keeps the chosen experts of each token', () => {
    // gpt-oss 20B: 2 × (4 × (3 × 2880 + 2880) + 3 × 2880).
    expect(activationBytesPerToken({ architecture: gptOss20B, tensorParallel: 1 })).toBe(109_440);
  });

  it('needs the larger of a layer and the logits', () => {
    // 8192 × 110592 bytes are more than 1024 × 128256 × 4 × ½.
    const engine = { ...pooling, logitsCopies: constant(0.5) };
    expect(computeGiB({ engine, task: taskWith({ gpus: [card(80)] }) }).expected).toBe((8192 * 110_592) / GIB);
    expect(computeGiB({ engine: pooling, task: taskWith({ gpus: [card(80)] }) }).expected).toBe(
      (1024 * 128_256 * 8) / GIB,
    );
  });

  it('shows a model that sees the largest picture', () => {
    const seeing = { ...llama8B, visionParams: 1e9 };
    const { expected } = computeGiB({ engine: pooling, task: taskWith({ architecture: seeing }) });
    expect(expected).toBeCloseTo((256 * 128_256 * 8) / GIB + 1, 12);
  });

  it('is for smaller batches on smaller cards, and on those of an excepted kind', () => {
    const batch = (gpus: Task['gpus'], rest: Partial<Task> = {}) =>
      tierOf({ engine: pooling, task: taskWith({ gpus, ...rest }) }).batchedTokens;
    expect(batch([card(80)])).toBe(8192);
    expect(batch([card(80), card(24)])).toBe(2048);
    expect(batch([card(80, { computeCapability: '8.0' })])).toBe(2048);
    expect(batch([card(80)], { batchedTokens: 4096 })).toBe(4096);
    expect(batch(null)).toBe(2048);
  });

  it('is joined by communication where GPUs form a group', () => {
    // 0.25 outside and 0.25 for graphs; 0.5 more for a group.
    expect(overheadGiB({ engine: pooling, task: taskWith() })).toEqual(exactly(0.5));
    expect(overheadGiB({ engine: pooling, task: taskWith({ tensorParallel: 2 }) })).toEqual(exactly(1));
  });
});

describe('the share taken by default', () => {
  const share = (task: Partial<Task>) => defaultShareOf({ engine: reserving, task: taskWith(task) });

  it('is a fixed one, or all but a reserve', () => {
    expect(defaultShareOf({ engine: pooling, task: taskWith() })).toBe(0.9);
    // 512 + 1.5 × 2048 + 2 × 8 + 128 = 3728 of 24576 MiB.
    expect(share({})).toBe(1 - 3728 / 24_576);
  });

  it('reserves more for larger batches and more GPUs', () => {
    // 48 GiB, four GPUs: 512 + 1.5 × 4096 + 2 × 160 + 4 × 128 = 7488 MiB.
    const gpus = Array.from({ length: 4 }, () => card(48));
    expect(share({ gpus, tensorParallel: 4 })).toBe(1 - 7488 / 49_152);
    // 80 GiB, one GPU: 512 + 12288 + 2 × 256 + 128 = 13440 MiB, above the least of 10240.
    expect(share({ gpus: [card(80)] })).toBe(1 - 13_440 / 81_920);
    // A prefill chunk of 1024 would make 2688; large cards keep 10240.
    expect(share({ gpus: [card(80)], batchedTokens: 1024 })).toBe(1 - 10_240 / 81_920);
  });

  it('leaves a twentieth where a card is smaller than the reserve', () => {
    expect(share({ gpus: [card(2)] })).toBe(0.05);
  });
});
