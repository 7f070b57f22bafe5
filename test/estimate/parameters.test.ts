import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { catalog } from '../../src/data';
import { activeParameters, parameterCounts, sumOf, tensorRoles } from '../../src/estimate/parameters';
import type { Architecture } from '../../src/schema/architecture';

const modelOf = (hfId: string) => catalog.models.find((model) => model.hfId === hfId)!;
const architectureOf = (hfId: string) => modelOf(hfId).architecture!;

/** Eight heads of 64, two of them with keys and values, in two layers of width 512. */
const small: Architecture = {
  className: null,
  layers: 2,
  hiddenSize: 512,
  vocabularySize: 1000,
  tiedEmbeddings: false,
  mixers: [{ kind: 'attention', layers: 2, heads: 8, kvHeads: 2, headDim: 64 }],
  feedForwards: [{ kind: 'dense', layers: 2, width: 2048 }],
};

describe('parameterCounts', () => {
  it('counts a small model as one does by hand', () => {
    expect(parameterCounts(small)).toMatchObject({
      // 1000 × 512, and once more for the head.
      embedding: 512_000,
      outputHead: 512_000,
      // 2 layers × 512 × (8 × 64).
      query: 524_288,
      // 2 × 512 × (2 × 64).
      key: 131_072,
      value: 131_072,
      attentionOutput: 524_288,
      // Gate and up: 2 layers × 2 × 512 × 2048.
      denseUp: 4_194_304,
      denseDown: 2_097_152,
      // Two norms in each of 2 layers and one at the end, 512 wide.
      small: 2560,
      router: 0,
    });
  });

  it('counts a tied head once', () => {
    expect(parameterCounts({ ...small, tiedEmbeddings: true }).outputHead).toBe(0);
  });

  it('gives the gate of attention to the query, which it is as wide as', () => {
    const gated: Architecture = {
      ...small,
      mixers: [{ kind: 'attention', layers: 2, heads: 8, kvHeads: 2, headDim: 64, outputGate: true }],
    };
    expect(parameterCounts(gated).query).toBe(2 * 524_288);
  });

  it('needs no value projection where keys serve as values', () => {
    const shared: Architecture = {
      ...small,
      mixers: [{ kind: 'attention', layers: 2, heads: 8, kvHeads: 2, headDim: 64, keyEqualsValue: true }],
    };
    expect(parameterCounts(shared)).toMatchObject({ key: 131_072, value: 0 });
  });

  it('divides latent attention into query, key, value and output', () => {
    const latent: Architecture = {
      ...small,
      mixers: [
        {
          kind: 'latent-attention',
          layers: 1,
          heads: 4,
          kvRank: 128,
          queryRank: 256,
          nopeHeadDim: 32,
          ropeHeadDim: 16,
          valueHeadDim: 24,
          indexer: { layers: 1, heads: 2, headDim: 8 },
        },
      ],
    };
    expect(parameterCounts(latent)).toMatchObject({
      // Down to 256, and up to 4 heads × 48.
      query: 512 * 256 + 256 * 4 * 48,
      // The compressed vector and the key that carries the position.
      key: 512 * (128 + 16),
      // From the compressed vector up to keys and values of every head.
      value: 128 * 4 * (32 + 24),
      attentionOutput: 4 * 24 * 512,
      // Queries from the compressed query, one key, one weight a head.
      indexer: 256 * 2 * 8 + 512 * 8 + 512 * 2,
    });
  });

  it('counts all experts, the shared one apart, and the router', () => {
    const mixture: Architecture = {
      ...small,
      feedForwards: [
        { kind: 'experts', layers: 2, experts: 8, expertsPerToken: 2, width: 256, sharedWidth: 512, sharedGate: true },
      ],
    };
    expect(parameterCounts(mixture)).toMatchObject({
      expertUp: 2 * 8 * 2 * 512 * 256,
      expertDown: 2 * 8 * 256 * 512,
      sharedUp: 2 * 2 * 512 * 512,
      sharedDown: 2 * 512 * 512,
      // One row an expert and one for the shared gate.
      router: 2 * 512 * 9,
    });
  });

  it('keeps the big matrices of recurrent layers apart from their kernels and vectors', () => {
    const hybrid: Architecture = {
      ...small,
      mixers: [
        {
          kind: 'mamba2',
          layers: 1,
          heads: 16,
          headDim: 64,
          stateSize: 128,
          groups: 1,
          convKernel: 4,
        },
      ],
    };
    const counts = parameterCounts(hybrid);
    // In: twice the inner width of 1024, states in and out (2 × 128), one number a head; out: 1024.
    expect(counts.recurrent).toBe(512 * (2 * 1024 + 256 + 16) + 1024 * 512);
    // Kernel of 4 and bias on 1024 + 256 channels, three vectors of 16, a norm of 1024; and the model's own norms.
    expect(counts.small).toBe(1280 * 5 + 48 + 1024 + 2560);
  });

  // Stored counts of the published files, without a copy of a tied head and without multi-token prediction.
  it.each([
    ['meta-llama/Llama-3.1-8B-Instruct', 8_030_261_248],
    ['Qwen/Qwen2.5-0.5B-Instruct', 494_032_768],
    ['Qwen/Qwen3-30B-A3B', 30_532_122_624],
    ['Qwen/Qwen3-Next-80B-A3B-Instruct', 79_674_391_296],
    ['google/gemma-3-4b-it', 4_300_079_472],
    ['google/gemma-4-E2B-it', 5_123_178_051],
    ['mistralai/Mixtral-8x7B-Instruct-v0.1', 46_702_792_704],
    ['deepseek-ai/DeepSeek-Coder-V2-Lite-Instruct', 15_706_484_224],
    ['moonshotai/Kimi-Linear-48B-A3B-Instruct', 49_122_681_728],
    ['nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16', 31_577_940_288],
    ['ibm-granite/granite-4.0-micro', 3_402_836_480],
    ['LiquidAI/LFM2-8B-A1B', 8_339_930_560],
    ['tiiuae/Falcon-H1-0.5B-Instruct', 521_411_104],
    ['meta-llama/Llama-3.2-11B-Vision-Instruct', 10_670_220_835],
  ])('explains %s to the last parameter', (hfId, stored) => {
    expect(sumOf(parameterCounts(architectureOf(hfId)))).toBe(stored);
  });

  it('counts the compressed attention of DeepSeek V4 near the 284B of its maker', () => {
    const counted = sumOf(parameterCounts(architectureOf('deepseek-ai/DeepSeek-V4-Flash')));
    expect(Math.abs(counted / 284e9 - 1)).toBeLessThan(0.005);
  });

  it('gives whole numbers of 0 or more in every role for every model', () => {
    for (const { architecture, hfId } of catalog.models) {
      if (!architecture) continue;
      const counts = parameterCounts(architecture);
      for (const role of tensorRoles)
        expect(Number.isSafeInteger(counts[role]) && counts[role] >= 0, `${hfId} ${role}`).toBe(true);
    }
  });

  it('grows with the number of layers, the width and the vocabulary', () => {
    const size = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(size, size, size, (layers, width, vocabulary) => {
        const of = (change: number) =>
          sumOf(
            parameterCounts({
              ...small,
              layers: layers + change,
              vocabularySize: vocabulary + change,
              mixers: [{ kind: 'attention', layers: layers + change, heads: 8, kvHeads: 2, headDim: 64 }],
              feedForwards: [{ kind: 'dense', layers: layers + change, width: width + change }],
            }),
          );
        expect(of(1)).toBeGreaterThan(of(0));
      }),
    );
  });
});

describe('activeParameters', () => {
  it('leaves out the experts that are not chosen and the embedding that is looked up', () => {
    // 32 layers × 6 idle experts × 3 × 4096 × 14336, and 32000 × 4096.
    const idle = 32 * 6 * 3 * 4096 * 14_336;
    expect(activeParameters(architectureOf('mistralai/Mixtral-8x7B-Instruct-v0.1'))).toBe(
      46_702_792_704 - idle - 32_000 * 4096,
    );
  });

  it('multiplies with a tied head, too', () => {
    const tied = { ...small, tiedEmbeddings: true };
    expect(activeParameters(tied)).toBe(activeParameters(small));
  });

  it('is what the makers call active, within a quarter', () => {
    const mixtures = catalog.models.filter(({ activeParamsB, architecture }) => activeParamsB && architecture);
    expect(mixtures.length).toBeGreaterThan(50);
    for (const { hfId, activeParamsB, architecture } of mixtures) {
      const ratio = activeParameters(architecture!) / (activeParamsB! * 1e9);
      expect(ratio, hfId).toBeGreaterThan(0.75);
      expect(ratio, hfId).toBeLessThan(1.25);
    }
  });
});
