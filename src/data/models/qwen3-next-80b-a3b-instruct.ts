import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-next-80b-a3b-instruct',
  hfId: 'Qwen/Qwen3-Next-80B-A3B-Instruct',
  name: 'Qwen3 Next 80B-A3B Instruct',
  family: 'Qwen3-Next',
  vendor: 'Alibaba',
  released: '2025-09',
  licence: 'apache-2.0',
  paramsB: 79.674,
  activeParamsB: 3.564,
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Qwen3-Next-80B-A3B-Instruct-GGUF',
  ollamaTag: 'qwen3-next:80b',
  quantized: [
    { scheme: 'fp8', repository: 'Qwen/Qwen3-Next-80B-A3B-Instruct-FP8' },
    { scheme: 'awq-4bit', repository: 'cyankiwi/Qwen3-Next-80B-A3B-Instruct-AWQ-4bit' },
    { scheme: 'nvfp4', repository: 'nvidia/Qwen3-Next-80B-A3B-Instruct-NVFP4' },
  ],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-Next-80B-A3B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/Qwen/Qwen3-Next-80B-A3B-Instruct.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
