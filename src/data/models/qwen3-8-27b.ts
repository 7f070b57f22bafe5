import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-8-27b',
  hfId: 'Qwen/Qwen3.8-27B',
  name: 'Qwen3.8 27B',
  family: 'Qwen3.8',
  vendor: 'Alibaba',
  released: '2026-08',
  licence: 'apache-2.0',
  paramsB: 27.357,
  activeParamsB: null,
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/Qwen3.8-27B-GGUF',
  ollamaTag: 'qwen3.8:27b',
  quantized: [
    { scheme: 'nvfp4', repository: 'Inferact/Qwen3.8-27B-NVFP4' },
    { scheme: 'fp8', repository: 'Qwen/Qwen3.8-27B-FP8' },
    { scheme: 'nvfp4', repository: 'unsloth/Qwen3.8-27B-NVFP4' },
    { scheme: 'int8', repository: 'Eco-Tech/Qwen3.8-27B-w8a8' },
  ],
  sources: [
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/Qwen/Qwen3.8-27B.yaml',
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
