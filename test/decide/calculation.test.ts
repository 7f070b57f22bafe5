import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import {
  bestQuantization,
  calculatorLink,
  decodeCalculation,
  encodeCalculation,
  fitsInLink,
  requestOf,
  schemeChoices,
  smallestMachines,
  type Calculation,
} from '../../src/decide/calculation';
import type { Engine } from '../../src/schema/engine';

const providerOf = (kind: Engine['memory']['kind']) => {
  const provider = catalog.providers.find(({ engine }) => engine?.memory.kind === kind);
  if (!provider?.engine) throw new Error(`no ${kind} engine`);
  return { provider, engine: provider.engine };
};
const ggml = providerOf('ggml');
const pool = providerOf('pool');

const calculation: Calculation = {
  providers: ['vllm', 'ollama'],
  model: 'Qwen/Qwen3-8B',
  accelerators: [
    { device: 'geforce-rtx-3060-12-gb', count: 2 },
    { vendor: 'amd', memoryGiB: 16, count: 1 },
  ],
  ramGiB: 64,
  gguf: 'q5_k_m',
  checkpoint: 'awq',
  kvCacheType: 'q8_0',
  contextTokens: 16_384,
  concurrentRequests: 4,
  gpuMemoryUtilization: 0.85,
  gpuLayers: 0,
  flashAttention: false,
};

describe('requests', () => {
  it('take the weights of the engine’s kind, and the sum of the contexts where one is allocated for all', () => {
    expect(requestOf(calculation, ggml)).toMatchObject({ quantization: 'q5_k_m', contextTokens: 65_536 });
    expect(requestOf(calculation, pool)).toMatchObject({ quantization: 'awq', contextTokens: 16_384 });
  });

  it('leave a type of cache that an engine does not have to its default', () => {
    expect(requestOf(calculation, ggml).kvCacheType).toBe('q8_0');
    expect(requestOf(calculation, pool)).not.toHaveProperty('kvCacheType');
  });
});

describe('links', () => {
  it('carry everything there and back', () => {
    const link = calculatorLink(calculation);
    expect(link).toMatch(/^\/calculate\?accelerators=/);
    expect(link).toContain('&v=1');
    expect(decodeCalculation({ query: encodeCalculation(calculation), catalog })).toEqual({ calculation, notices: [] });
  });

  it('are bare where nothing is known', () => {
    expect(calculatorLink({})).toBe('/calculate');
  });

  it('say what they left out and why', () => {
    const query = 'colour=red&contextTokens=-3&providers=nobody&model=Qwen/Qwen3-8B&model=x&v=9';
    const { calculation: read, notices } = decodeCalculation({ query, catalog });
    expect(read).toEqual({ model: 'Qwen/Qwen3-8B' });
    expect(notices).toHaveLength(5);
    expect(notices.join(' ')).toContain('give a whole number of 1 or more');
  });

  it('carry a config without its spaces, unless it is very long', () => {
    const config = '{\n  "hidden_size": 8\n}';
    expect(encodeCalculation({ config })).toBe(
      `config=${encodeURIComponent('{"hidden_size":8}').replace(/%3A/g, ':')}&v=1`,
    );
    expect(fitsInLink({ config })).toBe(true);
    const long = { config: JSON.stringify({ text: 'x'.repeat(9000) }) };
    expect(fitsInLink(long)).toBe(false);
    expect(encodeCalculation(long)).toBe('');
  });

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
        const { calculation: read } = decodeCalculation({ query, catalog });
        decodeCalculation({ query: encodeCalculation(read), catalog });
      }),
    );
  });
});

const onCard = (device: string) => ({
  model: 'Qwen/Qwen3-8B',
  accelerators: [{ device, count: 1 }],
  ramGiB: 64,
  contextTokens: 8192,
  concurrentRequests: 1,
});

describe('the best quantization that fits', () => {
  const ask = ({ provider }: typeof pool, device: string) =>
    schemeChoices({ request: { provider: provider.id, ...onCard(device) }, provider, catalog });

  it('is the published weights where there is room', () => {
    // 15.3 GiB of 16-bit weights and 1.1 GiB of cache in 80 GiB.
    expect(bestQuantization(ask(pool, 'h100-sxm'))?.label).toBe('As published');
  });

  it('is the one with most bits of those that fit', () => {
    const choices = ask(ggml, 'geforce-rtx-3060-12-gb');
    const best = bestQuantization(choices);
    // Q8_0 of 8.2 billion parameters is 8.1 GiB; with 1.1 GiB of cache it fits 12 GiB.
    expect(best?.scheme).toBe('q8_0');
    const sizes = choices.map(({ estimate }) => estimate.total.weightsGiB.expected);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('is none where nothing fits', () => {
    const { provider } = pool;
    const request = { provider: provider.id, ...onCard('geforce-rtx-3060-12-gb'), model: 'Qwen/Qwen3-32B' };
    expect(bestQuantization(schemeChoices({ request, provider, catalog }))).toBeNull();
  });
});

describe('what to buy', () => {
  const { provider } = ggml;
  const ask = (model: string) =>
    smallestMachines({ request: { provider: provider.id, ...onCard('h100-sxm'), model }, provider, catalog });

  it('is machines on which all lies in the GPUs’ memory, smallest first, two of a make', () => {
    const machines = ask('Qwen/Qwen3-32B');
    expect(machines.length).toBeGreaterThan(2);
    expect(machines.every(({ estimate }) => estimate.fits === 'fits')).toBe(true);
    const sizes = machines.map(({ memoryGiB }) => Math.round(memoryGiB));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    const makes = machines.map(({ device }) => device.vendor);
    expect(Math.max(...makes.map((make) => makes.filter((other) => other === make).length))).toBeLessThanOrEqual(2);
  });

  it('takes several cards where one is too small', () => {
    const machines = ask('Qwen/Qwen3-235B-A22B-Instruct-2507');
    expect(machines.some(({ count }) => count > 1)).toBe(true);
  });

  it('does not depend on the machine at hand', () => {
    const names = (device: string) =>
      smallestMachines({ request: { provider: provider.id, ...onCard(device) }, provider, catalog }).map(
        ({ device: one, count }) => `${count} ${one.id}`,
      );
    expect(names('geforce-rtx-3090')).toEqual(names('h100-sxm'));
  });
});
