import { describe, expect, it } from 'vitest';
import { curveOf, ticksUpTo } from '../../src/components/ContextStory/curve';
import { contextsUpTo, momentAt, shareOf, storyOf, type Setting } from '../../src/components/ContextStory/story';
import { sentenceOf, sliderText } from '../../src/components/ContextStory/words';
import { answerRate, layersInRam } from '../../src/estimate/words/fit';
import processor from '../../src/data/devices/cpu-ddr5-5600-2ch';
import with24GB from '../../src/data/devices/geforce-rtx-3090';
import with8GB from '../../src/data/devices/geforce-rtx-4060';
import llama31With8B from '../../src/data/models/llama-3-1-8b-instruct';
import qwen3With14B from '../../src/data/models/qwen3-14b';
import providers from '../../src/data/providers';

const ollama = providers.find(({ id }) => id === 'ollama')!;
const setting: Setting = {
  provider: ollama,
  model: llama31With8B,
  card: with8GB,
  processor,
  ramGiB: 32,
  quantization: 'q4_k_m',
};

describe('the story of a growing context', () => {
  const story = storyOf(setting);

  it('never brings a layer back, and never becomes faster, as the context grows', () => {
    story.moments.slice(1).forEach((moment, place) => {
      const before = story.moments[place]!.estimate;
      expect(layersInRam(moment.estimate)).toBeGreaterThanOrEqual(layersInRam(before));
      expect(answerRate(moment.estimate)!.expected).toBeLessThanOrEqual(answerRate(before)!.expected * 1.0001);
    });
  });

  it('finds the context at which the first layer leaves to within a block', () => {
    const leaves = story.firstLeaves!;
    expect(momentAt(setting, leaves).estimate.fits).toBe('fits-partly');
    expect(momentAt(setting, leaves - 256).estimate.fits).toBe('fits');
  });

  it('starts at the default that the engine has on such a card', () => {
    // Below 24 GiB it is 4k, from there to 48 GiB 32k.
    expect(story.ownDefault).toBe(4096);
    expect(storyOf({ ...setting, card: with24GB }).ownDefault).toBe(32_768);
  });

  it('knows no such context where all layers stay to the end', () => {
    expect(storyOf({ ...setting, model: { ...llama31With8B, contextTokens: 8192 }, card: with24GB }).firstLeaves).toBe(
      null,
    );
  });

  it('begins split where not even the shortest context fits whole', () => {
    // 14.8e9 weights at about 4.9 bits are 8.4 GiB: more than the card has.
    expect(storyOf({ ...setting, model: qwen3With14B }).firstLeaves).toBe(2048);
  });

  it('fails where the data do not add up, so that no page shows half a story', () => {
    expect(() => storyOf({ ...setting, quantization: 'no such scheme' })).toThrow('request.quantization');
  });
});

describe('in words', () => {
  // 32 layers × 2 × 8 heads × 128 × 2 bytes = 128 KiB a token; × 32768 = 4 GiB
  const split = momentAt(setting, 32_768);

  it('says what the cache takes, where the layers are and how fast it is', () => {
    expect(sentenceOf(split)).toMatch(
      /^At 32k the cache takes 4\.0 GiB; \d+ of 33 layers are in RAM; about \d+ tokens\/s \(\d+–\d+\)\.$/,
    );
    expect(sentenceOf(momentAt(setting, 4096))).toMatch(
      /^At 4k the cache takes 0\.50 GiB; all 33 layers are on the GPU;/,
    );
  });

  it('speaks of one layer in the singular', () => {
    const placement = { ...split.estimate.placement, gpuLayers: 32, totalLayers: 33 };
    expect(sentenceOf({ ...split, estimate: { ...split.estimate, placement } })).toContain('1 of 33 layers is in RAM');
  });

  it('names the experts where only they have left', () => {
    const placement = { gpuLayers: 33, totalLayers: 33, expertLayersInRam: 7 };
    expect(sentenceOf({ ...split, estimate: { ...split.estimate, placement } })).toContain(
      'the experts of 7 layers are in RAM',
    );
  });

  it('says how much is missing, and no speed, where it does not run', () => {
    const estimate = { ...split.estimate, fits: 'does-not-fit', shortByGiB: 3.24 } as const;
    expect(sentenceOf({ ...split, estimate })).toBe(
      'At 32k the cache takes 4.0 GiB; GPU and RAM together are 3.2 GiB short.',
    );
  });

  it('tells the ear the exact length first', () => {
    expect(sliderText(split)).toMatch(/^32,768 tokens: \d+ of 33 layers are in RAM, about/);
  });
});

describe('the slider’s scale', () => {
  it('has a stop at every doubling and at the longest context', () => {
    expect(contextsUpTo(40_960)).toEqual(expect.arrayContaining([2048, 4096, 8192, 16_384, 32_768, 40_960]));
    expect(contextsUpTo(131_072).at(-1)).toBe(131_072);
  });

  it('has equally long steps, logarithmic between two stops', () => {
    expect(shareOf(2048, [2048, 4096, 8192])).toBe(0);
    expect(shareOf(4096, [2048, 4096, 8192])).toBe(0.5);
    // log2(3072 / 2048) = 0.585 of the first of two steps
    expect(shareOf(3072, [2048, 4096, 8192])).toBeCloseTo(0.2925, 4);
    expect(shareOf(100_000, [2048, 4096, 8192])).toBe(1);
  });

  it('writes two or three round speeds', () => {
    expect(ticksUpTo(47)).toEqual([20, 40]);
    expect(ticksUpTo(9)).toEqual([5]);
    expect(ticksUpTo(160)).toEqual([50, 100, 150]);
  });

  it('draws the line inside its band', () => {
    const story = storyOf(setting);
    const { top } = curveOf(story);
    for (const { estimate } of story.moments) {
      const { low, expected, high } = answerRate(estimate)!;
      expect(top(high)).toBeLessThanOrEqual(top(expected));
      expect(top(expected)).toBeLessThanOrEqual(top(low));
    }
  });
});
