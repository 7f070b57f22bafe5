import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { estimate } from '../../src/estimate';
import { configFixtures, configText } from '../fixtures/configs';
import { estimated, providerIds } from './arbitrary';

const llama = 'meta-llama/Llama-3.1-8B-Instruct';
const card = [{ vendor: 'nvidia' as const, memoryGiB: 24, count: 1 }];

/** A device of each make with room for the model. */
const MACHINES = {
  nvidia: 'geforce-rtx-4090',
  apple: 'apple-m4-max-40-core-gpu',
  intel: 'intel-arc-pro-b60-24-gb',
} as const;

/** Makes of the table above for which speeds of the provider's engine are known. */
const timed = (id: string) =>
  (Object.keys(MACHINES) as (keyof typeof MACHINES)[]).filter((make) =>
    catalog.providers
      .find((provider) => provider.id === id)
      ?.engine?.speed.backends.some(({ vendor }) => vendor === make),
  );

describe('an estimate', () => {
  it.each(providerIds)('for %s says where the memory goes, what fits and how fast it is', (provider) => {
    const [device = ''] = timed(provider).map((vendor) => MACHINES[vendor]);
    const found = estimated({
      provider,
      model: llama,
      accelerators: [{ device, count: 1 }],
      ramGiB: 64,
      contextTokens: 8192,
    });
    expect(found).toMatchObject({ provider, model: llama, fits: 'fits', kvBytesPerToken: 131_072 });
    expect(found.placement).toMatchObject({ gpuLayers: 33, totalLayers: 33 });
    expect(found.perGpu.totalGiB.expected).toBeGreaterThan(found.perGpu.weightsGiB.expected);
    expect(found.maxContextTokens?.expected).toBeGreaterThan(8192);
    expect(found.speed?.decodeTokensPerSecond.expected).toBeGreaterThan(10);
    expect(found.speed?.prefillTokensPerSecond.expected).toBeGreaterThan(100);
    expect(found.speed?.basis).toMatch(/\S/);
  });

  it('without a machine has the sizes alone', () => {
    const found = estimated({ provider: 'vllm', model: llama, contextTokens: 8192 });
    expect(found).toMatchObject({
      fits: 'cannot-tell',
      maxContextTokens: null,
      maxConcurrentRequests: null,
      speed: null,
    });
    // 8,030,261,248 × 2 bytes, and 8192 × 131072.
    expect(found.total.weightsGiB.expected).toBe(16_060_522_496 / 2 ** 30);
    expect(found.total.kvCacheGiB.expected).toBe(1);
  });

  it('on a processor has no GPU', () => {
    for (const provider of providerIds) {
      const found = estimated({ provider, model: llama, accelerators: [], ramGiB: 64, contextTokens: 8192 });
      expect(found).toMatchObject({ gpus: [], fits: 'fits', placement: { gpuLayers: 0 } });
      expect(found.perGpu.totalGiB.expected).toBe(0);
      expect(found.host.totalGiB.expected).toBeGreaterThan(found.host.weightsGiB.expected);
    }
  });

  it('of a config is the same as of the model', () => {
    const fixture = configFixtures.find(({ hfId }) => hfId === 'meta-llama/Meta-Llama-3.1-8B');
    if (!fixture) throw new Error('no such fixture');
    const given = { accelerators: card, contextTokens: 8192, quantization: 'none' };
    for (const provider of providerIds) {
      const { model, assumptions, ...figures } = estimated({ provider, config: configText(fixture), ...given });
      expect(typeof model).toBe('string');
      expect(assumptions.map(({ field }) => field)).not.toContain('config');
      expect(estimated({ provider, model: llama, ...given })).toMatchObject(figures);
    }
  });

  it('counts what a stated size has beyond a config as kept at high precision, and says so', () => {
    const fixture = configFixtures.find(({ hfId }) => hfId === 'meta-llama/Meta-Llama-3.1-8B');
    if (!fixture) throw new Error('no such fixture');
    const found = estimated({ provider: 'vllm', config: configText(fixture), paramsB: 9, quantization: 'none' });
    // 9 · 10^9 × 2 bytes.
    expect(found.total.weightsGiB.expected).toBeCloseTo(18e9 / 2 ** 30, 6);
    expect(found.assumptions).toContainEqual({
      field: 'config',
      assumed: null,
      text: expect.stringContaining('8.03B'),
    });
  });

  it('takes the fullest GPU for its size', () => {
    const unlike = [...card, { vendor: 'nvidia' as const, memoryGiB: 48, count: 1 }];
    const { perGpu, gpus } = estimated({ provider: 'vllm', model: llama, accelerators: unlike });
    // Both hold as much, which fills the smaller one more.
    expect(perGpu.totalGiB).toEqual(gpus[0]?.totalGiB);
    expect(gpus.map(({ capacityGiB }) => capacityGiB)).toEqual([23.55, 47.55]);
  });

  it('of several requests needs as much cache as they do', () => {
    const one = estimated({ provider: 'transformers', model: llama, contextTokens: 4096 });
    const four = estimated({ provider: 'transformers', model: llama, contextTokens: 4096, concurrentRequests: 4 });
    expect(four.total.kvCacheGiB.expected).toBe(4 * one.total.kvCacheGiB.expected);
  });

  it('of a quantized cache is smaller by its bits', () => {
    const at = (kvCacheType: 'f16' | 'q8_0' | 'q4_0') =>
      estimated({ provider: 'llama-cpp', model: llama, contextTokens: 8192, kvCacheType }).total.kvCacheGiB.expected;
    // 8.5 and 4.5 bits in place of 16.
    expect([at('f16'), at('q8_0'), at('q4_0')]).toEqual([1, 0.53125, 0.28125]);
  });
});

describe('a fault', () => {
  const faultsOf = (request: Parameters<typeof estimate>[0]['request'], own = catalog) => {
    const found = estimate({ request, catalog: own });
    return found.kind === 'faulty' ? found.faults : [];
  };

  it('names a scheme that means nothing', () => {
    expect(faultsOf({ provider: 'vllm', model: llama, quantization: 'best' })).toEqual([
      { path: 'request.quantization', found: '"best"', remedy: expect.stringContaining('give a scheme such as') },
    ]);
  });

  it('names a provider that nobody knows, or whose memory nobody knows', () => {
    expect(faultsOf({ provider: 'vlm', model: llama })[0]).toMatchObject({
      path: 'request.provider',
      remedy: 'give a provider id such as "vllm"',
    });
    const withoutEngine = {
      ...catalog,
      providers: catalog.providers.map((provider) => ({ ...provider, engine: null })),
    };
    expect(faultsOf({ provider: 'vllm', model: llama }, withoutEngine)[0]?.remedy).toContain('how it uses memory');
  });

  it('names a model without figures, or none', () => {
    const withoutFigures = { ...catalog, models: catalog.models.map((model) => ({ ...model, architecture: null })) };
    expect(faultsOf({ provider: 'vllm', model: llama }, withoutFigures)[0]).toMatchObject({
      path: 'request.model',
      remedy: expect.stringContaining('config.json'),
    });
    expect(faultsOf({ provider: 'vllm' })[0]).toMatchObject({ path: 'request.model', found: 'nothing' });
  });

  it('in a config is told as such', () => {
    expect(faultsOf({ provider: 'vllm', config: '{"hidden_size": 0}' }).map(({ path }) => path)).toContain(
      'config.hidden_size',
    );
  });
});
