import { bench, describe } from 'vitest';
import { catalog } from '../../src/data';
import { estimate, type EstimateRequest } from '../../src/estimate';

const machine = { accelerators: [{ device: 'geforce-rtx-3090', count: 2 }], ramGiB: 128 };

const requests: Record<string, EstimateRequest> = {
  'a dense model in vLLM': { provider: 'vllm', model: 'Qwen/Qwen3-8B', ...machine },
  'windows in SGLang': { provider: 'sglang', model: 'google/gemma-3-27b-it', quantization: 'awq', ...machine },
  'experts spread over GPUs and RAM in llama.cpp': {
    provider: 'llama-cpp',
    model: 'Qwen/Qwen3-235B-A22B-Instruct-2507',
    quantization: 'q4_k_m',
    ...machine,
  },
  'a hybrid model in Ollama': { provider: 'ollama', model: 'Qwen/Qwen3.6-27B', ...machine },
  'a spill to RAM in Transformers': { provider: 'transformers', model: 'Qwen/Qwen3-32B', ...machine },
};

describe('an estimate on the full catalog (target: median under 0.1 ms)', () => {
  for (const [name, request] of Object.entries(requests)) {
    bench(name, () => {
      estimate({ request, catalog });
    });
  }
});
