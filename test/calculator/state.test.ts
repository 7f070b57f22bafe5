import { describe, expect, it } from 'vitest';
import { assumptionRows } from '../../src/calculator/answer/rows';
import { answersOf, separateRamGiB } from '../../src/calculator/state/ask';
import { lineOf } from '../../src/calculator/state/lines';
import { contextSteps, nearestStep, requestSteps } from '../../src/calculator/state/steps';
import { verdictText } from '../../src/calculator/state/words';
import type { Calculation } from '../../src/decide/calculation';
import { readConfig } from '../../src/estimate/config';

const qwen: Calculation = {
  providers: ['vllm'],
  model: 'Qwen/Qwen3-8B',
  accelerators: [{ device: 'geforce-rtx-3090', count: 1 }],
  ramGiB: 64,
  contextTokens: 8192,
};

function only(calculation: Calculation) {
  const [answer] = answersOf(calculation);
  if (answer?.result.kind !== 'ok') throw new Error('no answer');
  return { answer, estimate: answer.result.value, calculation };
}

describe('sliders', () => {
  it('step twice a doubling, up to the model’s own context', () => {
    expect(contextSteps(4096)).toEqual([1024, 1536, 2048, 3072, 4096]);
    expect(contextSteps(40_960).slice(-3)).toEqual([24_576, 32_768, 40_960]);
    expect(contextSteps(512)).toEqual([1024]);
    expect(requestSteps.slice(0, 7)).toEqual([1, 2, 3, 4, 6, 8, 12]);
  });

  it('stand at the stop nearest by ratio', () => {
    expect(nearestStep([1024, 1536, 2048], 1600)).toBe(1);
    expect(nearestStep([1024, 1536, 2048], 9)).toBe(0);
  });
});

describe('assumptions', () => {
  it('become given once they have a value', () => {
    const share = (calculation: Calculation) =>
      assumptionRows(only(calculation)).find(({ field }) => field === 'gpuMemoryUtilization');
    expect(share(qwen)?.given).toBe(false);
    expect(share({ ...qwen, gpuMemoryUtilization: 0.8 })).toMatchObject({ given: true, value: 0.8 });
  });

  it('settle weights in the field of the provider’s kind', () => {
    const rows = assumptionRows(only({ ...qwen, providers: ['ollama'] }));
    expect(rows.find(({ key }) => key === 'quantization')?.field).toBe('gguf');
  });
});

describe('verdicts', () => {
  it('say what is short', () => {
    const { estimate } = only({ ...qwen, model: 'Qwen/Qwen3-32B' });
    expect(estimate.fits).toBe('does-not-fit');
    expect(verdictText(estimate, { requests: 1, contextTokens: 8192 })).toMatch(/^It is \d+\.\d GiB short\.$/);
  });

  it('tell experts in RAM from whole layers there', () => {
    const { estimate } = only({ ...qwen, providers: ['llama-cpp'], model: 'Qwen/Qwen3-30B-A3B', gguf: 'q8_0' });
    expect(estimate.placement.expertLayersInRam).toBeGreaterThan(0);
    expect(verdictText(estimate, { requests: 1, contextTokens: 8192 })).toMatch(
      /the experts of \d+ of them lie in RAM/,
    );
  });

  it('tell requests that wait from layers that lie in RAM', () => {
    const { estimate } = only({ ...qwen, concurrentRequests: 64 });
    expect(verdictText(estimate, { requests: 64, contextTokens: 8192 })).toContain('of 64 requests of 8,192 tokens');
    const spilled = only({ ...qwen, providers: ['llama-cpp'], model: 'Qwen/Qwen3-32B', gguf: 'q8_0' }).estimate;
    expect(verdictText(spilled, { requests: 1, contextTokens: 8192 })).toContain('of 65 layers lie on the GPU');
  });
});

it('counts no system memory beside a chip that shares it', () => {
  expect(separateRamGiB(qwen)).toBe(64);
  expect(separateRamGiB({ accelerators: [{ device: 'apple-m4', count: 1 }], ramGiB: 32 })).toBeNull();
});

it('counts no system memory of a machine that is not chosen', () => {
  expect(separateRamGiB({ ramGiB: 64 })).toBeNull();
  expect(separateRamGiB({ accelerators: [], ramGiB: 64 })).toBe(64);
});

describe('faults of a pasted config', () => {
  it('name the line of their field', () => {
    const text = '{\n  "model_type": "llama",\n  "num_hidden_layers": 0,\n  "hidden_size": "wide"\n}';
    const read = readConfig({ text });
    const lines = read.kind === 'faulty' ? read.faults.map((fault) => lineOf(fault, text)) : [];
    expect(lines).toContain(3);
    expect(lines).toContain(4);
  });

  it('stand on no line where the field is missing', () => {
    expect(lineOf({ path: 'config.vocab_size', found: 'nothing', remedy: 'give it' }, '{}')).toBeNull();
  });
});
