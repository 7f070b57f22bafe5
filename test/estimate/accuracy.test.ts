import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import calibration from '../../src/data/calibration.gen';
import { catalog } from '../../src/data';
import {
  compare,
  errorOf,
  familyOf,
  formerlyOf,
  isInside,
  nominalBits,
  requestOf,
  rules,
  scoreIntervals,
  scoreTargets,
  targetIds,
  type Case,
  type RowRequest,
} from '../../src/estimate/accuracy';
import { median } from '../../src/estimate/accuracy/statistics';
import { isWithin } from '../../src/estimate/accuracy/targets';
import { around, exactly } from '../../src/estimate/interval';
import type { Estimate } from '../../src/estimate/result';
import type { FormerDefault, MemoryRow, SpeedRow } from '../../src/schema/calibration';

const entries = calibration.flat();
const model = catalog.models.find(({ hfId }) => hfId === 'Qwen/Qwen3-8B')!;

const memoryRow = (row: Partial<MemoryRow> = {}): MemoryRow => ({
  kind: 'memory',
  id: 'row',
  provider: 'engine',
  url: 'https://example.org/log',
  model: model.hfId,
  checkpoint: 'a file',
  scheme: 'none',
  gpus: [{ name: 'RTX 3090', count: 1, device: 'geforce-rtx-3090' }],
  tensorParallel: 1,
  contextTokens: 4096,
  utilization: 0.9,
  observed: { weightsGiB: 16 },
  ...row,
});

const speedRow = (row: Partial<SpeedRow> = {}): SpeedRow => ({
  kind: 'speed',
  id: 'row',
  provider: 'engine',
  url: 'https://example.org/log',
  model: model.hfId,
  checkpoint: 'a file',
  scheme: 'q8_0',
  gpus: [{ name: 'RTX 3090', count: 1, device: 'geforce-rtx-3090' }],
  depthTokens: 512,
  decodeTokensPerSecond: 80,
  ...row,
});

/** Says the same of every request: 16 GiB of weights on the GPU, 4 GiB of cache for 40,000 tokens, 1 GiB of buffers, 90 tokens/s. */
const fake = (): Estimate => ({
  provider: 'engine',
  model: model.hfId,
  quantization: 'none',
  expertsInRam: null,
  isExpanded: false,
  perGpu: {
    weightsGiB: around(16, 0.02),
    kvCacheGiB: around(4, 0.1),
    computeGiB: around(1, 0.2),
    overheadGiB: exactly(0),
    totalGiB: around(21, 0.1),
  },
  gpus: [],
  host: { weightsGiB: exactly(0), kvCacheGiB: exactly(0), totalGiB: exactly(0) },
  total: { weightsGiB: around(8, 0.02), kvCacheGiB: exactly(4), computeGiB: around(1, 0.2) },
  kvBytesPerToken: 147_456,
  kvCacheTokens: around(40_000, 0.1),
  maxConcurrentRequests: null,
  maxContextTokens: null,
  maxContextOnGpusTokens: null,
  fits: 'fits',
  shortByGiB: null,
  placement: { gpuLayers: 36, totalLayers: 36, expertLayersInRam: 0 },
  speed: {
    decodeTokensPerSecond: around(90, 0.3),
    prefillTokensPerSecond: around(3000, 0.3),
    basis: 'invented',
    speculative: null,
    requestsTogether: 1,
  },
  assumptions: [],
});

const compared = (...rows: (MemoryRow | SpeedRow)[]) => compare({ entries: rows, catalog, estimate: fake });

describe('the rows', () => {
  it('are all compared or set aside by a rule', () => {
    const { cases, setAside } = compare({ entries, catalog, estimate: fake });
    const seen = new Set([
      ...cases.flatMap(({ rows }) => rows.map(({ id }) => id)),
      ...setAside.map(({ row }) => row.id),
    ]);
    const silent = entries.filter(({ id, kind }) => kind !== 'former-default' && !seen.has(id));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('a request made from a row', () => {
  const none = formerlyOf([]);

  it('carries what the row states and leaves out the rest', () => {
    expect(requestOf(memoryRow({ kvCacheType: 'fp8' }), none)).toEqual({
      provider: 'engine',
      model: 'Qwen/Qwen3-8B',
      accelerators: [{ device: 'geforce-rtx-3090', count: 1 }],
      quantization: 'none',
      kvCacheType: 'fp8',
      contextTokens: 4096,
      tensorParallel: 1,
      gpuMemoryUtilization: 0.9,
    });
  });

  it('describes a card that the catalog lacks, and leaves the machine open where a card is not known', () => {
    const described = { name: '48 GB card', count: 2, vendor: 'nvidia', memoryGiB: 47.5 } as const;
    expect(requestOf(memoryRow({ gpus: [described] }), none).accelerators).toEqual([
      { vendor: 'nvidia', memoryGiB: 47.5, count: 2 },
    ]);
    expect(requestOf(memoryRow({ gpus: [described, { name: 'A100', count: 1 }] }), none).accelerators).toBeUndefined();
    expect(requestOf(memoryRow({ gpus: [] }), none).accelerators).toEqual([]);
  });

  it('takes the default of the row’s own time', () => {
    const former: FormerDefault = {
      kind: 'former-default',
      id: 'f',
      provider: 'engine',
      setting: 'gpuMemoryUtilization',
      value: 0.9,
      untilVersion: '0.20',
      untilDate: '2026-04-29',
      url: 'https://example.org/release',
    };
    const shareOf = (row: Partial<MemoryRow>) =>
      requestOf(memoryRow({ utilization: 'default', ...row }), formerlyOf([former])).gpuMemoryUtilization;
    expect(shareOf({ version: '0.8.3' })).toBe(0.9);
    expect(shareOf({ version: '0.19.0', date: '2026-06-01' })).toBe(0.9);
    expect(shareOf({ version: '0.20.1rc1' })).toBeUndefined();
    expect(shareOf({ date: '2025-01-01' })).toBe(0.9);
    // A build between releases says nothing by its version.
    expect(shareOf({ version: '0.1.dev19754+g3a0914114', date: '2026-08-20' })).toBeUndefined();
    expect(shareOf({ version: '0.8.3', utilization: 0.5 })).toBe(0.5);
    expect(shareOf({ version: '0.8.3', provider: 'other' })).toBeUndefined();
  });

  it('runs the trial with the whole context where the engine did so then, up to 32,768 tokens', () => {
    const former: FormerDefault = {
      kind: 'former-default',
      id: 'f',
      provider: 'engine',
      setting: 'trialOfWholeContext',
      value: true,
      untilDate: '2025-03-18',
      url: 'https://example.org/release',
    };
    const batchOf = (row: Partial<MemoryRow>) =>
      requestOf(memoryRow({ date: '2024-12-02', ...row }), formerlyOf([former])).batchedTokens;
    expect(batchOf({ contextTokens: 20_000 })).toBe(20_000);
    expect(batchOf({ contextTokens: 1000 })).toBe(2048);
    expect(batchOf({ contextTokens: 131_072 })).toBeUndefined();
    expect(batchOf({ contextTokens: 20_000, date: '2025-09-04' })).toBeUndefined();
    expect(batchOf({ contextTokens: 20_000, batchedTokens: 8192 })).toBe(8192);
  });

  it('sets a buffer aside where a fork computes experts in RAM, but not at batches that reach the GPU', () => {
    const experts = catalog.models.find(({ hfId }) => hfId === 'Qwen/Qwen3-30B-A3B')!;
    const targetsOf = (row: Partial<MemoryRow>) =>
      compared(
        memoryRow({
          model: experts.hfId,
          fork: 'a fork',
          traits: ['placed-by-hand'],
          microBatch: 512,
          observed: { computeGpuMiB: [300] },
          ...row,
        }),
      ).cases.map(({ target }) => target);
    // 512 tokens × 8 of 128 experts: 32 tokens an expert.
    expect(targetsOf({})).toEqual([]);
    expect(targetsOf({ microBatch: 2048 })).toEqual(['compute']);
    expect(targetsOf({ fork: undefined })).toEqual(['compute']);
  });

  it('writes a cache of 4-bit blocks as the one of the same size', () => {
    expect(requestOf(memoryRow({ kvCacheType: 'iq4_nl' }), none).kvCacheType).toBe('q4_0');
  });
});

describe('a comparison', () => {
  it('holds weights of one GPU against what loading took', () => {
    // 16 predicted against 16.5 observed: 3 % too low; the interval reaches to 16.32 only.
    const [one] = compared(memoryRow({ observed: { weightsGiB: 16.5 } })).cases;
    expect(one).toMatchObject({ target: 'weights', observed: 16.5, unit: 'GiB' });
    expect(errorOf(one!.predicted!.expected, one!.observed)).toBeCloseTo(-0.0303, 4);
    expect(isInside(one!)).toBe(false);
  });

  it('takes the tokens printed before blocks, blocks before concurrency, and GiB last', () => {
    const observed = { kvCacheGiB: 4.1, kvCacheTokens: 41_000, blocks: 2500, maxConcurrency: 9 };
    const seen = (figures: MemoryRow['observed']) => compared(memoryRow({ observed: figures })).cases[0]!;
    expect(seen(observed)).toMatchObject({ observed: 41_000, unit: 'tokens' });
    expect(seen({ ...observed, kvCacheTokens: undefined })).toMatchObject({ observed: 40_000, unit: 'tokens' });
    // 9 requests of 4,096 tokens.
    expect(seen({ kvCacheGiB: 4.1, maxConcurrency: 9 })).toMatchObject({ observed: 36_864, unit: 'tokens' });
    expect(seen({ kvCacheGiB: 4.1 })).toMatchObject({ observed: 4.1, unit: 'GiB' });
  });

  it('adds recurrent state to the cache, and takes the largest buffer of a GPU', () => {
    const { cases } = compared(
      memoryRow({ observed: { kvMiB: 4000, recurrentMiB: 96, computeGpuMiB: [300, 900], computeHostMiB: 2000 } }),
    );
    expect(cases.map(({ target, observed }) => [target, observed])).toEqual([
      ['cache', 4096],
      ['compute', 900],
    ]);
    expect(cases.every(isInside)).toBe(true);
  });

  it('counts a request that the estimate refuses as a miss', () => {
    const { cases } = compare({ entries: [memoryRow()], catalog, estimate: () => null });
    expect(cases).toHaveLength(1);
    expect(scoreTargets(cases)[0]).toMatchObject({ target: 'weights', passed: false, inside: 0 });
  });

  it('places the layers by the context allocated and takes the speed at the depth used', () => {
    const asked: RowRequest[] = [];
    compare({
      entries: [speedRow({ allocatedTokens: 100_000 })],
      catalog,
      estimate: (request) => {
        asked.push(request);
        return { ...fake(), fits: 'fits-partly', placement: { gpuLayers: 20, totalLayers: 36, expertLayersInRam: 0 } };
      },
    });
    expect(asked.map(({ contextTokens, gpuLayers }) => [contextTokens, gpuLayers])).toEqual([
      [100_000, undefined],
      [512, 20],
    ]);
  });

  it('makes one figure of measurements of the same thing: the median', () => {
    const { cases } = compared(
      speedRow({ decodeTokensPerSecond: 70 }),
      speedRow({ decodeTokensPerSecond: 100 }),
      speedRow({ decodeTokensPerSecond: 95 }),
      speedRow({ scheme: 'q4_k_m', decodeTokensPerSecond: 105 }),
    );
    expect(cases.map(({ observed, rows }) => [observed, rows.length])).toEqual([
      [95, 3],
      [105, 1],
    ]);
  });

  it('sets a row aside by the first rule that applies, for the targets the rule names', () => {
    const { cases, setAside } = compared(
      memoryRow({ utilization: 'unknown', observed: { weightsGiB: 16, kvCacheTokens: 40_000 } }),
      memoryRow({ model: null, traits: ['approximate'] }),
      // 936 GB/s deliver 8 GiB 109 times a second.
      speedRow({ decodeTokensPerSecond: 110 }),
      speedRow({ peakGpuGB: 9 }),
    );
    expect(cases.map(({ target }) => target)).toEqual(['weights']);
    expect(setAside.map(({ rule, target }) => [rule.id, target])).toEqual([
      ['utilization-not-known', 'room'],
      ['model-not-in-catalog', 'weights'],
      ['faster-than-memory', 'speed'],
      ['partly-elsewhere', 'speed'],
    ]);
  });

  it('has rules with ids of their own, each for at least one target', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, targets } of rules) expect(targets.length, id).toBeGreaterThan(0);
  });
});

describe('rules of thumb', () => {
  it('read the bits off the name', () => {
    expect(['none', 'fp8', 'awq', 'q4_k_m', 'ud-iq2_xxs', 'bf16'].map(nominalBits)).toEqual([16, 8, 4, 4, 2, 16]);
  });

  it('say for Qwen3 8B what their formula says', () => {
    // 8.19 × 10^9 parameters × 2 bytes × 1.2 = 19.66 GB = 18.3 GiB.
    const [weights] = compared(memoryRow()).cases;
    expect(weights!.thumb).toBeCloseTo((model.paramsB * 2 * 1.2 * 1e9) / 2 ** 30, 6);
    // 2 × 36 layers × 4096 × 2 bytes × 4,096 tokens = 2,304 MiB, four times what eight of 32 heads need.
    const [cache] = compared(memoryRow({ observed: { kvMiB: 576 } })).cases;
    expect(cache!.thumb).toBe(2304);
    // 936 GB/s × 0.55 over the 8 GiB that the estimate gives the weights: 60 tokens a second.
    const [speed] = compared(speedRow()).cases;
    expect(speed!.thumb).toBeCloseTo((936 * 1e9 * 0.55) / (8 * 2 ** 30), 0);
  });
});

describe('scores', () => {
  const one = (predicted: number, observed = 100): Case => ({
    target: 'room',
    rows: [],
    family: 'dense',
    unit: 'GiB',
    observed,
    slack: 0,
    predicted: around(predicted, 0.05),
    thumb: 150,
  });
  const roomOf = (cases: Case[]) => scoreTargets(cases).find(({ target }) => target === 'room')!;

  it('give the share within each bound, the median error and the share inside the intervals', () => {
    // Errors of 2, -4, 15 and 30 %.
    const room = roomOf([one(102), one(96), one(115), one(130)]);
    expect(room.ours.within).toEqual([0.5, 0.75]);
    expect(room.ours.medianError).toBeCloseTo(0.085);
    expect(room.inside).toBe(0.5);
    expect(room.thumb?.medianError).toBeCloseTo(0.5);
    expect(room.passed).toBe(false);
    expect(roomOf([one(102), one(96), one(105)]).passed).toBe(true);
  });

  it('fail where there is nothing to compare', () => {
    expect(scoreTargets([]).map(({ target, passed }) => [target, passed])).toEqual(
      targetIds.map((target) => [target, false]),
    );
  });

  it('want intervals that are neither too narrow nor too wide', () => {
    expect(scoreIntervals([one(100), one(100)]).passed).toBe(false);
    expect(scoreIntervals([one(100), one(100), one(100), one(140)])).toEqual({ inside: 0.75, passed: true });
  });

  it('treat too high and too low by the same factor alike', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1.01, max: 10, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (by, observed) => {
          const bound = { kind: 'factor', of: 2, floor: 1 } as const;
          fc.pre(Math.abs(by - 2) > 1e-6);
          expect(isWithin({ bound, predicted: observed * by, observed })).toBe(by < 2);
          expect(isWithin({ bound, predicted: observed / by, observed })).toBe(by < 2);
        },
      ),
    );
  });

  it('take a median that lies between the least and the most', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
        expect(median(values)).toBeGreaterThanOrEqual(Math.min(...values));
        expect(median(values)).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe('families', () => {
  it('go by what tells most', () => {
    const of = (hfId: string) => familyOf(catalog.models.find((known) => known.hfId === hfId)!.architecture!);
    expect(of('Qwen/Qwen3-8B')).toBe('dense');
    expect(of('Qwen/Qwen3-30B-A3B')).toBe('experts');
    expect(of('openai/gpt-oss-20b')).toBe('sliding');
    expect(of('Qwen/Qwen3.6-27B')).toBe('hybrid');
    expect(of('deepseek-ai/DeepSeek-V3-0324')).toBe('latent');
  });
});
