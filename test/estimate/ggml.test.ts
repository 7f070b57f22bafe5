import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import deepSeekV3 from '../../src/data/models/deepseek-v3-0324';
import gemma3With27B from '../../src/data/models/gemma-3-27b-it';
import gptOss20B from '../../src/data/models/gpt-oss-20b';
import llama31With8B from '../../src/data/models/llama-3-1-8b-instruct';
import mistral7B from '../../src/data/models/mistral-7b-instruct-v0-3';
import qwen3With235B from '../../src/data/models/qwen3-235b-a22b-instruct-2507';
import qwen3With30B from '../../src/data/models/qwen3-30b-a3b';
import qwen35With9B from '../../src/data/models/qwen3-5-9b';
import { longestContext } from '../../src/estimate/ggml/longest';
import { ggmlMemory, type Request } from '../../src/estimate/ggml/memory';
import type { MemoryOutcome } from '../../src/estimate/result';
import { ggufBits } from '../../src/estimate/schemes/gguf';
import type { Gpu, Task } from '../../src/estimate/task';
import { totalBytes, weightBytes, withExpertsOf } from '../../src/estimate/weights';
import { architectureSchema } from '../../src/schema/architecture';
import type { GgmlMemory } from '../../src/schema/engine';
import type { Model } from '../../src/schema/model';

const llamaCpp: GgmlMemory = {
  kind: 'ggml',
  sources: ['none'],
  microBatch: 512,
  windowCache: 'sized',
  requestsShare: 'one-cache',
  copiesExpertsAboveTokens: 0,
  pipelineCopies: 4,
  keepsFreeGiB: 1,
  marginGiB: 1,
  placesExperts: true,
  outsideGiB: { value: 0.4, low: 0.15, high: 0.75, from: 'a test' },
  computeShare: { value: 1, low: 0.9, high: 1.25, from: 'a test' },
};

const ikLlamaCpp: GgmlMemory = {
  ...llamaCpp,
  windowCache: 'whole',
  unfoldsLatent: true,
  fusesExperts: true,
  copiesExpertsAboveTokens: 32,
};

const gpu = (memoryGiB: number, unified = false): Gpu => ({
  name: `${memoryGiB} GiB`,
  vendor: unified ? 'apple' : 'nvidia',
  memoryGiB,
  unified,
  bandwidthGBs: null,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  computeCapability: null,
  nvlink: false,
  datacentre: false,
});

interface Given extends Partial<Omit<Task, 'architecture'>> {
  model: Model;
  engine?: GgmlMemory;
}

function requestOf({ model, engine = llamaCpp, scheme = 'q4_k_m', ...rest }: Given): Request {
  const architecture = architectureSchema.parse(model.architecture);
  const found = ggufBits({ scheme, architecture });
  if (!found) throw new Error(`no scheme ${scheme}`);
  const task: Task = {
    architecture,
    scheme,
    kvCacheType: 'f16',
    unfoldsLatent: false,
    gpus: null,
    host: { ramGiB: 256, bandwidthGBs: null, fp16Tflops: null },
    contextTokens: 8192,
    concurrentRequests: 1,
    tensorParallel: 1,
    pipelineParallel: 1,
    memoryShare: null,
    gpuLayers: null,
    microBatch: engine.microBatch,
    batchedTokens: null,
    maxSequences: null,
    flashAttention: true,
    ...rest,
  };
  return { task, engine, bytes: weightBytes({ architecture, bits: found.bits }), scheme: found };
}

const memory = (given: Given): MemoryOutcome => ggmlMemory(requestOf(given));

const cacheMiB = (given: Given) => memory(given).total.kvCacheGiB.expected * 1024;
const fullestComputeMiB = (given: Given) =>
  Math.max(...memory(given).gpus.map(({ computeGiB }) => computeGiB.expected * 1024));

describe('the cache of llama.cpp', () => {
  it('holds keys and values of the whole context', () => {
    // 32 layers × 8 heads × 128 × 2 × 2 bytes × 8192 tokens.
    expect(cacheMiB({ model: llama31With8B })).toBe(1024);
    expect(memory({ model: llama31With8B }).kvBytesPerToken).toBe(131_072);
  });

  it('is allocated in steps of 256 tokens', () => {
    expect(memory({ model: llama31With8B, contextTokens: 1000 }).kvCacheTokens?.expected).toBe(1024);
  });

  it('keeps a scale for every 32 quantized elements', () => {
    // A log of Qwen3 235B with 16384 tokens in q8_0 prints 1598 MiB.
    expect(cacheMiB({ model: qwen3With235B, contextTokens: 16_384, kvCacheType: 'q8_0' })).toBe(1598);
  });

  it('keeps a window and a micro-batch in layers with a window', () => {
    // A log of gpt-oss 20B prints 3072 MiB in 131072 cells and 18 MiB in 768: 128 + 512, rounded up to 256.
    expect(cacheMiB({ model: gptOss20B, contextTokens: 131_072 })).toBe(3090);
  });

  it('keeps as many windows as requests, or one in each part', () => {
    // 12 layers of 2 KiB: 4 × 128 + 512 = 1024 cells in one cache, and 4 × 768 cells in four parts of 32768.
    const given = { model: gptOss20B, contextTokens: 131_072, concurrentRequests: 4 };
    expect(cacheMiB(given)).toBe(3072 + 24);
    expect(cacheMiB({ ...given, engine: { ...llamaCpp, requestsShare: 'equal-parts' } })).toBe(3072 + 72);
  });

  it('may hold the whole context in layers with a window', () => {
    // Logs of ik_llama.cpp: Gemma 3 27B at 131072 tokens.
    expect(cacheMiB({ model: gemma3With27B, engine: ikLlamaCpp, contextTokens: 131_072 })).toBe(63_488);
  });

  it('holds latent attention compressed', () => {
    // 61 layers × (512 + 64) × 34/32 bytes × 131072 tokens.
    const given = { model: deepSeekV3, contextTokens: 131_072, kvCacheType: 'q8_0' as const };
    expect(cacheMiB(given)).toBeCloseTo(4666.5, 1);
  });

  it('holds recurrent states at 32 bits, one a request', () => {
    // A log of Qwen3.5 9B with 4 slots prints 256 MiB of keys and values and 201 MiB of states.
    expect(cacheMiB({ model: qwen35With9B, concurrentRequests: 4 })).toBe(457);
  });
});

describe('the compute buffer of llama.cpp', () => {
  it('holds the logits of a micro-batch where attention needs less', () => {
    // A log prints 306.75 to 312.75 MiB: 151936 × 512 × 4 bytes and two vectors of 4096 × 512 × 4.
    expect(fullestComputeMiB({ model: qwen3With235B, engine: ikLlamaCpp, contextTokens: 16_384 })).toBe(312.75);
  });

  it('holds the scores of every head without Flash Attention', () => {
    // A log prints 2094.5 MiB: 32 heads × 32000 × 512 × 4, a mask of 32000 × 512 × 4, four vectors of 4096 × 512 × 4.
    const given = { model: mistral7B, contextTokens: 32_000, flashAttention: false };
    expect(fullestComputeMiB(given)).toBe(2094.5);
  });

  it('holds a matrix of experts that comes over from RAM', () => {
    // A log of Qwen3 235B in Q8_0 with its experts in RAM prints 1024 MiB.
    const given = { model: qwen3With235B, scheme: 'q8_0', contextTokens: 32_768, gpus: [gpu(47.5)] };
    const expected = fullestComputeMiB(given);
    expect(expected).toBeGreaterThan(1000);
    expect(expected).toBeLessThan(1050);
  });

  it('keeps four copies of the inputs on cards that work in a row', () => {
    // A log of ik_llama.cpp on two T4 prints 444.77 MiB on the card with the output.
    const given = { model: qwen3With30B, engine: ikLlamaCpp, contextTokens: 32_768, gpus: [gpu(15.5), gpu(15.5)] };
    expect(fullestComputeMiB(given)).toBeCloseTo(448.75, 2);
  });

  it('grows with the micro-batch', () => {
    const small = fullestComputeMiB({ model: llama31With8B });
    expect(fullestComputeMiB({ model: llama31With8B, microBatch: 2048 })).toBe(4 * small);
  });
});

describe('the placement of layers', () => {
  it('puts all on a GPU that is large enough, save the table of tokens', () => {
    const found = memory({ model: llama31With8B, gpus: [gpu(23.5)] });
    expect(found.fits).toBe('fits');
    expect(found.placement).toMatchObject({ gpuLayers: 33, totalLayers: 33 });
    // 128256 × 4096 at 4.5 bits.
    expect(found.host.weightsGiB.expected * 1024).toBeCloseTo(281.8, 1);
  });

  it('leaves layers to the processor where the GPU is too small', () => {
    const found = memory({ model: llama31With8B, gpus: [gpu(5.5)] });
    expect(found.fits).toBe('fits-partly');
    expect(found.placement.gpuLayers).toBeGreaterThan(15);
    expect(found.placement.gpuLayers).toBeLessThan(33);
    expect(found.gpus[0]?.totalGiB.expected).toBeLessThanOrEqual(4.5);
  });

  it('moves layers off the GPU as the context grows', () => {
    const layers = [4096, 32_768, 131_072].map(
      (contextTokens) => memory({ model: llama31With8B, contextTokens, gpus: [gpu(11.5)] }).placement.gpuLayers,
    );
    expect(layers[0]).toBe(33);
    expect(layers[1]).toBeGreaterThan(layers[2] ?? 0);
  });

  it('leaves experts in RAM before whole layers', () => {
    const found = memory({ model: qwen3With235B, gpus: [gpu(23.5)] });
    expect(found.fits).toBe('fits-partly');
    expect(found.placement.gpuLayers).toBe(95);
    expect(found.placement.expertLayersInRam).toBeGreaterThan(70);
    expect(found.host.kvCacheGiB.expected).toBe(0);
    expect(found.host.weightsGiB.expected).toBeGreaterThan(100);
  });

  it('takes the number of layers that the user sets', () => {
    const found = memory({ model: llama31With8B, gpus: [gpu(23.5)], gpuLayers: 17 });
    expect(found.placement).toMatchObject({ gpuLayers: 17, totalLayers: 33 });
    // Sixteen layers and the output; the others keep half of the cache in RAM.
    expect(found.host.kvCacheGiB.expected).toBe(0.5);
  });

  it('says how much is missing where the layers set are too many', () => {
    const found = memory({ model: llama31With8B, gpus: [gpu(3.5)], gpuLayers: 33 });
    expect(found.fits).toBe('does-not-fit');
    expect(found.shortByGiB).toBeGreaterThan(1);
  });

  it('computes on the processor alone without a GPU', () => {
    const found = memory({ model: llama31With8B, gpus: [] });
    expect(found.gpus).toEqual([]);
    expect(found.fits).toBe('fits');
    const host = { ramGiB: 4, bandwidthGBs: null, fp16Tflops: null };
    const small = memory({ model: llama31With8B, gpus: [], host });
    expect(small.fits).toBe('does-not-fit');
    expect(small.shortByGiB).toBeGreaterThan(3);
  });

  it('counts unified memory once', () => {
    const host = { ramGiB: 16, bandwidthGBs: null, fp16Tflops: null };
    const found = memory({ model: qwen3With30B, gpus: [gpu(10.67, true)], host });
    expect(found.fits).toBe('does-not-fit');
  });

  it('cannot tell where the machine is not known', () => {
    const found = memory({ model: llama31With8B });
    expect(found.fits).toBe('cannot-tell');
    expect(found.gpus).toHaveLength(1);
  });
});

describe('the longest context', () => {
  const at = (given: Given, place: 'gpus' | 'anywhere') =>
    longestContext({ ...requestOf(given), most: 131_072, place })?.expected ?? 0;
  const longest = (given: Given) => at(given, 'gpus') || at(given, 'anywhere');

  it('is the model’s own where that fits', () => {
    expect(longest({ model: llama31With8B, gpus: [gpu(23.5)] })).toBe(131_072);
  });

  it('is the last one with which all layers stay on the GPU', () => {
    const given = { model: llama31With8B, gpus: [gpu(7.5)] };
    const contextTokens = longest(given);
    expect(contextTokens).toBeGreaterThan(8192);
    expect(memory({ ...given, contextTokens }).fits).toBe('fits');
    expect(memory({ ...given, contextTokens: contextTokens + 1024 }).fits).toBe('fits-partly');
  });

  it('uses RAM where the GPU cannot hold the layers anyway', () => {
    const given = { model: gemma3With27B, gpus: [gpu(7.5)] };
    const contextTokens = longest(given);
    expect(memory({ ...given, contextTokens }).fits).toBe('fits-partly');
  });

  it('is nothing where not even the weights fit', () => {
    const host = { ramGiB: 32, bandwidthGBs: null, fp16Tflops: null };
    expect(longest({ model: deepSeekV3, gpus: [gpu(23.5)], host })).toBe(0);
  });

  it('is not known where the machine is not', () => {
    for (const place of ['gpus', 'anywhere'] as const)
      expect(longestContext({ ...requestOf({ model: llama31With8B }), most: 131_072, place })).toBeNull();
  });
});

describe('whatever the machine', () => {
  const models = [llama31With8B, gptOss20B, qwen3With30B, deepSeekV3, gemma3With27B, qwen35With9B];
  const cards = fc.array(fc.constantFrom(7.5, 11.5, 15.5, 23.5, 79.2), { minLength: 1, maxLength: 4 });
  const setting = fc.record({
    model: fc.constantFrom(...models),
    engine: fc.constantFrom(llamaCpp, ikLlamaCpp),
    scheme: fc.constantFrom('q2_k', 'q4_k_m', 'q8_0', 'ud-q4_k_xl'),
    kvCacheType: fc.constantFrom('f16', 'q8_0', 'q4_0'),
    contextTokens: fc.integer({ min: 256, max: 131_072 }),
    microBatch: fc.constantFrom(128, 512, 2048),
    flashAttention: fc.boolean(),
    gpus: cards.map((sizes) => sizes.map((size) => gpu(size))),
  });
  const demand = ({ total }: MemoryOutcome) => total.weightsGiB.expected + total.kvCacheGiB.expected;

  it('the parts on GPUs and host add up to the file and its cache', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const found = memory(given);
        const architecture = architectureSchema.parse(given.model.architecture);
        const bits = ggufBits({ scheme: given.scheme, architecture })?.bits;
        if (!bits) throw new Error('no scheme');
        expect(found.total.weightsGiB.expected).toBeCloseTo(
          totalBytes(weightBytes({ architecture, bits })) / 2 ** 30,
          6,
        );
        const parts = [...found.gpus, found.host];
        const caches = parts.reduce((sum, part) => sum + part.kvCacheGiB.expected, 0);
        expect(found.total.kvCacheGiB.expected).toBeCloseTo(caches, 6);
      }),
    );
  });

  it('low, expected and high stand in order', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const { gpus, host, total, kvCacheTokens, maxConcurrentRequests } = memory(given);
        const parts = [...gpus.map((one) => one.totalGiB), host.totalGiB, ...Object.values(total)];
        for (const part of [...parts, kvCacheTokens, maxConcurrentRequests]) {
          if (!part) continue;
          expect(part.low).toBeLessThanOrEqual(part.expected);
          expect(part.expected).toBeLessThanOrEqual(part.high);
        }
      }),
    );
  });

  it('the order of the cards changes nothing', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const found = memory(given);
        const turned = memory({ ...given, gpus: [...given.gpus].reverse() });
        expect(turned.total.computeGiB.expected).toBeCloseTo(found.total.computeGiB.expected, 6);
        expect(turned.host.totalGiB.expected).toBeCloseTo(found.host.totalGiB.expected, 6);
        expect(turned.fits).toBe(found.fits);
      }),
    );
  });

  it('more context never needs less', () => {
    fc.assert(
      fc.property(setting, fc.integer({ min: 1, max: 65_536 }), (given, more) => {
        const longer = memory({ ...given, contextTokens: given.contextTokens + more });
        expect(demand(longer)).toBeGreaterThanOrEqual(demand(memory(given)) - 1e-9);
      }),
    );
  });

  it('a second set of the same cards never holds less', () => {
    const rank = { 'does-not-fit': 0, 'cannot-tell': 1, 'fits-partly': 2, fits: 3 };
    fc.assert(
      fc.property(setting, (given) => {
        const doubled = memory({ ...given, gpus: [...given.gpus, ...given.gpus] });
        expect(rank[doubled.fits]).toBeGreaterThanOrEqual(rank[memory(given).fits]);
      }),
    );
  });

  it('no card is fuller than it is large where layers are placed automatically', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const found = memory(given);
        for (const card of found.gpus) {
          if (card.layers > 0) expect(card.totalGiB.expected).toBeLessThanOrEqual(card.usableGiB + 1e-6);
        }
      }),
    );
  });

  it('the longest context on the GPUs is one with which all layers fit', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const found = longestContext({ ...requestOf(given), most: 131_072, place: 'gpus' });
        if (!found || found.expected === 0) return;
        const short = memory({ ...given, contextTokens: 256 });
        expect(memory({ ...given, contextTokens: found.expected }).fits).toBe(short.fits);
        expect(found.low).toBeLessThanOrEqual(found.expected);
        expect(found.expected).toBeLessThanOrEqual(found.high);
      }),
    );
  });
});

describe('experts in RAM', () => {
  const inRam = (scheme: string, given: Given) => {
    const { bytes, ...request } = requestOf(given);
    const { architecture } = request.task;
    const found = ggufBits({ scheme, architecture })!;
    const experts = weightBytes({ architecture, bits: found.bits });
    return ggmlMemory({ ...request, bytes, inRam: { bytes: withExpertsOf({ bytes, experts }), margin: found.margin } });
  };
  const given: Given = { model: qwen3With235B, scheme: 'q8_0', gpus: [gpu(24)] };

  it('may come in fewer bits than those on the GPUs', () => {
    const same = memory(given);
    const fewer = inRam('q4_k_m', given);
    // What lies on the GPU is the same; in RAM experts take 4.5 to 6.6 in place of 8.5 bits.
    expect(fewer.gpus.map(({ weightsGiB }) => weightsGiB)).toEqual(same.gpus.map(({ weightsGiB }) => weightsGiB));
    expect(fewer.placement).toEqual(same.placement);
    const ratio = fewer.host.weightsGiB.expected / same.host.weightsGiB.expected;
    expect(ratio).toBeGreaterThan(4.5 / 8.5);
    expect(ratio).toBeLessThan(0.62);
  });

  it('decide with that whether the RAM suffices', () => {
    const host = { ramGiB: 160, bandwidthGBs: null, fp16Tflops: null };
    expect(memory({ ...given, host }).fits).toBe('does-not-fit');
    expect(inRam('q4_k_m', { ...given, host }).fits).toBe('fits-partly');
  });

  it('change nothing where they come in the same scheme', () => {
    expect(inRam('q8_0', given)).toEqual(memory(given));
  });
});

describe('an engine that leaves nothing but experts in RAM', () => {
  const engine: GgmlMemory = { ...llamaCpp, onlyExpertsInRam: true };

  it('runs a mixture whose other parts fit the GPUs', () => {
    const given: Given = { model: qwen3With235B, gpus: [gpu(24)] };
    expect(memory({ ...given, engine })).toEqual(memory(given));
  });

  it('does not run a dense model that overflows them, and says by how much', () => {
    // 32 layers in q4_k_m take about 4.3 GiB, and their cache 1 GiB.
    const given: Given = { model: llama31With8B, gpus: [gpu(4)] };
    expect(memory(given).fits).toBe('fits-partly');
    const short = memory({ ...given, engine });
    expect(short.fits).toBe('does-not-fit');
    expect(short.placement).toEqual({ gpuLayers: 33, totalLayers: 33, expertLayersInRam: 32 });
    const enough = memory({ ...given, engine, gpus: [gpu(4 + short.shortByGiB! + 0.5)] });
    expect(enough.fits).toBe('fits');
  });

  it('finds the longest context in the memory of the GPUs', () => {
    const asked = { ...requestOf({ model: qwen3With235B, engine, gpus: [gpu(24)] }), most: 262_144 };
    const longest = longestContext({ ...asked, place: 'anywhere' })!.expected;
    const at = (contextTokens: number) => memory({ model: qwen3With235B, engine, gpus: [gpu(24)], contextTokens }).fits;
    expect(at(longest)).toBe('fits-partly');
    expect(at(Math.ceil(longest * 1.1))).toBe('does-not-fit');
  });
});
