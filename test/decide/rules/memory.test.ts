import { describe, expect, it } from 'vitest';
import { catalog } from '../../../src/data';
import { recommend } from '../../../src/decide';
import type { Answers } from '../../../src/schema/answers';

const card: Answers = { os: 'linux', accelerators: [{ device: 'geforce-rtx-4090', count: 1 }], concurrentUsers: 1 };
const of = (provider: string, answers: Answers) =>
  recommend({ answers: { ...card, ...answers }, catalog }).ranking.find((one) => one.provider === provider)!;
const said = (texts: readonly { text: string }[]) => texts.map(({ text }) => text).join(' ');

describe('a mixture of which only the size is known', () => {
  const mixture: Answers = { model: { paramsB: 671, activeParamsB: 37 }, quantization: 'any' };

  it('runs in the fewest bits where 4 do not fit, with a warning', () => {
    const { blockers, warnings } = of('llama-cpp', { ...mixture, ramGiB: 192 });
    expect(blockers).toEqual([]);
    expect(said(warnings)).toContain('about 1.8 bits a weight');
  });

  it('is not said to fit where the fewest bits do not either, nor to take fewer', () => {
    const { blockers, warnings } = of('llama-cpp', { ...mixture, ramGiB: 64 });
    expect(blockers[0]?.text).toContain('at 1.75 bits');
    expect(blockers[0]?.wayRound).not.toContain('fewer bits');
    expect(said(warnings)).not.toContain('bits a weight fit here');
  });

  it('takes fewer bits as a way round where a scheme was asked for', () => {
    const { blockers } = of('llama-cpp', { ...mixture, quantization: 'q8_0', ramGiB: 64 });
    expect(blockers[0]?.wayRound).toContain('fewer bits');
  });
});

it('says that a file takes more in memory than on the disk', () => {
  const { weights } = of('transformers', { model: 'Qwen/Qwen3-8B', quantization: 'q4_k_m' });
  expect(weights?.text).toContain('expanded');
});
