import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'lfm2-2-6b',
  hfId: 'LiquidAI/LFM2-2.6B',
  name: 'LFM2 2.6B',
  family: 'LFM2',
  vendor: 'Liquid AI',
  released: '2025-09',
  licence: 'lfm1.0',
  paramsB: 2.569,
  activeParamsB: null,
  contextTokens: 128000,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'LiquidAI/LFM2-2.6B-GGUF',
  ollamaTag: 'lfm2:2.6b',
  quantized: [],
  sources: [
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
