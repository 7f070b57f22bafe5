import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-5-4b',
  hfId: 'Qwen/Qwen3.5-4B',
  name: 'Qwen3.5 4B',
  family: 'Qwen3.5',
  vendor: 'Alibaba',
  released: '2026-03',
  licence: 'apache-2.0',
  paramsB: 4.539,
  activeParamsB: null,
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/Qwen3.5-4B-GGUF',
  ollamaTag: 'qwen3.5:4b',
  quantized: [{ scheme: 'awq-4bit', repository: 'cyankiwi/Qwen3.5-4B-AWQ-4bit' }],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3.5-4B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/Qwen/Qwen3.5-4B.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'GPUStack: release date and licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/gpustack/assets/model-catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
