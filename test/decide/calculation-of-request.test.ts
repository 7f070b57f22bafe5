import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import providers from '../../src/data/providers';
import { calculationOf, requestOf } from '../../src/decide/calculation';
import type { Provider } from '../../src/schema/provider';

const [llamaCpp, vllm] = ['llama-cpp', 'vllm'].map((id) => providers.find((provider) => provider.id === id)!) as [
  Provider,
  Provider,
];
const base = { model: 'Qwen/Qwen3-14B', accelerators: [{ device: 'geforce-rtx-3090', count: 1 }], ramGiB: 64 };

describe('the calculation that a request stands for', () => {
  it('names the weights as the engine reads them, and gives each request its share of one allocated context', () => {
    // 4 requests of 8192 tokens share one context of 32768
    const request = {
      ...base,
      provider: 'llama-cpp',
      quantization: 'q4_k_m',
      contextTokens: 32_768,
      concurrentRequests: 4,
    };
    expect(calculationOf(request, llamaCpp)).toEqual({
      ...base,
      providers: ['llama-cpp'],
      gguf: 'q4_k_m',
      contextTokens: 8192,
      concurrentRequests: 4,
    });
    expect(calculationOf({ ...request, provider: 'vllm', quantization: 'awq' }, vllm)).toMatchObject({
      checkpoint: 'awq',
      contextTokens: 32_768,
    });
    // Counted like llama.cpp, and yet it reads a checkpoint.
    const beside = providers.find(({ id }) => id === 'ktransformers')!;
    expect(calculationOf({ ...request, provider: beside.id, quantization: 'fp8' }, beside)).toMatchObject({
      checkpoint: 'fp8',
      contextTokens: 8192,
    });
  });

  it('asks the same again', () => {
    const requests = fc.record({
      provider: fc.constantFrom(llamaCpp, vllm),
      tokens: fc.integer({ min: 1, max: 100_000 }),
      concurrentRequests: fc.integer({ min: 1, max: 64 }),
    });
    fc.assert(
      fc.property(requests, ({ provider, tokens, concurrentRequests }) => {
        const engine = provider.engine!;
        const contextTokens = engine.memory.kind === 'ggml' ? tokens * concurrentRequests : tokens;
        const request = { ...base, provider: provider.id, quantization: 'fp8', contextTokens, concurrentRequests };
        expect(requestOf(calculationOf(request, provider), { provider, engine })).toEqual(request);
      }),
    );
  });
});
