import { describe, expect, it } from 'vitest';
import { bytesText, cacheTerms, weightGroups } from '../../src/calculator/state/formula';
import { catalog } from '../../src/data';
import { estimate } from '../../src/estimate';
import { findScheme } from '../../src/estimate/schemes';
import type { Architecture } from '../../src/schema/architecture';

const GIB = 2 ** 30;

function architectureOf(hfId: string): Architecture {
  const architecture = catalog.models.find((model) => model.hfId === hfId)?.architecture;
  if (!architecture) throw new Error(`no figures of ${hfId}`);
  return architecture;
}

describe('the KV cache’s formula', () => {
  it('multiplies layers, heads and widths for grouped-query attention', () => {
    // Qwen3 8B: 2 × 36 × 8 × 128 × 2 bytes = 147 456 bytes = 144 KiB; × 8192 tokens = 1.125 GiB.
    const [term, ...more] = cacheTerms(architectureOf('Qwen/Qwen3-8B'), { kvCacheType: 'f16', contextTokens: 8192 });
    expect(more).toEqual([]);
    expect(term?.factors).toBe('2 × 36 layers × 8 KV heads × 128 × 2 bytes');
    expect(term?.product).toBe('144 KiB a token');
    expect(term?.bytes).toBe(1.125 * GIB);
  });

  it('counts the scales of 8-bit GGUF types', () => {
    // 34 bytes for every 32 elements.
    const [term] = cacheTerms(architectureOf('Qwen/Qwen3-8B'), { kvCacheType: 'q8_0', contextTokens: 8192 });
    expect(term?.factors).toContain('× 1.0625 bytes');
  });

  it('names the one compressed vector of latent attention', () => {
    // DeepSeek V3: 61 layers × (512 + 64) × 2 bytes = 70 272 bytes a token.
    const [term] = cacheTerms(architectureOf('deepseek-ai/DeepSeek-V3-0324'), {
      kvCacheType: 'bf16',
      contextTokens: 1000,
    });
    expect(term?.factors).toBe('61 layers × (512 + 64) × 2 bytes');
    expect(term?.bytes).toBe(70_272_000);
  });

  it('stops at the window of layers that slide', () => {
    const terms = cacheTerms(architectureOf('google/gemma-3-27b-it'), { kvCacheType: 'bf16', contextTokens: 32_768 });
    const sliding = terms.find(({ label }) => label.startsWith('Sliding window'));
    expect(sliding?.label).toBe('Sliding window, the last 1,024 tokens only');
    // 52 layers × 16 heads × 2 × 128 × 2 bytes × 1024 tokens.
    expect(sliding?.bytes).toBe(52 * 16 * 2 * 128 * 2 * 1024);
  });

  it.each(catalog.models.filter(({ architecture }) => architecture).map(({ hfId }) => [hfId]))(
    'adds up to what an engine that allocates as it goes takes: %s',
    (hfId) => {
      const contextTokens = 4096;
      const terms = cacheTerms(architectureOf(hfId), { kvCacheType: 'bf16', contextTokens, unfoldsLatent: true });
      const eager =
        catalog.providers.find(({ engine }) => engine?.memory.kind === 'eager' && engine.memory.unfoldsLatent)?.id ??
        '';
      const result = estimate({
        request: { provider: eager, model: hfId, kvCacheType: 'bf16', contextTokens, concurrentRequests: 1 },
        catalog,
      });
      const told = result.kind === 'ok' ? result.value.total.kvCacheGiB.expected : NaN;
      expect(terms.reduce((sum, { bytes }) => sum + bytes, 0) / GIB).toBeCloseTo(told, 6);
    },
  );
});

describe('the weights’ formula', () => {
  it('splits parameters by the bits that AWQ gives them', () => {
    // Qwen3 8B: 36 × (2 × 4096² + 2 × 4096 × 1024 + 3 × 4096 × 12288) = 6.946 billion in linear layers; embedding and
    // head are 2 × 151936 × 4096 = 1.245 billion and stay at 16 bits, with the norms.
    const architecture = architectureOf('Qwen/Qwen3-8B');
    const scheme = findScheme({ scheme: 'awq', architecture, nativeDtype: 'bf16', prefers: 'checkpoint' });
    const groups = scheme ? weightGroups(architecture, scheme.bits) : [];
    expect(groups.map(({ bits }) => bits)).toEqual([scheme?.bits.denseUp, 16]);
    expect(groups.map(({ params }) => Number((params / 1e9).toFixed(3)))).toEqual([6.946, 1.245]);
  });
});

it('writes bytes in the unit people read', () => {
  expect([bytesText(147_456), bytesText(1.125 * GIB), bytesText(20 * 1024 ** 2), bytesText(512)]).toEqual([
    '144 KiB',
    '1.1 GiB',
    '20.0 MiB',
    '512 bytes',
  ]);
});
