import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdingsOf } from '../../../src/estimate/speed/holdings';
import { speculativeRange } from '../../../src/estimate/speed/speculative';
import { speedOf, usualDepth } from '../../../src/estimate/speed/speed';
import type { Task } from '../../../src/estimate/task';
import { bitsOf, card, doubtful, llama8b, placed, replaying, taskOf, withExperts } from './fixtures';

const speed = (given: Partial<Task>, layers: readonly number[] = [33], engine = replaying, bits = bitsOf(16)) =>
  speedOf({ task: taskOf(given), bits, engine, memory: placed(layers), depthTokens: 1000 });

const decode = (...given: Parameters<typeof speed>) => speed(...given)!.decodeTokensPerSecond.expected;

// 15.010e9 bytes of weights (13.959 in layers, 1.051 in the head) and 0.131e9 of cache.
const BYTES = 2 * (32 * (2 * 4096 ** 2 + 2 * 4096 * 1024 + 3 * 4096 * 14336 + 2 * 4096) + 4096 + 128256 * 4096);
const CACHE = 131072 * 1000;
const KERNELS = 678;

it('adds the cost of kernels to the time of reading', () => {
  // 15.14e9 bytes at 800e9 a second: 18.9 ms; 678 · 2 µs: 1.4 ms; 49 tokens a second.
  expect(decode({})).toBeCloseTo(1 / ((BYTES + CACHE) / 800e9 + KERNELS * 2e-6), 6);
  expect(speed({})!.basis).toBe('The memory’s bandwidth bounds it: reading 14 GiB takes 19 ms of 20 ms a token.');
});

it('takes the longer of the two where Python starts kernels one by one', () => {
  const oneByOne = { ...replaying, launch: 'one-by-one' as const };
  expect(decode({}, [33], oneByOne)).toBeCloseTo(800e9 / (BYTES + CACHE), 6);
  const slowStart = { ...card, bandwidthGBs: 100_000 };
  expect(decode({ gpus: [slowStart] }, [33], oneByOne)).toBeCloseTo(1 / (KERNELS * 2e-6), 6);
});

it('names the start of kernels where it takes most of a token', () => {
  expect(speed({ gpus: [{ ...card, bandwidthGBs: 20_000 }] })!.basis).toContain('The start of 678 kernels bounds it');
});

it('adds up the times of layers on the GPU and in system memory', () => {
  const third = 1 / 3;
  const onGpu = (2 * third * (BYTES + CACHE)) / 800e9 + 2 * third * KERNELS * 2e-6;
  const onHost = (third * (BYTES + CACHE)) / 30e9 + third * KERNELS * 10e-6;
  const [twoThirds] = [22];
  expect(decode({}, [twoThirds])).toBeCloseTo(1 / (onGpu + onHost), 6);
  expect(speed({}, [twoThirds])!.basis).toContain('The layers in system memory bound it');
});

it('reads layers on several GPUs one after the other, and at once where they share each layer', () => {
  const both = [card, card];
  const reading = (BYTES + CACHE) / 800e9;
  expect(decode({ gpus: both }, [16.5, 16.5])).toBeCloseTo(1 / (reading + KERNELS * 2e-6), 6);
  // Two exchanges a layer over PCIe: 64 · 30 µs.
  expect(decode({ gpus: both, tensorParallel: 2 }, [16.5, 16.5])).toBeCloseTo(
    1 / (reading / 2 + KERNELS * 2e-6 + 64 * 30e-6),
    6,
  );
});

it('takes the rates of data-centre GPUs with stacked memory where the engine has some', () => {
  const stacked = { ...card, bandwidthGBs: 2000, datacentre: true };
  expect(decode({ gpus: [stacked] })).toBeCloseTo(1 / ((BYTES + CACHE) / 1000e9 + KERNELS * 4e-6), 6);
});

it('takes longer for the bits it reads where weights of fewer than four are unpacked', () => {
  // 2 bits: 1.876e9 bytes at half the bandwidth.
  expect(decode({}, [33], replaying, bitsOf(2))).toBeCloseTo(
    1 / ((BYTES / 8 / 0.5 + CACHE) / 800e9 + KERNELS * 2e-6),
    6,
  );
});

it('reads weights once for all requests that run at once, until arithmetic bounds it', () => {
  const active = BYTES / 2;
  // Seven further requests: 7 · 2 · 7.505e9 operations at a quarter of 100e12 a second, 4.2 ms.
  const step = (BYTES + 8 * CACHE) / 800e9 + KERNELS * 2e-6 + (7 * 2 * active) / 25e12;
  expect(decode({ concurrentRequests: 8 })).toBeCloseTo(8 / step, 4);
  expect(speed({ concurrentRequests: 256 })!.basis).toContain('Arithmetic for 256 requests bounds it');
});

it('keeps experts in system memory beside layers on the GPU', () => {
  const memory = placed([33], 32);
  expect(holdingsOf({ gpus: [card], memory })).toEqual([
    { gpu: card, layers: 1, experts: 0 },
    { gpu: null, layers: 0, experts: 1 },
  ]);
  const task = taskOf({ architecture: withExperts });
  const split = speedOf({ task, bits: bitsOf(16), engine: replaying, memory })!.decodeTokensPerSecond.expected;
  const allOnHost = decode({ architecture: withExperts }, [0]);
  expect(split).toBeGreaterThan(allOnHost);
  expect(split).toBeLessThan(decode({ architecture: withExperts }));
});

it('says nothing where the machine, the card’s bandwidth or the engine’s rates on it are not known', () => {
  expect(speed({ gpus: null })).toBeNull();
  expect(speed({ gpus: [{ ...card, bandwidthGBs: null }] })).toBeNull();
  expect(speed({ gpus: [{ ...card, vendor: 'other' }] })).toBeNull();
});

it('computes on the processor alone, with ordinary memory where its own is not known', () => {
  expect(decode({ gpus: [] }, [])).toBeCloseTo(1 / ((BYTES + CACHE) / 30e9 + KERNELS * 10e-6), 6);
  const unknown = speed({ gpus: [], host: { ramGiB: 64, bandwidthGBs: null, fp16Tflops: null } }, [])!;
  expect(unknown.decodeTokensPerSecond.low).toBeLessThan(unknown.decodeTokensPerSecond.expected);
});

it('reads a prompt at the pace of the arithmetic', () => {
  const { expected } = speed({})!.prefillTokensPerSecond;
  // 2 · 6.98e9 operations a token at 50e12 a second: at most 3,582 tokens a second.
  expect(expected).toBeLessThan(3582);
  expect(expected).toBeGreaterThan(2500);
});

it('knows the pace of a prompt less well where weights are sent from system memory to the GPU', () => {
  const onGpu = speed({})!.prefillTokensPerSecond;
  expect(onGpu.low).toBe(onGpu.high);
  // 13.5e9 of 13.959e9 bytes in layers at 18e9 a second, 8e9 to 45e9: 0.75 s, 1.7 to 0.3 s for 512 tokens.
  const sent = speed({}, [1])!.prefillTokensPerSecond;
  expect(sent.low).toBeLessThan(512 / 1.7);
  expect(sent.expected).toBeLessThan(512 / 0.75);
  expect(sent.expected).toBeGreaterThan(1.5 * sent.low);
  expect(sent.high).toBeGreaterThan(1.5 * sent.expected);
});

it('reads a prompt faster in eight bits where the engine multiplies them', () => {
  const eightBit = { ...replaying, multipliesIn8Bit: true as const };
  const prefill = (engine: typeof replaying) => speed({}, [33], engine, bitsOf(8))!.prefillTokensPerSecond.expected;
  expect(prefill(eightBit)).toBeGreaterThan(1.4 * prefill(replaying));
});

it('takes part of a long context as filled', () => {
  expect(usualDepth(2048)).toBe(2048);
  // 4096 + (131072 − 4096) / 16
  expect(usualDepth(131_072)).toBe(12_032);
});

it('names what a draft model can bring as a range, for one request only', () => {
  const range = speculativeRange({ decode: { low: 30, expected: 40, high: 48 }, requests: 1 })!;
  expect([range.low, range.high]).toEqual([40, 88]);
  expect(range.text).toContain('40 to 88 tokens a second');
  expect(speculativeRange({ decode: { low: 30, expected: 40, high: 48 }, requests: 8 })).toBeNull();
});

it('never expects less than its low end or more than its high end, and is never faster for more context or fewer layers on the GPU', () => {
  fc.assert(
    fc.property(
      fc.record({
        contextTokens: fc.integer({ min: 1, max: 1_000_000 }),
        concurrentRequests: fc.integer({ min: 1, max: 512 }),
        layers: fc.integer({ min: 0, max: 33 }),
        architecture: fc.constantFrom(llama8b, withExperts),
        bits: fc.constantFrom(2, 4.5, 8, 16),
      }),
      ({ layers, bits, ...given }) => {
        const at = (task: Partial<Task>, held: number) =>
          speedOf({ task: taskOf(task), bits: bitsOf(bits), engine: doubtful, memory: placed([held]) })!;
        const here = at(given, layers);
        for (const { low, expected, high } of [here.decodeTokensPerSecond, here.prefillTokensPerSecond]) {
          expect(low).toBeGreaterThan(0);
          expect(low).toBeLessThanOrEqual(expected);
          expect(expected).toBeLessThanOrEqual(high);
        }
        const longer = at({ ...given, contextTokens: given.contextTokens * 2 }, layers);
        expect(longer.decodeTokensPerSecond.expected).toBeLessThanOrEqual(here.decodeTokensPerSecond.expected);
        const fewer = at(given, Math.max(0, layers - 1));
        expect(fewer.decodeTokensPerSecond.expected).toBeLessThanOrEqual(
          here.decodeTokensPerSecond.expected * 1.000001,
        );
      },
    ),
  );
});

it('reads experts in system memory in the bits that they have there', () => {
  const task = taskOf({ architecture: withExperts });
  const memory = { ...placed([33]), placement: { gpuLayers: 33, totalLayers: 33, expertLayersInRam: 32 } };
  const at = (rest: Partial<Parameters<typeof speedOf>[0]>) =>
    speedOf({ task, bits: bitsOf(8), engine: replaying, memory, depthTokens: 1000, ...rest })!;
  const seconds = (rest: Partial<Parameters<typeof speedOf>[0]> = {}) => 1 / at(rest).decodeTokensPerSecond.expected;
  // A quarter of 32 · 8 · 3 · 4096 · 14336 experts of one byte, at 60 % of 50 GB/s; half of it at four bits.
  const experts = (32 * 2 * 3 * 4096 * 14336) / 30e9;
  expect(seconds() - seconds({ bitsInRam: bitsOf(4) })).toBeCloseTo(experts / 2, 6);
  expect(at({ bitsInRam: bitsOf(4) }).prefillTokensPerSecond.expected).toBeGreaterThan(
    at({}).prefillTokensPerSecond.expected,
  );
});
