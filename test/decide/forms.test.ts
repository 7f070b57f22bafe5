import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { supportHere, writersRead } from '../../src/decide/facts';
import { formsFor } from '../../src/decide/forms';
import { situationOf } from '../../src/decide/situation';
import { sizingOf } from '../../src/decide/sizing';
import type { Answers } from '../../src/schema/answers';
import type { Support } from '../../src/schema/fact';
import type { Model } from '../../src/schema/model';
import type { Provider } from '../../src/schema/provider';
import { quantizations } from '../../src/schema/vocabulary';

const providerOf = (id: string) => catalog.providers.find((provider) => provider.id === id)!;
const modelOf = (hfId: string) => catalog.models.find((model) => model.hfId === hfId)!;

const dense = 'Qwen/Qwen3-8B';
const mixture = 'Qwen/Qwen3-235B-A22B-Instruct-2507';
const one: Answers = {
  os: 'linux',
  accelerators: [{ device: 'geforce-rtx-4090', count: 1 }],
  ramGiB: 256,
  model: dense,
  concurrentUsers: 1,
};
const requestOf = (provider: Provider, answers: Answers) => ({
  provider,
  situation: situationOf({ answers, catalog }),
  catalog,
});
const formsOf = (
  provider: Provider,
  { model = modelOf(dense), ...answers }: Omit<Partial<Answers>, 'model'> & { model?: Model } = {},
) => formsFor(model, requestOf(provider, { ...one, ...answers, model: model.hfId }));

/** A provider of the catalog of which something else is said. */
const saying = (provider: Provider, facts: Partial<Record<'format.gguf' | 'quant.fp8' | 'quant.awq', Support>>) => ({
  ...provider,
  facts: {
    ...provider.facts,
    ...Object.fromEntries(
      Object.entries(facts).map(([key, value]) => [key, { value, source: 'none', checkedOn: '2026-11-30' }]),
    ),
  },
});

const vllm = providerOf('vllm');
const blocksAlone = saying(vllm, { 'quant.fp8': { state: 'yes', only: { writers: ['fp8-blocks'] } } });

describe('a scheme that is written in several ways', () => {
  const { situation } = requestOf(vllm, one);

  it('is read as a provider’s fact says, and where nobody knows how it is written', () => {
    expect(supportHere({ provider: blocksAlone, situation, writer: 'fp8-blocks' }, 'quant.fp8')).toBe('yes');
    expect(supportHere({ provider: blocksAlone, situation, writer: 'modelopt' }, 'quant.fp8')).toBe('no');
    expect(supportHere({ provider: blocksAlone, situation }, 'quant.fp8')).toBe('yes');
    expect(supportHere({ provider: vllm, situation, writer: 'modelopt' }, 'quant.fp8')).toBe('yes');
    expect(writersRead(blocksAlone, 'quant.fp8')).toEqual(['fp8-blocks']);
    expect(writersRead(vllm, 'quant.fp8')).toBeNull();
  });

  it('is offered from the repositories alone that can be read, those of which that is known first', () => {
    const model: Model = {
      ...modelOf(dense),
      quantized: [
        { scheme: 'fp8', repository: 'somebody/unknown' },
        { scheme: 'fp8', repository: 'somebody/optimized', writer: 'modelopt' },
        { scheme: 'fp8', repository: 'somebody/blocks', writer: 'fp8-blocks' },
      ],
    };
    const repositories = (provider: Provider) =>
      formsOf(provider, { model }).flatMap(({ scheme, repository }) => (scheme === 'fp8' ? [repository] : []));
    expect(repositories(blocksAlone)).toEqual(['somebody/blocks', 'somebody/unknown']);
    expect(repositories(vllm)).toEqual(['somebody/unknown', 'somebody/optimized', 'somebody/blocks']);
  });

  it('holds for published weights too', () => {
    const model: Model = { ...modelOf(dense), nativeDtype: 'fp8', nativeWriter: 'fp8-tensors', quantized: [] };
    expect(formsOf(vllm, { model })[0]).toMatchObject({ scheme: 'fp8', repository: dense });
    expect(formsOf(blocksAlone, { model }).some(({ repository }) => repository === dense)).toBe(false);
  });

  it('never leads a provider of the catalog to a repository that it does not read', () => {
    const answers = { accelerators: [{ device: 'b200', count: 1 }] };
    const restricted = catalog.providers.filter((provider) => writersRead(provider, 'quant.fp8') !== null);
    expect(restricted.length).toBeGreaterThan(0);
    for (const provider of restricted) {
      for (const model of catalog.models) {
        for (const { scheme, repository, writer } of formsOf(provider, { model, ...answers })) {
          const { fact } = quantizations[scheme];
          const read = fact === null ? null : writersRead(provider, fact);
          if (repository === null || writer === undefined || read === null) continue;
          expect(read, `${provider.id} and ${repository}`).toContain(writer);
        }
      }
    }
  });
});

describe('a file of GGUF', () => {
  const reading = saying(vllm, { 'format.gguf': { state: 'partly', how: 'slowly' } });

  it('is the form where it is at hand or asked for, in every engine that reads it', () => {
    const { ggufRepository } = modelOf(dense);
    expect(formsOf(reading, { checkpoint: 'gguf' })[0]).toEqual({ scheme: 'q4_k_m', repository: ggufRepository });
    expect(formsOf(reading, { quantization: 'q5_k_m' })).toEqual([{ scheme: 'q5_k_m', repository: ggufRepository }]);
    expect(formsOf(reading)[0]?.scheme).toBe('none');
  });

  it('is none where the engine does not read it', () => {
    const refusing = saying(vllm, { 'format.gguf': { state: 'no' } });
    expect(formsOf(refusing, { checkpoint: 'gguf' })[0]?.scheme).toBe('none');
    expect(formsOf(refusing, { quantization: 'q5_k_m' })).toEqual([{ scheme: 'q5_k_m', repository: null }]);
  });
});

describe('experts from a file beside the checkpoint', () => {
  const beside = providerOf('ktransformers');
  const mixed = (answers: Omit<Partial<Answers>, 'model'> = {}, model = modelOf(mixture)) =>
    formsOf(beside, { model, ...answers }).filter(({ experts }) => experts);

  it('go with every form of more bits, fewest bits first', () => {
    const { ggufRepository } = modelOf(mixture);
    expect(mixed().map(({ scheme, experts }) => [scheme, experts])).toEqual([
      ['fp8', { scheme: 'q4_k_m', repository: ggufRepository }],
      ['none', { scheme: 'q4_k_m', repository: ggufRepository }],
    ]);
  });

  it('are none of a dense model, of experts of another width, or where a scheme is asked for', () => {
    expect(mixed({}, modelOf(dense))).toEqual([]);
    const { architecture, ...rest } = modelOf(mixture);
    const feedForwards = architecture!.feedForwards.map((part) => ({ ...part, width: part.width + 32 }));
    expect(mixed({}, { ...rest, architecture: { ...architecture!, feedForwards } })).toEqual([]);
    expect(mixed({ quantization: 'fp8' })).toEqual([]);
  });

  it('are taken where experts have to lie in system memory, since they are read sooner there', () => {
    const sizing = (rest: Partial<Answers>) => sizingOf(requestOf(beside, { ...one, model: mixture, ...rest }))!;
    const found = sizing({});
    expect(found).toMatchObject({ scheme: 'fp8', experts: { scheme: 'q4_k_m' } });
    expect(found.request.expertsInRam).toBe('q4_k_m');
    // 94 layers of 128 · 3 · 4096 · 1536 experts: 226e9 in 4.5 to 6.6 bits, where FP8 would take 211 GiB.
    expect(found.estimate.host.totalGiB.expected).toBeGreaterThan(110);
    expect(found.estimate.host.totalGiB.expected).toBeLessThan(140);
    const eightBits = sizing({ quantization: 'fp8' }).estimate;
    const faster = found.estimate.speed!.decodeTokensPerSecond.expected;
    expect(faster).toBeGreaterThan(1.4 * eightBits.speed!.decodeTokensPerSecond.expected);
  });

  it('are left alone where quality counts most, and where the GPUs hold all', () => {
    const quality = sizingOf(requestOf(beside, { ...one, model: mixture, ramGiB: 768, priority: 'quality' }))!;
    expect(quality.experts).toBeUndefined();
    expect(quality.scheme).toBe('none');
    const large = [{ device: 'b200', count: 4 }];
    const whole = sizingOf(requestOf(beside, { ...one, model: mixture, accelerators: large }))!;
    expect(whole.experts).toBeUndefined();
  });
});
