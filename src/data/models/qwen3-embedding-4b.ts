import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-embedding-4b',
  hfId: 'Qwen/Qwen3-Embedding-4B',
  name: 'Qwen3 Embedding 4B',
  family: 'Qwen3-Embedding',
  vendor: 'Alibaba',
  released: '2025-06',
  licence: 'apache-2.0',
  paramsB: 4.022,
  activeParamsB: null,
  contextTokens: 40960,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'Qwen/Qwen3-Embedding-4B-GGUF',
  ollamaTag: 'qwen3-embedding:4b',
  quantized: [],
  sources: [
    {
      title: 'GPUStack: release date and licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/gpustack/assets/model-catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
