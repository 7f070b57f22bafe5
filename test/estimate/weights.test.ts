import { describe, expect, it } from 'vitest';
import { checkpointBits } from '../../src/estimate/schemes/checkpoint';
import { ggufBits } from '../../src/estimate/schemes/gguf';
import {
  paddedExperts,
  shardedBytes,
  totalBytes,
  weightBytes,
  weightsFloorGiB,
  withExpertsOf,
  withMargin,
} from '../../src/estimate/weights';
import type { Architecture } from '../../src/schema/architecture';
import { architectureOf, gptOss20B, llama8B } from './invented';

function bytesOf(architecture: Architecture, scheme: string) {
  const found = checkpointBits(scheme) ?? ggufBits({ scheme, architecture });
  if (!found) throw new Error(`no scheme ${scheme}`);
  return weightBytes({ architecture, bits: found.bits });
}

it('counts 70 billion weights of 4 bits as 32.6 GiB', () => {
  // 70e9 · 4 / 8 = 35e9 bytes; 35e9 / 2^30 = 32.596
  expect(weightsFloorGiB({ paramsB: 70, bitsPerWeight: 4 })).toBeCloseTo(32.596, 3);
});

describe('bytes of the weights', () => {
  it('are two a parameter in 16 bits', () => {
    // Llama 3.1 8B has 8,030,261,248 parameters.
    expect(totalBytes(bytesOf(llama8B, 'none'))).toBe(16_060_522_496);
    expect(totalBytes(bytesOf(llama8B, 'fp32'))).toBe(32_121_044_992);
  });

  it('leave embedding, head and norms at 16 bits in a 4-bit checkpoint', () => {
    // 6,979,321,856 in matrices of layers at 4 + (16 + 4) / 128 bits; 2 × 128256 × 4096 + 266,240 at 16.
    expect(totalBytes(bytesOf(llama8B, 'gptq'))).toBe(6_979_321_856 * (4.15625 / 8) + 1_050_939_392 * 2);
    // The embedding of a small model with a large vocabulary weighs more than its layers.
    const small = bytesOf(architectureOf('google/gemma-3-1b-it'), 'gptq');
    expect(small.embedding).toBeGreaterThan(totalBytes(small) / 2);
  });

  it('keep one scale for each 128 × 128 in 8-bit floats', () => {
    expect(bytesOf(llama8B, 'fp8').denseDown).toBe(32 * 14_336 * 4096 * (1 + 4 / 128 ** 2));
  });

  it('are small in the experts alone where only those are published in 4 bits', () => {
    const bytes = bytesOf(gptOss20B, 'mxfp4');
    // 24 layers × 32 experts × 3 × 2880² at 4.25 bits; embedding and head of 201088 × 2880 at 16.
    expect(bytes.expertUp + bytes.expertDown).toBe((24 * 32 * 3 * 2880 ** 2 * 4.25) / 8);
    expect(bytes.embedding).toBe(201_088 * 2880 * 2);
    expect(bytes.query).toBe(24 * 2880 * 4096 * 2);
  });

  it('of a tied head are counted once', () => {
    const bytes = bytesOf(architectureOf('google/gemma-3-27b-it'), 'none');
    expect(bytes.embedding).toBe(262_208 * 5376 * 2);
    expect(bytes.outputHead).toBe(0);
  });

  it('mix types in a GGUF file', () => {
    const bytes = bytesOf(llama8B, 'q4_k_m');
    // Up and gate at 4.5 bits; of 32 layers 16 have the way down at 6.5625: 4 + 4 at the ends, and 8 of the 24 between.
    expect(bytes.denseUp).toBe((32 * 2 * 14_336 * 4096 * 4.5) / 8);
    expect(bytes.denseDown).toBe((14_336 * 4096 * (16 * 4.5 + 16 * 6.5625)) / 8);
    // Files on the Hub have 4.92 GB, vocabulary included.
    expect(totalBytes(bytes) / 4.92e9).toBeCloseTo(1, 2);
  });
});

describe('bytes on one of several GPUs', () => {
  const bytes = bytesOf(llama8B, 'none');
  const on = (tensorParallel: number, pipelineParallel = 1) =>
    shardedBytes({ architecture: llama8B, bytes, tensorParallel, pipelineParallel });

  it('are all on one', () => {
    expect(on(1)).toBe(16_060_522_496);
  });

  it('are half on each of two, norms copied', () => {
    // 266,240 numbers in norms are on both.
    expect(on(2)).toBe((16_060_522_496 - 532_480) / 2 + 532_480);
  });

  it('keep a copy of keys and values once there are more GPUs than heads', () => {
    // 32 × 2 × 4096 × 1024 for keys and values: an eighth each, not a sixteenth; norms whole, the rest a sixteenth.
    const keysAndValues = 268_435_456;
    const norms = 266_240;
    expect(on(16)).toBe(2 * ((8_030_261_248 - keysAndValues - norms) / 16 + keysAndValues / 8 + norms));
  });

  it('are half of the layers and one end of the model in two stages', () => {
    // 128256 × 4096 for the embedding on one, as many for the head on the other.
    const end = 128_256 * 4096;
    expect(on(1, 2)).toBe(2 * ((8_030_261_248 - 2 * end) / 2 + end));
  });

  it('copy the compressed key of latent attention and the router', () => {
    const deepSeek = architectureOf('deepseek-ai/DeepSeek-V3-0324');
    const held = bytesOf(deepSeek, 'none');
    const shard = shardedBytes({ architecture: deepSeek, bytes: held, tensorParallel: 8, pipelineParallel: 1 });
    const copied = held.key + held.router + held.small;
    expect(shard / (copied + (totalBytes(held) - copied) / 8)).toBeCloseTo(1, 12);
  });
});

describe('padding of experts', () => {
  const bytes = bytesOf(gptOss20B, 'mxfp4');
  const padding = { scheme: 'mxfp4', hiddenMultiple: 256, widthMultiple: 128 };
  const given = { architecture: gptOss20B, bytes, padding, scheme: 'mxfp4', tensorParallel: 1 };

  it('rounds both sides up to what the kernels want', () => {
    // 2880 × 2880 becomes 3072 × 2944: 9.04 % more.
    const factor = (3072 * 2944) / 2880 ** 2;
    expect(factor).toBeCloseTo(1.0904, 4);
    expect(paddedExperts(given)).toMatchObject({
      expertUp: bytes.expertUp * factor,
      expertDown: bytes.expertDown * factor,
      query: bytes.query,
    });
  });

  it('works on the share of each GPU', () => {
    // 2880 / 4 = 720 becomes 768.
    const factor = (3072 * 768) / (2880 * 720);
    expect(paddedExperts({ ...given, tensorParallel: 4 }).expertUp / (bytes.expertUp * factor)).toBeCloseTo(1, 12);
  });

  it('leaves other schemes, engines without it and models without experts alone', () => {
    expect(paddedExperts({ ...given, scheme: 'none' })).toBe(bytes);
    expect(paddedExperts({ ...given, padding: undefined })).toBe(bytes);
    expect(paddedExperts({ ...given, architecture: llama8B })).toBe(bytes);
  });
});

it('gives weights a margin to either side', () => {
  expect(withMargin(2 ** 34, { below: 0.25, above: 0.5 })).toEqual({ low: 12, expected: 16, high: 24 });
});

it('replaces experts by those of another scheme, and nothing else', () => {
  const bytes = bytesOf(gptOss20B, 'none');
  const mixed = withExpertsOf({ bytes, experts: bytesOf(gptOss20B, 'mxfp4') });
  // 4.25 in place of 16 bits.
  expect(mixed.expertUp).toBeCloseTo((bytes.expertUp * 4.25) / 16, 0);
  expect({ ...mixed, expertUp: bytes.expertUp, expertDown: bytes.expertDown }).toEqual(bytes);
});
