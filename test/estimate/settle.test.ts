import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import type { EstimateRequest } from '../../src/estimate';
import { settle, type Settled } from '../../src/estimate/settle';
import { subjectOf } from '../../src/estimate/subject';

function settled(request: EstimateRequest): Settled {
  const provider = catalog.providers.find(({ id }) => id === request.provider);
  const engine = provider?.engine;
  const subject = subjectOf({ request, catalog });
  if (!provider || !engine || subject.kind === 'faulty') throw new Error('not in the catalog');
  const found = settle({ request, provider, engine, subject: subject.value, catalog });
  if (!found) throw new Error('no such scheme');
  return found;
}

const assumed = ({ assumptions }: Settled) =>
  Object.fromEntries(assumptions.map((assumption) => [assumption.field, assumption.assumed]));

const qwen = { model: 'Qwen/Qwen3-8B' };
const cards = (memoryGiB: number, count = 1) => [{ vendor: 'nvidia' as const, memoryGiB, count }];

describe('what is left open', () => {
  it('is settled by the engine’s defaults and listed', () => {
    const found = settled({ provider: 'vllm', ...qwen, accelerators: cards(24) });
    expect(assumed(found)).toEqual({
      quantization: 'none',
      kvCacheType: 'bf16',
      concurrentRequests: 1,
      contextTokens: 40_960,
      gpuMemoryUtilization: 0.92,
    });
    expect(found.task).toMatchObject({ contextTokens: 40_960, memoryShare: 0.92, tensorParallel: 1 });
  });

  it('is nothing where everything is said', () => {
    const said: EstimateRequest = {
      provider: 'vllm',
      ...qwen,
      accelerators: cards(24),
      quantization: 'fp8',
      kvCacheType: 'fp8',
      contextTokens: 4096,
      concurrentRequests: 8,
      gpuMemoryUtilization: 0.8,
      tensorParallel: 1,
    };
    const { task, assumptions } = settled(said);
    expect(assumptions).toEqual([]);
    expect(task).toMatchObject({
      scheme: 'fp8',
      kvCacheType: 'fp8',
      contextTokens: 4096,
      concurrentRequests: 8,
      memoryShare: 0.8,
    });
  });

  it('says why each is taken', () => {
    for (const { text } of settled({ provider: 'ollama', ...qwen, accelerators: cards(24) }).assumptions)
      expect(text).toMatch(/^[A-Z0-9].*\.$/);
  });
});

describe('the context', () => {
  const contextOf = (request: EstimateRequest) => settled(request).task.contextTokens;

  it('is chosen by the memory of all GPUs in Ollama, up to the model’s own', () => {
    expect(contextOf({ provider: 'ollama', ...qwen, accelerators: cards(12) })).toBe(4096);
    expect(contextOf({ provider: 'ollama', ...qwen, accelerators: cards(12, 2) })).toBe(32_768);
    expect(contextOf({ provider: 'ollama', ...qwen, accelerators: cards(48) })).toBe(40_960);
  });

  it('is the model’s own in llama.cpp and vLLM', () => {
    expect(contextOf({ provider: 'llama-cpp', ...qwen, accelerators: cards(12) })).toBe(40_960);
    expect(contextOf({ provider: 'vllm', ...qwen })).toBe(40_960);
  });

  it('is a moderate one in Transformers, which allocates as it goes', () => {
    expect(contextOf({ provider: 'transformers', ...qwen })).toBe(8192);
    expect(contextOf({ provider: 'transformers', model: 'BAAI/bge-large-en-v1.5' })).toBe(512);
  });
});

describe('weights and cache', () => {
  it('are those of a middling GGUF in llama.cpp, and what is published elsewhere', () => {
    expect(settled({ provider: 'llama-cpp', ...qwen }).task).toMatchObject({ scheme: 'q4_k_m', kvCacheType: 'f16' });
    expect(settled({ provider: 'vllm', ...qwen }).task).toMatchObject({ scheme: 'none', kvCacheType: 'bf16' });
    expect(settled({ provider: 'vllm', model: 'deepseek-ai/DeepSeek-V3-0324' }).task.scheme).toBe('fp8');
  });

  it('stay at 4 bits where the experts are published so', () => {
    expect(settled({ provider: 'llama-cpp', model: 'openai/gpt-oss-20b' }).task.scheme).toBe('mxfp4');
    expect(settled({ provider: 'vllm', model: 'openai/gpt-oss-20b' }).task.scheme).toBe('mxfp4');
  });
});

describe('GPUs that share each layer', () => {
  it('are as many as there are, where the heads share out', () => {
    const found = settled({ provider: 'vllm', ...qwen, accelerators: cards(24, 4) });
    expect(found.task.tensorParallel).toBe(4);
    expect(assumed(found)).toMatchObject({ tensorParallel: 4 });
  });

  it('are fewer where they do not, and the largest of the cards then', () => {
    // 32 heads over 3 cards: two work.
    const accelerators = [...cards(16), ...cards(24, 2)];
    const found = settled({ provider: 'vllm', ...qwen, accelerators });
    expect(found.task.tensorParallel).toBe(2);
    expect(found.task.gpus?.map(({ memoryGiB }) => memoryGiB)).toEqual([23.55, 23.55]);
    expect(found.assumptions.find(({ field }) => field === 'tensorParallel')?.text).toContain('2 of the 3 GPUs');
  });

  it('are completed by cards like the smallest where more are asked for', () => {
    const accelerators = [...cards(24), ...cards(16)];
    const found = settled({ provider: 'vllm', ...qwen, accelerators, tensorParallel: 4 });
    expect(found.task.gpus?.map(({ memoryGiB }) => memoryGiB)).toEqual([23.55, 15.55, 15.55, 15.55]);
    expect(assumed(found)).toMatchObject({ accelerators: 4 });
  });

  it('stand in stages beside', () => {
    const found = settled({ provider: 'vllm', ...qwen, accelerators: cards(24, 4), pipelineParallel: 2 });
    expect(found.task).toMatchObject({ tensorParallel: 2, pipelineParallel: 2 });
  });

  it('are none in llama.cpp, which deals out whole layers to all of them', () => {
    const found = settled({ provider: 'llama-cpp', ...qwen, accelerators: cards(24, 3) });
    expect(found.task).toMatchObject({ tensorParallel: 1, memoryShare: null });
    expect(found.task.gpus).toHaveLength(3);
  });
});
