import { expect, it } from 'vitest';
import { catalog } from '../../../src/data';
import { estimate } from '../../../src/estimate/estimate';

/** https://github.com/geerlingguy/ai-benchmarks/blob/bdf94413f5f273c985c164ac0abfafa312c4390f/README.md */
const GEERLING = [
  ['apple-m3-ultra', 'meta-llama/Llama-3.2-3B-Instruct', 154.6],
  ['apple-m3-ultra', 'deepseek-ai/DeepSeek-R1-Distill-Qwen-14B', 51.85],
  ['apple-m3-ultra', 'openai/gpt-oss-20b', 115.29],
  ['apple-m4', 'meta-llama/Llama-3.2-3B-Instruct', 41.31],
  ['raspberry-pi-5', 'meta-llama/Llama-3.2-3B-Instruct', 4.88],
  ['raspberry-pi-5', 'deepseek-ai/DeepSeek-R1-Distill-Qwen-14B', 1.2],
  ['dgx-spark-gb10', 'meta-llama/Llama-3.2-3B-Instruct', 97.93],
  ['dgx-spark-gb10', 'deepseek-ai/DeepSeek-R1-Distill-Qwen-14B', 23.92],
  ['dgx-spark-gb10', 'openai/gpt-oss-20b', 87.97],
  ['geforce-rtx-4090', 'meta-llama/Llama-3.2-3B-Instruct', 334.67],
  ['geforce-rtx-4090', 'deepseek-ai/DeepSeek-R1-Distill-Qwen-14B', 92.49],
  ['geforce-rtx-2080-ti', 'meta-llama/Llama-3.2-3B-Instruct', 180.38],
] as const;

/** https://github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference/blob/aa72e0ec86c356c41f8281c9733e9a13c3675800/README.md */
const DAI = [
  ['apple-m2-ultra', 'meta-llama/Llama-3.1-8B-Instruct', 76.28],
  ['a100-pcie-80gb', 'meta-llama/Llama-3.1-70B-Instruct', 22.11],
  ['h100-pcie', 'meta-llama/Llama-3.1-70B-Instruct', 25.01],
] as const;

/** What each was measured with, where the estimate leaves it open. */
const SETTING = { provider: 'llama-cpp', contextTokens: 1024, ramGiB: 128 } as const;

it.each([...GEERLING, ...DAI])('comes within 30 %% of what %s was seen to do with %s', (device, model, published) => {
  const scheme = model.startsWith('openai/') ? 'mxfp4' : 'q4_k_m';
  const answer = estimate({
    request: { ...SETTING, model, quantization: scheme, accelerators: [{ device, count: 1 }] },
    catalog,
  });
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer.faults));
  const { expected } = answer.value.speed!.decodeTokensPerSecond;
  expect(expected / published).toBeGreaterThan(0.7);
  expect(expected / published).toBeLessThan(1.3);
});
