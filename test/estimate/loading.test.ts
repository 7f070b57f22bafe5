import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import type { EstimateRequest } from '../../src/estimate';
import { expanded, isExpanded, runsGguf, takesExpertsBeside } from '../../src/estimate/loading';
import { findScheme } from '../../src/estimate/schemes';
import type { Support } from '../../src/schema/fact';
import type { Provider } from '../../src/schema/provider';
import { estimated } from './arbitrary';
import { llama8B } from './invented';

const providerOf = (id: string) => catalog.providers.find((provider) => provider.id === id)!;
const model = catalog.models.find(({ architecture }) => architecture === llama8B)!.hfId;
const q4km = findScheme({ scheme: 'q4_k_m', architecture: llama8B, nativeDtype: 'bf16', prefers: 'gguf' })!;

/** A provider of the catalog that says something else of GGUF files. */
const saying = (provider: Provider, value: Support): Provider => ({
  ...provider,
  facts: { ...provider.facts, 'format.gguf': { value, source: 'none', checkedOn: '2026-11-30' } },
});

describe('whether a provider runs GGUF files', () => {
  it('is a matter of its facts, not of what it is counted like', () => {
    const llamaCpp = providerOf('llama-cpp');
    expect(runsGguf(llamaCpp)).toBe(true);
    expect(runsGguf(saying(llamaCpp, { state: 'no' }))).toBe(false);
    expect(runsGguf(providerOf('ktransformers'))).toBe(false);
    expect(runsGguf(providerOf('vllm'))).toBe(false);
  });
});

describe('weights that are expanded while they are loaded', () => {
  it('are those of which a fact of the provider says so', () => {
    expect(isExpanded(saying(providerOf('vllm'), { state: 'yes', expandsTo: 'none' }), q4km)).toBe(true);
    expect(isExpanded(saying(providerOf('vllm'), { state: 'yes' }), q4km)).toBe(false);
  });

  it('take 16 bits each, and what the file keeps wider stays so', () => {
    expect(q4km.bits.denseUp).toBe(4.5);
    expect(expanded(q4km).bits).toMatchObject({ denseUp: 16, outputHead: 16, small: 32, vision: 0 });
  });

  it('take the memory of the published weights in Transformers, whatever the file', () => {
    const of = (rest: Partial<EstimateRequest>) => estimated({ provider: 'transformers', model, ...rest });
    const [published, fewBits, moreBits] = ['none', 'q4_k_m', 'q8_0'].map((quantization) => of({ quantization }));
    // 8.03e9 parameters of 2 bytes, of which the norms stay at 4.
    expect(fewBits!.total.weightsGiB.expected).toBeCloseTo(published!.total.weightsGiB.expected, 2);
    expect(moreBits!.total.weightsGiB).toEqual(fewBits!.total.weightsGiB);
    expect(fewBits).toMatchObject({ quantization: 'q4_k_m', isExpanded: true });
    expect(fewBits!.assumptions.find(({ field }) => field === 'quantization')?.text).toContain('expanded');
    expect(published!.isExpanded).toBe(false);
  });
});

describe('experts in system memory from a file of their own', () => {
  it('are taken by the engines that have a form for them', () => {
    expect(takesExpertsBeside(providerOf('ktransformers').engine!)).toBe(true);
    expect(takesExpertsBeside(providerOf('llama-cpp').engine!)).toBe(false);
    expect(takesExpertsBeside(providerOf('vllm').engine!)).toBe(false);
  });
});
