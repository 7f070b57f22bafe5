import { describe, expect, it } from 'vitest';
import deepSeekV3 from '../../src/data/models/deepseek-v3-0324';
import gemma3With27B from '../../src/data/models/gemma-3-27b-it';
import gptOss20B from '../../src/data/models/gpt-oss-20b';
import llama31With8B from '../../src/data/models/llama-3-1-8b-instruct';
import llama33With70B from '../../src/data/models/llama-3-3-70b-instruct';
import qwen3With235B from '../../src/data/models/qwen3-235b-a22b-instruct-2507';
import type { Model } from '../../src/schema/model';
import { parameterCounts, tensorRoles } from '../../src/estimate/parameters';
import { blockBits } from '../../src/estimate/schemes/gguf-blocks';
import { ggufBits } from '../../src/estimate/schemes/gguf';
import { mixes } from '../../src/estimate/schemes/gguf-mixes';
import { totalBytes, weightBytes } from '../../src/estimate/weights';
import { architectureSchema, type Architecture } from '../../src/schema/architecture';
import { ggufSchemes } from '../../src/schema/gguf-schemes';

const architectureOf = ({ architecture }: Model): Architecture => architectureSchema.parse(architecture);

const llama8B = architectureOf(llama31With8B);

function bytesOf(model: Model, scheme: string): number {
  const architecture = architectureOf(model);
  const expertsPublishedIn4Bits = /fp4/.test(model.nativeDtype ?? '');
  const found = ggufBits({ scheme, architecture, expertsPublishedIn4Bits });
  if (!found) throw new Error(`no scheme ${scheme}`);
  return totalBytes(weightBytes({ architecture, bits: found.bits }));
}

const gigabytes = (model: Model, scheme: string) => bytesOf(model, scheme) / 1e9;
const mebibytes = (model: Model, scheme: string) => bytesOf(model, scheme) / 2 ** 20;
const within = (share: number, expected: number) => ({ low: expected * (1 - share), high: expected * (1 + share) });

function expectWithin(value: number, { low, high }: { low: number; high: number }): void {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
}

describe('blocks of GGUF tensors', () => {
  it('counts the scales of a block', () => {
    // 32 weights of 8 bits and a 16-bit scale: (256 + 16) / 32.
    expect(blockBits({ type: 'q8_0', row: 4096 })).toBe(8.5);
    // 256 weights of 4 bits, 12 bytes of scales, two 16-bit ones above them: (1024 + 96 + 32) / 256.
    expect(blockBits({ type: 'q4_k', row: 4096 })).toBe(4.5);
  });

  it('takes a wider type where a row is no whole number of blocks', () => {
    // 2880 = 11.25 × 256 = 90 × 32.
    expect(blockBits({ type: 'q4_k', row: 2880 })).toBe(5.5);
    expect(blockBits({ type: 'q6_k', row: 2880 })).toBe(8.5);
    expect(blockBits({ type: 'iq3_s', row: 2880 })).toBe(4.5);
    // 2890 is no multiple of 32 either.
    expect(blockBits({ type: 'q4_k', row: 2890 })).toBe(16);
  });
});

describe('mixes of tensor types', () => {
  it('gives values and what goes down more bits in half of the layers of a Q4_K_M file', () => {
    // 32 layers: the first 4, the last 4, and of the 24 between them every third: 16 of 32 at 6.5625, the rest at 4.5.
    const found = ggufBits({ scheme: 'q4_k_m', architecture: llama8B });
    expect(found?.bits.denseDown).toBe(5.53125);
    expect(found?.bits.value).toBe(5.53125);
    expect(found?.bits.denseUp).toBe(4.5);
    expect(found?.bits.outputHead).toBe(6.5625);
    expect(found?.bits.embedding).toBe(4.5);
  });

  it('stores a tied embedding as the head', () => {
    const found = ggufBits({ scheme: 'q4_0', architecture: architectureOf(gemma3With27B) });
    expect(found?.bits.embedding).toBe(6.5625);
  });

  it('never quantizes routers and norms, and leaves images to a file of their own', () => {
    const found = ggufBits({ scheme: 'q2_k', architecture: architectureOf(qwen3With235B) });
    expect(found?.bits.router).toBe(32);
    expect(found?.bits.small).toBe(32);
    expect(found?.bits.vision).toBe(0);
  });

  it('keeps experts at the 4 bits in which they are published', () => {
    const architecture = architectureOf(gptOss20B);
    const native = ggufBits({ scheme: 'q8_0', architecture, expertsPublishedIn4Bits: true });
    expect(native?.bits.expertUp).toBe(4.25);
    expect(native?.bits.query).toBe(8.5);
    expect(ggufBits({ scheme: 'mxfp4', architecture })?.bits.expertDown).toBe(4.25);
  });

  it('knows types that are stored interleaved by their plain names', () => {
    const plain = ggufBits({ scheme: 'q4_0', architecture: llama8B });
    expect(ggufBits({ scheme: 'q4_0_4_4', architecture: llama8B })).toEqual(plain);
    expect(ggufBits({ scheme: 'iq2_k_r4', architecture: llama8B })?.bits.denseUp).toBe(2.375);
  });

  it('says that it does not know a scheme', () => {
    expect(ggufBits({ scheme: 'awq', architecture: llama8B })).toBeNull();
    expect(ggufBits({ scheme: 'ud-awq', architecture: llama8B })).toBeNull();
    expect(ggufBits({ scheme: 'toString', architecture: llama8B })).toBeNull();
  });
});

describe('sizes of published files', () => {
  // mradermacher/llama-3-70B-instruct-uncensored-i1-GGUF at 2c9699c, in GB.
  it.each([
    ['q2_k', 26.5],
    ['iq3_xxs', 27.6],
    ['q3_k_m', 34.4],
    ['q4_k_s', 40.4],
    ['q6_k', 58.0],
  ])('Llama 3 70B as %s takes %f GB', (scheme, published) => {
    expectWithin(gigabytes(llama33With70B, scheme), within(0.01, published));
  });

  // bartowski/Meta-Llama-3.1-8B-Instruct-GGUF, in GB.
  it.each([
    ['q3_k_l', 4.32],
    ['iq4_xs', 4.45],
    ['q4_k_m', 4.92],
    ['q5_k_m', 5.73],
    ['q8_0', 8.54],
  ])('Llama 3.1 8B as %s takes %f GB', (scheme, published) => {
    expectWithin(gigabytes(llama31With8B, scheme), within(0.01, published));
  });

  it('matches what start-up logs print, in MiB', () => {
    // ik_llama.cpp discussion 357 and pull requests 610 and 516; llama.cpp b6699 on an RTX 3070.
    expectWithin(mebibytes(qwen3With235B, 'q8_0'), within(0.001, 238_356));
    expectWithin(mebibytes(qwen3With235B, 'q4_k_m'), within(0.001, 135_563));
    expectWithin(mebibytes(gptOss20B, 'mxfp4'), within(0.001, 11_540));
    expectWithin(mebibytes(gemma3With27B, 'iq4_xs'), within(0.001, 14_077));
    expectWithin(mebibytes(deepSeekV3, 'q4_k_m'), within(0.005, 388_127));
  });

  it('holds dynamic files within the margin it states', () => {
    // unsloth/DeepSeek-V3-0324-GGUF: 366206 MiB in a log, 405 GB on the file page of another month.
    const architecture = architectureOf(deepSeekV3);
    const found = ggufBits({ scheme: 'ud-q4_k_xl', architecture });
    const gigabyte = gigabytes(deepSeekV3, 'ud-q4_k_xl');
    expect(gigabyte * (1 - (found?.margin.below ?? 0))).toBeLessThan(384);
    expect(gigabyte * (1 + (found?.margin.above ?? 0))).toBeGreaterThan(405);
  });
});

describe('every scheme', () => {
  const samples = [llama31With8B, gemma3With27B, gptOss20B, qwen3With235B, deepSeekV3];

  it('of the vocabulary has bits, no fewer than it claims', () => {
    for (const [scheme, { leastBitsPerWeight }] of Object.entries(ggufSchemes)) {
      const found = ggufBits({ scheme, architecture: llama8B });
      const counts = parameterCounts(llama8B);
      const parameters = tensorRoles.reduce((sum, role) => sum + counts[role], 0);
      const average = (bytesOf(llama31With8B, scheme) * 8) / parameters;
      expect(found, scheme).not.toBeNull();
      expect(average, scheme).toBeGreaterThanOrEqual(leastBitsPerWeight);
    }
  });

  it('that llama-quantize makes is in the vocabulary, save the unquantized ones', () => {
    const unquantized = ['f32', 'f16', 'bf16'];
    const missing = Object.keys(mixes).filter((id) => !unquantized.includes(id) && !Object.hasOwn(ggufSchemes, id));
    expect(missing).toEqual([]);
  });

  it('of more bits makes no smaller file', () => {
    const rising = ['q2_k', 'q3_k_s', 'q3_k_m', 'q4_k_s', 'q4_k_m', 'q5_k_s', 'q5_k_m', 'q6_k', 'q8_0', 'f16', 'f32'];
    for (const model of samples.filter(({ nativeDtype }) => !/fp4/.test(nativeDtype ?? ''))) {
      const sizes = rising.map((scheme) => bytesOf(model, scheme));
      expect(sizes, model.id).toEqual([...sizes].sort((a, b) => a - b));
    }
  });
});
