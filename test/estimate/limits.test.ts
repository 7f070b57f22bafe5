import { describe, expect, it } from 'vitest';
import { longest } from '../../src/estimate/longest';
import { estimated } from './arbitrary';

const llama = 'meta-llama/Llama-3.1-8B-Instruct';
/** A size with decimals stands as it is. */
const cards = (memoryGiB: number, count = 1) => [{ vendor: 'nvidia' as const, memoryGiB, count }];

describe('the largest number that passes', () => {
  it('is found exactly', () => {
    // 8192 × 131072 bytes are one GiB.
    const fits = (tokens: number) => tokens * 131_072 <= 2 ** 30;
    expect(longest({ fits, most: 131_072 })).toBe(8192);
    expect(longest({ fits, most: 8191 })).toBe(8191);
    expect(longest({ fits: () => false, most: 100 })).toBe(0);
  });
});

describe('the longest context', () => {
  it('of a pool is what the pool holds of one request, in whole blocks', () => {
    const { maxContextTokens, gpus } = estimated({ provider: 'vllm', model: llama, accelerators: cards(23.9) });
    const pool = (gpus[0]?.kvCacheGiB.expected ?? 0) * 2 ** 30;
    expect(maxContextTokens?.expected).toBe(Math.floor(pool / 131_072 / 16) * 16);
  });

  it('is never longer than the model’s own', () => {
    for (const provider of ['vllm', 'sglang', 'transformers', 'llama-cpp', 'ollama'])
      expect(estimated({ provider, model: llama, accelerators: cards(287.5) }).maxContextTokens).toEqual({
        low: 131_072,
        expected: 131_072,
        high: 131_072,
      });
  });

  it('is none where the weights do not fit, and unknown without a machine', () => {
    const small = estimated({ provider: 'vllm', model: llama, accelerators: cards(7.9) });
    expect(small).toMatchObject({ fits: 'does-not-fit', maxContextTokens: { expected: 0 } });
    for (const provider of ['vllm', 'sglang', 'transformers', 'llama-cpp', 'ollama'])
      expect(estimated({ provider, model: llama }).maxContextTokens).toBeNull();
  });

  it('of a model that caches nothing is its own, or none', () => {
    const bge = { provider: 'vllm', model: 'BAAI/bge-large-en-v1.5' };
    expect(estimated({ ...bge, accelerators: cards(23.9) }).maxContextTokens?.expected).toBe(512);
    expect(estimated({ ...bge, accelerators: cards(0.9) }).maxContextTokens?.expected).toBe(0);
  });

  it('on the processor alone leaves the system its part of the RAM', () => {
    const on = (contextTokens: number, ramGiB = 20) =>
      estimated({ provider: 'transformers', model: llama, accelerators: [], ramGiB, contextTokens });
    const limit = on(1024).maxContextTokens?.expected ?? 0;
    // 20 - 2 - 14.96 GiB for prompt and cache, 110592 and 131072 bytes a token: about 13500.
    expect(limit).toBeGreaterThan(13_000);
    expect(limit).toBeLessThan(14_000);
    expect(on(limit).fits).toBe('fits');
    expect(on(limit + 1).fits).toBe('does-not-fit');
    expect(estimated({ provider: 'vllm', model: llama, accelerators: [] }).maxContextTokens).toBeNull();
  });
});
