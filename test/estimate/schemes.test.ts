import { estimated } from './arbitrary';
import { describe, expect, it } from 'vitest';
import { findScheme } from '../../src/estimate/schemes';
import { schemeOf } from '../../src/estimate/schemes/native';
import { llama8B } from './invented';

const find = (scheme: string, prefers: 'gguf' | 'checkpoint', nativeDtype: string | null = 'bf16') =>
  findScheme({ scheme, architecture: llama8B, nativeDtype, prefers });

describe('the name of a scheme', () => {
  it('may be written as people write it', () => {
    for (const written of ['q4_k_m', 'Q4_K_M', 'Q4-K-M', ' q4 k m ']) expect(find(written, 'gguf')?.id).toBe('q4_k_m');
    expect(find('UD-Q4_K_XL', 'gguf')?.id).toBe('ud-q4_k_xl');
    expect(find('AWQ', 'checkpoint')?.id).toBe('awq');
    expect(find('UD Q4_K_XL', 'gguf')?.id).toBe('ud-q4_k_xl');
  });

  it('may leave out what only Unsloth’s files have', () => {
    expect(find('q4_k_xl', 'gguf')?.id).toBe('ud-q4_k_xl');
  });

  it.each([
    ['bf16', 'none'],
    ['float16', 'none'],
    ['fp32', 'fp32'],
    ['fp8-dynamic', 'fp8'],
    ['W8A8', 'int8'],
    ['w4a16', 'gptq'],
    ['GPTQ-Int4', 'gptq'],
    ['gptq-int8', 'int8'],
    ['AutoRound', 'gptq'],
    ['AWQ-8bit', 'int8'],
    ['NVFP4', 'nvfp4'],
    ['bnb-4bit', 'bitsandbytes'],
    ['int4', 'int4-experts'],
    ['fp8 with fp4 experts', 'fp4-experts'],
  ])('%s in a checkpoint means %s', (spelling, id) => {
    expect(schemeOf(spelling)).toBe(id);
    expect(find(spelling, 'checkpoint')?.id).toBe(id);
  });

  it('means a GGUF or a checkpoint, as the engine reads it, where both know it', () => {
    expect(find('none', 'gguf')).toMatchObject({ id: 'none', isGguf: true });
    expect(find('none', 'checkpoint')).toMatchObject({ id: 'none', isGguf: false });
    expect(find('q4_k_m', 'checkpoint')).toMatchObject({ id: 'q4_k_m', isGguf: true });
    expect(find('awq', 'gguf')).toMatchObject({ id: 'awq', isGguf: false });
  });

  it('means nothing where nobody knows it', () => {
    for (const prefers of ['gguf', 'checkpoint'] as const)
      for (const name of ['', 'best', 'q9_k', 'ud-', 'constructor', '__proto__', 'ud-constructor', 'q4'.repeat(100)])
        expect(find(name, prefers)).toBeNull();
  });
});

describe('what a scheme stores', () => {
  it('has a margin to either side', () => {
    for (const name of ['none', 'awq', 'gptq', 'fp8', 'nvfp4', 'q4_k_m', 'ud-q4_k_xl']) {
      const margin = find(name, 'checkpoint')?.margin;
      expect(margin?.below).toBeGreaterThan(0);
      expect(margin?.above).toBeLessThan(0.15);
    }
  });

  it('leaves the pictures of a GGUF to a file of their own', () => {
    expect(find('q4_k_m', 'gguf')?.bits.vision).toBe(0);
    expect(find('awq', 'checkpoint')?.bits.vision).toBe(16);
  });
});

describe('a maker that keeps more at 16 bits than is usual', () => {
  it('is followed for its own quantized file', () => {
    // Llama 3.1 405B in FP8: 124 of 126 feed-forward parts at a byte are 324.6 · 10^9, all else at two 162.5 · 10^9.
    const found = estimated({ provider: 'vllm', model: 'meta-llama/Llama-3.1-405B-Instruct', quantization: 'fp8' });
    expect(found.total.weightsGiB.expected).toBeCloseTo((324.6e9 + 162.5e9) / 2 ** 30, -1);
  });

  it('says nothing of other schemes', () => {
    const model = 'meta-llama/Llama-3.1-405B-Instruct';
    const found = estimated({ provider: 'vllm', model, quantization: 'int8' });
    // 405.85 · 10^9 parameters at a byte, embedding and head (2 × 128256 × 16384) at two.
    expect(found.total.weightsGiB.expected).toBeCloseTo((405.85e9 + 4.2e9) / 2 ** 30, -1);
  });
});
