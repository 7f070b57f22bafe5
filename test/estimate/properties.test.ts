import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { readEstimateRequest, type Estimate } from '../../src/estimate';
import type { Accelerator } from '../../src/schema/answers';
import {
  anyContext,
  anyRequest,
  estimated,
  intervalsOf,
  memoryKindOf,
  modelIds,
  numbersOf,
  requestOnCards,
} from './arbitrary';

const RUNS = { numRuns: 120 };

/** From the worst to the best. */
const FITS = ['does-not-fit', 'cannot-tell', 'fits-partly', 'fits'] as const;
const rankOf = ({ fits }: Estimate) => FITS.indexOf(fits);
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
/** Equal but for the rounding of sums. */
const isNear = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
const atMost = (one: number, other: number) => one <= other + 1e-9 * Math.max(1, Math.abs(other));

describe('whatever is asked for', () => {
  it('a request that reads well is answered, with numbers that are finite and not negative', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const read = readEstimateRequest({ input: JSON.parse(JSON.stringify(request)), catalog });
        expect(read).toEqual({ kind: 'ok', value: request });
        const { assumptions, ...answer } = estimated(request);
        expect(assumptions).toBeInstanceOf(Array);
        expect(numbersOf(answer).filter((number) => !Number.isFinite(number) || number < 0)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('the expected figure lies within its range', () => {
    fc.assert(
      fc.property(anyRequest, (request) =>
        intervalsOf(estimated(request)).every(
          ({ low, expected, high }) => atMost(low, expected) && atMost(expected, high),
        ),
      ),
      RUNS,
    );
  });

  it('the same request gives the same answer and stays as it was', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const copy = structuredClone(request);
        const first = estimated(request);
        expect(request).toEqual(copy);
        expect(estimated(copy)).toEqual(first);
      }),
      RUNS,
    );
  });

  it('the fullest GPU is one of the GPUs', () => {
    fc.assert(
      fc.property(requestOnCards, (request) => {
        const { gpus, perGpu } = estimated(request);
        return gpus.some(({ totalGiB }) => totalGiB.expected === perGpu.totalGiB.expected);
      }),
      RUNS,
    );
  });
});

describe('parts', () => {
  it('add up to the total of each GPU', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { gpus, perGpu } = estimated(request);
        return [...gpus, perGpu].every(({ weightsGiB, kvCacheGiB, computeGiB, overheadGiB, totalGiB }) =>
          (['low', 'expected', 'high'] as const).every((end) =>
            isNear(weightsGiB[end] + kvCacheGiB[end] + computeGiB[end] + overheadGiB[end], totalGiB[end]),
          ),
        );
      }),
      RUNS,
    );
  });

  it('of all GPUs and the host add up to the total; GPUs that share layers hold a little more than the weights once', () => {
    fc.assert(
      fc.property(requestOnCards, (request) => {
        const { gpus, host, total, fits } = estimated(request);
        // Cards whose memory nobody knows are shown as one.
        fc.pre(fits !== 'cannot-tell');
        const held = (part: 'weightsGiB' | 'kvCacheGiB') =>
          sumOf(gpus.map((gpu) => gpu[part].expected)) + host[part].expected;
        const hostCompute = host.totalGiB.expected - host.weightsGiB.expected - host.kvCacheGiB.expected;
        expect(isNear(held('kvCacheGiB'), total.kvCacheGiB.expected)).toBe(true);
        expect(
          isNear(sumOf(gpus.map(({ computeGiB }) => computeGiB.expected)) + hostCompute, total.computeGiB.expected),
        ).toBe(true);
        expect(
          memoryKindOf(request.provider) === 'pool'
            ? atMost(total.weightsGiB.expected, held('weightsGiB'))
            : isNear(held('weightsGiB'), total.weightsGiB.expected),
        ).toBe(true);
      }),
      RUNS,
    );
  });

  it('do not depend on the order of the GPUs', () => {
    const sorted = ({ gpus }: Estimate) => gpus.map(({ totalGiB }) => totalGiB.expected).sort((a, b) => a - b);
    fc.assert(
      fc.property(requestOnCards, (request) => {
        const one = estimated(request);
        const other = estimated({ ...request, accelerators: [...request.accelerators].reverse() });
        expect(sorted(one).every((total, index) => isNear(total, sorted(other)[index] ?? NaN))).toBe(true);
        expect(isNear(one.total.weightsGiB.expected, other.total.weightsGiB.expected)).toBe(true);
        expect(isNear(one.total.kvCacheGiB.expected, other.total.kvCacheGiB.expected)).toBe(true);
        expect(isNear(one.total.computeGiB.expected, other.total.computeGiB.expected)).toBe(true);
        expect(other.fits).toBe(one.fits);
        expect(other.maxContextTokens?.expected).toBe(one.maxContextTokens?.expected);
        expect(other.maxContextOnGpusTokens?.expected).toBe(one.maxContextOnGpusTokens?.expected);
      }),
      RUNS,
    );
  });
});

describe('more context', () => {
  it('never needs less memory, never lets more requests in and never fits better', () => {
    fc.assert(
      fc.property(anyRequest, anyContext, anyContext, (request, one, other) => {
        const short = estimated({ ...request, contextTokens: Math.min(one, other) });
        const long = estimated({ ...request, contextTokens: Math.max(one, other) });
        if (memoryKindOf(request.provider) === 'pool' && short.maxConcurrentRequests && long.maxConcurrentRequests) {
          // The pool is as large as before; what is in it goes round fewer requests.
          expect(atMost(long.maxConcurrentRequests.expected, short.maxConcurrentRequests.expected)).toBe(true);
        } else {
          expect(atMost(short.total.kvCacheGiB.expected, long.total.kvCacheGiB.expected)).toBe(true);
          expect(atMost(short.total.weightsGiB.expected, long.total.weightsGiB.expected)).toBe(true);
        }
        expect(rankOf(long)).toBeLessThanOrEqual(rankOf(short));
      }),
      { numRuns: 150 },
    );
  });

  it.each(['maxContextTokens', 'maxContextOnGpusTokens'] as const)(
    'fits up to the limit told as %s and no further',
    (field) => {
      fc.assert(
        fc.property(requestOnCards, (given) => {
          const request = { ...given, concurrentRequests: 1 };
          const most = catalog.models.find(({ hfId }) => hfId === request.model)?.contextTokens ?? 0;
          const told = estimated({ ...request, contextTokens: 512 });
          const limit = told[field]?.expected ?? 0;
          fc.pre(limit >= 512);
          const at = estimated({ ...request, contextTokens: limit });
          if (field === 'maxContextOnGpusTokens') expect(at.fits).toBe('fits');
          else expect(at.fits).not.toBe('does-not-fit');
          // llama.cpp leaves room unused where cards are unlike or too small for its buffers; the others are exact.
          const isGgml = memoryKindOf(request.provider) === 'ggml';
          const isSmall = (at.gpus[0]?.capacityGiB ?? 0) < 6 || (given.microBatch ?? 0) > 512;
          if (isGgml && (isSmall || request.accelerators.length > 1 || at.fits !== 'fits')) return;
          if (field === 'maxContextTokens' && at.fits === 'fits' && told.maxContextOnGpusTokens?.expected !== limit)
            return;
          const beyond = isGgml ? Math.ceil(limit * 1.1) + 256 : limit + 1 + Math.ceil(limit * 0.01);
          if (beyond < most) expect(rankOf(estimated({ ...request, contextTokens: beyond }))).toBeLessThan(rankOf(at));
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe('fewer bits', () => {
  /** From few bits to many, in families whose files choose alike. */
  const families = [
    { provider: 'llama-cpp', schemes: ['q2_k', 'q3_k_m', 'q4_k_m', 'q5_k_m', 'q6_k', 'q8_0', 'bf16', 'f32'] },
    { provider: 'llama-cpp', schemes: ['q3_k_s', 'q3_k_m', 'q3_k_l'] },
    { provider: 'llama-cpp', schemes: ['q4_k_s', 'q4_k_m'] },
    { provider: 'llama-cpp', schemes: ['q5_k_s', 'q5_k_m'] },
    { provider: 'llama-cpp', schemes: ['q4_0', 'q4_1', 'q5_0', 'q5_1', 'q8_0'] },
    {
      provider: 'llama-cpp',
      schemes: ['iq1_s', 'iq1_m', 'iq2_xxs', 'iq2_xs', 'iq2_s', 'iq2_m', 'iq3_xxs', 'iq3_xs', 'iq3_s', 'iq3_m'],
    },
    { provider: 'llama-cpp', schemes: ['iq4_xs', 'iq4_nl'] },
    { provider: 'vllm', schemes: ['gptq', 'fp8', 'none', 'fp32'] },
    // AWQ leaves recurrent layers at 16 bits, which 8-bit schemes do not.
    { provider: 'vllm', schemes: ['gptq', 'awq', 'none'] },
    { provider: 'vllm', schemes: ['bitsandbytes', 'int8', 'none'] },
    { provider: 'vllm', schemes: ['nvfp4', 'none'] },
    { provider: 'vllm', schemes: ['mxfp4', 'none'] },
  ];

  it.each(families)('never need more weights, whatever the model: $schemes', ({ provider, schemes }) => {
    const wrong = modelIds.filter((model) => {
      const sizes = schemes.map(
        (quantization) => estimated({ provider, model, quantization }).total.weightsGiB.expected,
      );
      return !sizes.every((size, index) => atMost(sizes[index - 1] ?? 0, size));
    });
    expect(wrong).toEqual([]);
  });

  it('of keys and values never need a larger cache', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const bytes = (['q4_0', 'fp8', 'q8_0', 'bf16'] as const).map(
          (kvCacheType) => estimated({ ...request, kvCacheType }).kvBytesPerToken,
        );
        return bytes.every((each, index) => atMost(bytes[index - 1] ?? 0, each));
      }),
      RUNS,
    );
  });
});

const hasOwnMemory = (card: Accelerator) =>
  'device' in card
    ? catalog.devices.some(({ id, kind }) => id === card.device && kind === 'gpu')
    : card.vendor !== 'apple';

describe('twice as many GPUs of a kind', () => {
  it('never fit less, and hold no fewer requests and no shorter context', () => {
    fc.assert(
      fc.property(requestOnCards, (given) => {
        const [card] = given.accelerators;
        // Two chips with unified memory do not make a machine with twice the memory.
        fc.pre(card !== undefined && hasOwnMemory(card));
        // A share that leaves a card next to nothing may not pay for what the group needs on it.
        fc.pre((given.gpuMemoryUtilization ?? 1) >= 0.5);
        const on = (count: number, rest: object = {}) =>
          estimated({ contextTokens: 8192, ...given, ...rest, accelerators: [{ ...card, count }] });
        const one = on(card.count);
        const two = on(2 * card.count);
        // Below 6 GiB what llama.cpp and the driver need on each card can be more than the card adds.
        fc.pre((one.gpus[0]?.capacityGiB ?? 0) >= 6 && (given.microBatch ?? 0) <= 512);
        expect(rankOf(two)).toBeGreaterThanOrEqual(rankOf(one));
        if (one.maxConcurrentRequests && two.maxConcurrentRequests)
          expect(two.maxConcurrentRequests.expected).toBeGreaterThanOrEqual(one.maxConcurrentRequests.expected * 0.9);
        // Cards beyond the heads of keys only add their reserve, each of llama.cpp's its own buffer, which takes RAM or
        // scores without Flash Attention: a fifth at most.
        for (const limit of ['maxContextTokens', 'maxContextOnGpusTokens'] as const) {
          const before = one[limit]?.expected ?? 0;
          const after = two[limit]?.expected ?? before;
          expect(after, limit).toBeGreaterThanOrEqual(before * 0.8 - 512);
        }
      }),
      RUNS,
    );
  });
});
