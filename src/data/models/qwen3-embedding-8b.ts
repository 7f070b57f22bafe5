import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-embedding-8b',
  hfId: 'Qwen/Qwen3-Embedding-8B',
  name: 'Qwen3 Embedding 8B',
  family: 'Qwen3-Embedding',
  vendor: 'Alibaba',
  released: '2025-06',
  licence: 'apache-2.0',
  paramsB: 7.567,
  activeParamsB: null,
  contextTokens: 40960,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'Qwen/Qwen3-Embedding-8B-GGUF',
  ollamaTag: 'qwen3-embedding:8b',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-Embedding-8B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'GPUStack: release date and licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/gpustack/assets/model-catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
