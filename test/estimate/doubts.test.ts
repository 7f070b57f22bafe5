import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { takesExpertsBeside } from '../../src/estimate/loading';
import { estimated } from './arbitrary';

const llama = 'meta-llama/Llama-3.1-8B-Instruct';
const card = (count = 1) => [{ vendor: 'nvidia' as const, memoryGiB: 80, count }];
const providerOf = (kind: 'pool' | 'ggml' | 'eager') =>
  catalog.providers.find(({ engine }) => engine?.memory.kind === kind)?.id ?? '';
const said = (request: Parameters<typeof estimated>[0], field: string) =>
  estimated(request)
    .assumptions.filter((one) => one.field === field)
    .map(({ text }) => text);

const pool = { provider: providerOf('pool'), model: llama, accelerators: card(3) };
const ggml = { provider: providerOf('ggml'), model: llama, accelerators: card() };

describe('what an engine would refuse is said', () => {
  it('where heads do not divide among the GPUs that are asked for', () => {
    expect(said({ ...pool, tensorParallel: 3 }, 'tensorParallel')).toEqual([
      '32 heads do not divide among 3 GPUs: expect the engine to refuse.',
    ]);
    expect(said({ ...pool, tensorParallel: 2 }, 'tensorParallel')).toEqual([]);
  });

  it('where the context is longer than the model was made for', () => {
    expect(said({ ...pool, contextTokens: 200_000 }, 'contextTokens')[0]).toContain('made for 131,072 tokens');
    expect(said({ ...pool, contextTokens: 100_000 }, 'contextTokens')).toEqual([]);
  });

  it('where the cache has no such format, or needs Flash Attention for it', () => {
    expect(said({ ...pool, kvCacheType: 'q8_0' }, 'kvCacheType')[0]).toContain('no cache in q8_0');
    expect(said({ ...ggml, kvCacheType: 'fp8' }, 'kvCacheType')[0]).toContain('it knows f16');
    expect(said({ ...ggml, kvCacheType: 'q8_0', flashAttention: false }, 'flashAttention')[0]).toContain('refuse');
    expect(said({ ...ggml, kvCacheType: 'f16', flashAttention: false }, 'flashAttention')).toEqual([]);
  });

  it('where experts in RAM cannot come from a file of their own, or in no such scheme', () => {
    expect(said({ ...ggml, expertsInRam: 'q4_k_m' }, 'expertsInRam')[0]).toContain('from the same file');
    const beside = catalog.providers.find(({ engine }) => engine && takesExpertsBeside(engine))!.id;
    const asked = { ...ggml, provider: beside, quantization: 'fp8' };
    expect(said({ ...asked, expertsInRam: 'q4_k_m' }, 'expertsInRam')).toEqual([]);
    expect(said({ ...asked, expertsInRam: 'no-such' }, 'expertsInRam')[0]).toContain('no such scheme');
    expect(said(asked, 'quantization')).toEqual([]);
  });

  it('where GGUF knows no such scheme, or GPUs of two makes are to share layers', () => {
    expect(said({ ...ggml, quantization: 'awq' }, 'quantization')[0]).toContain('GGUF');
    const two = [...card(), { vendor: 'amd' as const, memoryGiB: 80, count: 1 }];
    expect(said({ ...pool, accelerators: two }, 'accelerators')[0]).toContain('different makes');
  });

  it('where a field means nothing to it', () => {
    expect(said({ ...pool, gpuLayers: 3 }, 'gpuLayers')[0]).toContain('Means nothing');
    expect(said({ ...ggml, gpuMemoryUtilization: 0.5 }, 'gpuMemoryUtilization')[0]).toContain('Means nothing');
  });
});

const unfolding =
  catalog.providers.find(({ engine }) => engine?.memory.kind === 'eager' && engine.memory.unfoldsLatent)?.id ?? '';

describe('latent attention', () => {
  it('is cached for every head by an engine that unfolds it', () => {
    // DeepSeek V3: 61 layers × 128 heads × (128 + 64 + 128) × 2 bytes, against 61 × (512 + 64) × 2.
    const request = { model: 'deepseek-ai/DeepSeek-V3-0324', contextTokens: 8192 };
    expect(estimated({ ...request, provider: unfolding }).kvBytesPerToken).toBe(4_997_120);
    expect(estimated({ ...request, provider: providerOf('pool') }).kvBytesPerToken).toBe(70_272);
  });
});

describe('a model that only reads', () => {
  it('has no cache and no speed of writing', () => {
    const found = estimated({ provider: providerOf('pool'), model: 'BAAI/bge-m3', accelerators: card() });
    expect(found.speed).toBeNull();
    expect(found.perGpu.kvCacheGiB.expected).toBe(0);
  });
});

describe('the longest context on the GPUs', () => {
  it('keeps at its cautious end what the engine’s own fitting keeps free', () => {
    const small = [{ vendor: 'nvidia' as const, memoryGiB: 8, count: 1 }];
    const { maxContextOnGpusTokens } = estimated({ ...ggml, accelerators: small, ramGiB: 64 });
    // 1 GiB at 128 KiB a token are 8192 tokens.
    expect(maxContextOnGpusTokens!.expected - maxContextOnGpusTokens!.low).toBeGreaterThan(8000);
  });
});
