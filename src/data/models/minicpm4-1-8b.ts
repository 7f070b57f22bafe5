import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'minicpm4-1-8b',
  hfId: 'openbmb/MiniCPM4.1-8B',
  name: 'MiniCPM 4.1 8B',
  family: 'MiniCPM',
  vendor: 'OpenBMB',
  released: '2025-09',
  licence: 'apache-2.0',
  paramsB: 8.185,
  activeParamsB: null,
  contextTokens: 65536,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'OpenBMB/MiniCPM4.1-8B-GGUF',
  ollamaTag: null,
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
