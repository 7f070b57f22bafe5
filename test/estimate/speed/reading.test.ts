import { expect, it } from 'vitest';
import { kernelsPerToken } from '../../../src/estimate/speed/kernels';
import { readingOf, touchedShare } from '../../../src/estimate/speed/reading';
import { bitsOf, llama8b, withExperts } from './fixtures';

const one = { kvCacheType: 'f16', depthTokens: 1000, requests: 1 } as const;

it('reads every matrix of a dense model once a token, and no row of the embedding but one', () => {
  const reading = readingOf({ ...one, architecture: llama8b, bits: bitsOf(16) });
  // A layer: 2 · 4096² + 2 · 4096 · 1024 in attention, 3 · 4096 · 14336 in the feed-forward, 2 · 4096 norms; 4096 at the end.
  const layer = 2 * 4096 ** 2 + 2 * 4096 * 1024 + 3 * 4096 * 14336 + 2 * 4096;
  expect(reading.layerBytes).toBe(2 * (32 * layer + 4096));
  expect(reading.headBytes).toBe(2 * 128256 * 4096);
  // 32 layers · 2 · 8 heads · 128 · 2 bytes = 131072 bytes a token.
  expect(reading.cacheBytes).toBe(131072 * 1000);
});

it('reads a tied head in the bits of the embedding', () => {
  const bits = { ...bitsOf(4), embedding: 6 };
  const reading = readingOf({ ...one, architecture: { ...llama8b, tiedEmbeddings: true }, bits });
  expect(reading.headBytes).toBe((6 / 8) * 128256 * 4096);
});

it('reads experts in system memory in the bits that they have there', () => {
  const asked = { ...one, architecture: withExperts, bits: bitsOf(8) };
  const same = readingOf(asked);
  expect(same.expertBytesInRam).toBe(same.expertBytes);
  expect(readingOf({ ...asked, bitsInRam: bitsOf(4) })).toEqual({ ...same, expertBytesInRam: same.expertBytes / 2 });
});

it('reads two of eight experts for one token, and nearly all for many', () => {
  const all = 32 * 8 * 3 * 4096 * 14336 * 2;
  const reading = (requests: number) =>
    readingOf({ ...one, requests, architecture: withExperts, bits: bitsOf(16) }).expertBytes;
  expect(reading(1)).toBeCloseTo(all / 4, -3);
  // Two tokens: each expert is missed with 0.75² = 0.5625.
  expect(reading(2)).toBeCloseTo(all * 0.4375, -3);
  expect(reading(64)).toBeGreaterThan(0.999 * all);
});

it('counts the share of experts that tokens touch', () => {
  expect(touchedShare({ experts: 128, expertsPerToken: 8, tokens: 1 })).toBeCloseTo(0.0625, 10);
});

it('caps what windowed layers read at their window', () => {
  const [mixer] = llama8b.mixers;
  if (mixer?.kind !== 'attention') throw new Error('expected attention');
  const windowed = { ...llama8b, mixers: [{ ...mixer, windowTokens: 512 }] };
  expect(readingOf({ ...one, architecture: windowed, bits: bitsOf(16) }).cacheBytes).toBe(131072 * 512);
});

it('reads and writes a recurrent state whatever the context', () => {
  const recurrent = {
    ...llama8b,
    mixers: [
      {
        kind: 'gated-delta-net' as const,
        layers: 32,
        keyHeads: 16,
        valueHeads: 32,
        keyHeadDim: 128,
        valueHeadDim: 128,
        convKernel: 4,
      },
    ],
  };
  const reading = (depthTokens: number) =>
    readingOf({ ...one, depthTokens, architecture: recurrent, bits: bitsOf(16) }).cacheBytes;
  // 32 layers of 32 · 128 · 128 states in 32 bits, and 8192 channels · 3 inputs in 16; both ways.
  expect(reading(1000)).toBe(2 * 32 * (32 * 128 * 128 * 4 + 8192 * 3 * 2));
  expect(reading(100_000)).toBe(reading(1000));
});

it('counts kernels: 21 a dense layer, 29 one with experts, 6 outside', () => {
  expect(kernelsPerToken(llama8b)).toBe(32 * (15 + 6) + 6);
  expect(kernelsPerToken(withExperts)).toBe(32 * (15 + 14) + 6);
});
