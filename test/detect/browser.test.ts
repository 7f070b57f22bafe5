import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { readAnswers } from '../../src/decide';
import { proposeFromBrowser, type BrowserFacts } from '../../src/detect';
import { gpuIn } from '../../src/detect/browser';

const propose = (facts: BrowserFacts) => proposeFromBrowser({ facts, catalog });
const values = (facts: BrowserFacts) =>
  Object.fromEntries(propose(facts).proposals.map(({ field, value }) => [field, value]));

const M1 = 'ANGLE (Apple, ANGLE Metal Renderer: Apple M1 Pro, Unspecified Version)';
const LAPTOP = 'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Laptop GPU (0x00002520) Direct3D11 vs_5_0 ps_5_0, D3D11)';

describe('what a browser tells', () => {
  it.each([
    [M1, 'Apple M1 Pro'],
    [LAPTOP, 'NVIDIA GeForce RTX 3060 Laptop GPU'],
    ['ANGLE (NVIDIA Corporation, NVIDIA GeForce RTX 3090/PCIe/SSE2, OpenGL 4.5.0)', 'NVIDIA GeForce RTX 3090'],
    ['AMD Radeon RX 6800 XT (radeonsi, navi21, LLVM 15.0.7, DRM 3.49)', 'AMD Radeon RX 6800 XT'],
    ['NVIDIA GeForce GTX 980, or similar', null],
    ['Apple GPU', null],
    ['', null],
  ])('%s', (renderer, name) => {
    expect(gpuIn(renderer)).toBe(name);
  });

  it('proposes the chip of a Mac and its system', () => {
    expect(values({ platform: 'macOS', renderer: M1 })).toEqual({
      os: 'macos',
      accelerators: [{ device: 'apple-m1-pro', count: 1 }],
    });
  });

  it('says which proposals are guesses', () => {
    const { proposals } = propose({ platform: 'Windows', renderer: LAPTOP, memoryGiB: 4 });
    expect(proposals.map(({ field, guess }) => [field, guess])).toEqual([
      ['os', false],
      ['accelerators', true],
      ['ramGiB', true],
    ]);
  });

  it('takes a capped size of memory for a lower bound, never for an answer', () => {
    const { proposals, notes } = propose({ platform: 'Linux x86_64', memoryGiB: 8 });
    expect(proposals.map(({ field }) => field)).toEqual(['os']);
    expect(notes.join(' ')).toContain('8 GiB of memory or more');
  });

  it('knows an Apple GPU without its name', () => {
    expect(
      values({ platform: 'MacIntel', touchPoints: 0, adapter: { vendor: 'apple', architecture: 'metal-3' } }),
    ).toEqual({ os: 'macos', accelerators: [{ vendor: 'apple', count: 1 }] });
  });

  it('takes a Mac with a touch screen for an iPad', () => {
    expect(values({ platform: 'MacIntel', touchPoints: 5 })).toEqual({ os: 'ios' });
  });

  it('proposes no GPU where the processor draws', () => {
    const renderer = 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)';
    const { proposals, notes } = propose({ platform: 'Linux x86_64', renderer, adapter: { vendor: 'intel' } });
    expect(proposals.map(({ field }) => field)).toEqual(['os']);
    expect(notes.join(' ')).toContain('Intel UHD Graphics 620');
  });

  it('believes the maker of a card that stands for similar ones', () => {
    expect(values({ platform: 'Linux x86_64', renderer: 'NVIDIA GeForce GTX 980, or similar' })).toEqual({
      os: 'linux',
      accelerators: [{ vendor: 'nvidia', count: 1 }],
    });
  });

  it('proposes the system alone on a phone', () => {
    expect(values({ platform: 'iPhone', touchPoints: 5, renderer: 'Apple GPU' })).toEqual({ os: 'ios' });
  });

  it('proposes nothing of nothing', () => {
    expect(propose({}).proposals).toEqual([]);
  });

  it('proposes valid answers whatever a browser says', () => {
    const text = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom(M1, LAPTOP, 'macOS', 'Windows', 'Linux'));
    const facts = fc.record(
      {
        platform: text,
        userAgent: text,
        touchPoints: fc.integer(),
        memoryGiB: fc.double(),
        logicalProcessors: fc.integer(),
        adapter: fc.record({ vendor: text, architecture: text, description: text }, { requiredKeys: [] }),
        renderer: text,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(facts, (told) => {
        expect(readAnswers({ input: values(told), catalog }).kind).toBe('ok');
      }),
    );
  });
});
