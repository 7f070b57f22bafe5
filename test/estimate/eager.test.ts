import { describe, expect, it } from 'vitest';
import { longestDealt } from '../../src/estimate/eager/longest';
import { eagerMemory } from '../../src/estimate/eager/memory';
import { exactly } from '../../src/estimate/interval';
import type { Task } from '../../src/estimate/task';
import type { EagerMemory } from '../../src/schema/engine';
import { card, constant, taskWith } from './invented';

const GIB = 2 ** 30;
const engine: EagerMemory = {
  kind: 'eager',
  sources: ['none'],
  outsideGiB: constant(0.5),
  allocatorShare: constant(0.04),
};
const memory = (task: Partial<Task>) => eagerMemory({ task: taskWith(task), engine, weightsGiB: exactly(15) });

/** While 8192 tokens of a prompt are read: 110592 bytes for each, and the logits of the last. */
const prompt = (8192 * 110_592 + 128_256 * 4) / GIB;

describe('memory of a framework that allocates as it goes', () => {
  it('is weights, cache, the prompt at work and what the allocator holds besides', () => {
    const { gpus, fits, host } = memory({});
    // 8192 × 131072 bytes of cache are 1 GiB; 4 % of 15 + 1 and half a GiB are overhead.
    expect(gpus).toMatchObject([{ weightsGiB: exactly(15), kvCacheGiB: exactly(1), layers: 33 }]);
    expect(gpus[0]?.computeGiB.expected).toBeCloseTo(prompt, 12);
    expect(gpus[0]?.overheadGiB.expected).toBeCloseTo(0.5 + 0.04 * 16, 12);
    expect(gpus[0]?.totalGiB.expected).toBeCloseTo(17.14 + prompt, 12);
    expect({ fits, onHost: host.totalGiB.expected }).toEqual({ fits: 'fits', onHost: 0 });
  });

  it('spills to RAM what the card has no room for', () => {
    const { gpus, host, fits, placement } = memory({ gpus: [card(12)] });
    const room = (12 - 0.5 - prompt) / 1.04;
    expect(fits).toBe('fits-partly');
    expect(host.totalGiB.expected).toBeCloseTo(16 - room, 12);
    // 10.25 of 16 GiB are 21 of 33 layers.
    expect(room).toBeCloseTo(10.246, 3);
    expect(placement).toMatchObject({ gpuLayers: 21, totalLayers: 33 });
    expect(gpus[0]?.totalGiB.expected).toBeCloseTo(12, 12);
  });

  it('deals out by the room of each card, whatever their order', () => {
    const one = memory({ gpus: [card(8), card(16)] });
    const other = memory({ gpus: [card(16), card(8)] });
    expect(one.gpus.map(({ weightsGiB }) => weightsGiB.expected)).toEqual(
      other.gpus.map(({ weightsGiB }) => weightsGiB.expected).reverse(),
    );
    const [small = 0, large = 0] = one.gpus.map(({ weightsGiB }) => weightsGiB.expected);
    expect(small / large).toBeCloseTo((8 - 0.5 - prompt) / (16 - 0.5 - prompt), 12);
  });

  it('cannot tell without the size of the RAM, and says what is missing where it is too small', () => {
    const host = (ramGiB: number | null) => ({ ramGiB, bandwidthGBs: null, fp16Tflops: null });
    expect(memory({ gpus: [card(12)], host: host(null) }).fits).toBe('cannot-tell');
    // 16 - 10.246 on a machine with 4.
    const small = memory({ gpus: [card(12)], host: host(4) });
    expect(small.fits).toBe('does-not-fit');
    expect(small.shortByGiB).toBeCloseTo(16 - 10.246 - 4, 2);
  });

  it('takes nothing of unified memory twice', () => {
    expect(memory({ gpus: [card(12, { unified: true })] }).fits).toBe('does-not-fit');
  });

  it('does not fit where the prompt alone is too large for the card, however much RAM there is', () => {
    // 32 prompts of 8192 tokens: 27 GiB at work.
    const { fits, shortByGiB } = memory({ concurrentRequests: 32 });
    expect(fits).toBe('does-not-fit');
    expect(shortByGiB).toBeCloseTo(32 * prompt + 0.5 - 24, 10);
  });

  it('is in RAM alone where there is no GPU, with 2 GiB left to the system', () => {
    const host = (ramGiB: number) => ({ ramGiB, bandwidthGBs: null, fp16Tflops: null });
    const whole = 16 + prompt + 2;
    expect(memory({ gpus: [], host: host(whole + 0.01) })).toMatchObject({ gpus: [], fits: 'fits' });
    expect(memory({ gpus: [], host: host(whole - 1) }).shortByGiB).toBeCloseTo(1, 10);
  });
});

describe('the longest context', () => {
  const longestOn = (task: Partial<Task>, place: 'gpus' | 'anywhere' = 'gpus') =>
    longestDealt({ task: taskWith(task), engine, weightsGiB: exactly(15), most: 131_072, place });

  it('is reached where cache and prompt fill the card', () => {
    // (24 - 0.5 - n × 110592 - logits) / 1.04 = 15 + n × 131072, all in bytes.
    const tokens = Math.floor(((23.5 - 15 * 1.04) * GIB - 128_256 * 4) / (110_592 + 1.04 * 131_072));
    const found = longestOn({});
    expect(found?.expected).toBe(tokens);
    // The prompt may take 30 % more or less.
    expect(found?.low).toBeLessThan(tokens);
    expect(found?.high).toBeGreaterThan(tokens);
    expect(longestOn({ concurrentRequests: 9 })).toEqual(found);
  });

  it('is the model’s own on a large card, and none where not even the weights fit', () => {
    expect(longestOn({ gpus: [card(80)] })).toEqual(exactly(131_072));
    const host = { ramGiB: 2, bandwidthGBs: null, fp16Tflops: null };
    expect(longestOn({ gpus: [card(8)], host }, 'anywhere')).toEqual(exactly(0));
  });

  it('counts the RAM where the weights spill over, if its size is known', () => {
    const host = { ramGiB: null, bandwidthGBs: null, fp16Tflops: null };
    expect(longestOn({ gpus: [card(8)] })).toEqual(exactly(0));
    expect(longestOn({ gpus: [card(8)] }, 'anywhere')?.expected).toBeGreaterThan(16_384);
    expect(longestOn({ gpus: [card(8)], host }, 'anywhere')).toBeNull();
  });
});
