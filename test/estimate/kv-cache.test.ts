import { describe, expect, it } from 'vitest';
import { cacheElementBytes, cacheShape, kvBytesPerToken, stateBytes } from '../../src/estimate/kv-cache';
import type { Architecture } from '../../src/schema/architecture';
import { architectureOf, gptOss20B, llama8B } from './invented';

const shapeOf = (architecture: Architecture, tensorParallel = 1) => cacheShape({ architecture, tensorParallel });
const bytesPerToken = (architecture: Architecture, tensorParallel = 1) =>
  kvBytesPerToken({ shape: shapeOf(architecture, tensorParallel), bytesPerElement: 2, indexerBytes: 2 });

describe('keys and values of a token', () => {
  it('of grouped-query attention count the heads that have keys of their own', () => {
    // Llama 3.1 8B: 32 layers × 8 heads × 128 × (key and value) × 2 bytes.
    expect(bytesPerToken(llama8B)).toBe(131_072);
  });

  it('of multi-query attention are one head a layer', () => {
    // Gemma 3 1B: 26 layers × 1 head × 256 × 2 × 2 bytes.
    expect(bytesPerToken(architectureOf('google/gemma-3-1b-it'))).toBe(26_624);
  });

  it('of latent attention are one compressed vector a layer', () => {
    // DeepSeek V3: 61 layers × (512 + 64) × 2 bytes, not 61 × 128 heads × (192 + 128) × 2.
    expect(bytesPerToken(architectureOf('deepseek-ai/DeepSeek-V3-0324'))).toBe(70_272);
  });

  it('of an indexer come beside', () => {
    // DeepSeek V3.2: the same, and 61 × 128 elements that engines store in a type of their own.
    const shape = shapeOf(architectureOf('deepseek-ai/DeepSeek-V3.2'));
    expect(shape.groups[0]?.elementsPerToken).toBe(35_136);
    expect(shape.indexerElementsPerToken).toBe(7808);
  });

  it('fall into groups where layers see a window only', () => {
    // Gemma 3 27B: 10 and 52 layers × 16 heads × 128 × 2.
    expect(shapeOf(architectureOf('google/gemma-3-27b-it')).groups).toEqual([
      { layers: 10, elementsPerToken: 40_960, windowTokens: null },
      { layers: 52, elementsPerToken: 212_992, windowTokens: 1024 },
    ]);
    // gpt-oss 20B: 12 layers of each kind × 8 heads × 64 × 2.
    expect(shapeOf(gptOss20B).groups).toEqual([
      { layers: 12, elementsPerToken: 12_288, windowTokens: null },
      { layers: 12, elementsPerToken: 12_288, windowTokens: 128 },
    ]);
  });

  it('are not stored by layers that read those of earlier ones', () => {
    // Gemma 3n E4B: of 7 whole layers 3, and of 28 with a window 12 store nothing; 2 heads × 256 × 2 in the others.
    expect(shapeOf(architectureOf('google/gemma-3n-E4B-it')).groups).toEqual([
      { layers: 4, elementsPerToken: 4096, windowTokens: null },
      { layers: 16, elementsPerToken: 16_384, windowTokens: 512 },
    ]);
  });

  it('are merged into entries by compressed attention, beside a short window', () => {
    const shape = shapeOf(architectureOf('deepseek-ai/DeepSeek-V4-Flash'));
    // 21 layers merge 4 tokens and 20 merge 128: (21 / 4 + 20 / 128) × 512; all 43 keep a window of 128.
    expect(shape.groups).toEqual([
      { layers: 41, elementsPerToken: 2768, windowTokens: null },
      { layers: 43, elementsPerToken: 22_016, windowTokens: 128 },
    ]);
    // The indexer of the 21 layers keeps a key of 128 for each entry of 4 tokens: 21 × 128 / 4.
    expect(shape.indexerElementsPerToken).toBe(672);
  });

  it('are none in attention to a picture', () => {
    const text: Architecture = { ...llama8B, mixers: llama8B.mixers.slice(0, 1) };
    const seeing: Architecture = {
      ...text,
      mixers: [...text.mixers, { kind: 'cross-attention', layers: 8, heads: 32, kvHeads: 8, headDim: 128 }],
    };
    expect(bytesPerToken(seeing)).toBe(bytesPerToken(text));
  });

  it('take less in smaller types, whose scales count', () => {
    // 34 bytes for 32 elements in q8_0, 18 in q4_0.
    expect(cacheElementBytes).toEqual({ f16: 2, bf16: 2, fp8: 1, q8_0: 1.0625, q4_0: 0.5625 });
  });
});

describe('a share of each layer', () => {
  it('has its part of the heads', () => {
    expect(bytesPerToken(llama8B, 4)).toBe(131_072 / 4);
  });

  it('has one head at least: with more GPUs than heads each keeps a copy', () => {
    // 32 layers × 1 head × 128 × 2 × 2 bytes, with 8 GPUs as with 16.
    expect(bytesPerToken(llama8B, 8)).toBe(16_384);
    expect(bytesPerToken(llama8B, 16)).toBe(16_384);
  });

  it('has the whole compressed vector', () => {
    expect(bytesPerToken(architectureOf('deepseek-ai/DeepSeek-V3-0324'), 8)).toBe(70_272);
  });
});

describe('recurrent state', () => {
  it('of a gated delta net is a matrix for each head of values', () => {
    const shape = shapeOf(architectureOf('Qwen/Qwen3.6-27B'));
    // 48 layers × 48 heads × 128 × 128.
    expect(shape.stateElements).toBe(37_748_736);
    // 48 layers × (2 × 16 × 128 + 48 × 128) channels × 3 past inputs.
    expect(shape.convElements).toBe(1_474_560);
    // States at 32 bits, inputs at 16.
    expect(stateBytes(shape)).toBe(150_994_944 + 2_949_120);
    // The other 16 layers: 4 heads × 256 × 2 × 2 bytes.
    expect(kvBytesPerToken({ shape, bytesPerElement: 2, indexerBytes: 2 })).toBe(65_536);
  });

  it('of Mamba 2 is as wide as heads times state', () => {
    const shape = shapeOf(architectureOf('nvidia/NVIDIA-Nemotron-Nano-9B-v2'));
    // 27 layers × 128 heads × 80 × 128.
    expect(shape.stateElements).toBe(35_389_440);
    // 27 layers × (128 × 80 + 2 × 8 × 128) × 3.
    expect(shape.convElements).toBe(995_328);
  });

  it('of Kimi Delta Attention is a matrix a head', () => {
    const shape = shapeOf(architectureOf('moonshotai/Kimi-Linear-48B-A3B-Instruct'));
    // 20 layers × 32 heads × 128 × 128, and 20 × 3 × 32 × 128 × 3 past inputs.
    expect(shape).toMatchObject({ stateElements: 10_485_760, convElements: 737_280 });
  });

  it('of a short convolution is its last inputs', () => {
    const shape = shapeOf(architectureOf('LiquidAI/LFM2-2.6B'));
    // 22 layers × 2048 × 2 past inputs × 2 bytes.
    expect(stateBytes(shape)).toBe(180_224);
    // 8 layers of attention × 8 heads × 64 × 2 × 2 bytes.
    expect(kvBytesPerToken({ shape, bytesPerElement: 2, indexerBytes: 2 })).toBe(16_384);
  });

  it('is shared out with the heads', () => {
    expect(shapeOf(architectureOf('Qwen/Qwen3.6-27B'), 4).stateElements).toBe(37_748_736 / 4);
  });

  it('stands beside keys and values where a layer runs both', () => {
    const shape = shapeOf(architectureOf('tiiuae/Falcon-H1-7B-Instruct'));
    // 44 layers × 2 heads × 128 × 2, and 44 × 24 heads × 128 × 256.
    expect(shape.groups[0]?.elementsPerToken).toBe(22_528);
    expect(shape.stateElements).toBe(34_603_008);
  });
});
