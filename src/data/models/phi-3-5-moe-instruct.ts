import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'phi-3-5-moe-instruct',
  hfId: 'microsoft/Phi-3.5-MoE-instruct',
  name: 'Phi-3.5 MoE 16x3.8B',
  family: 'Phi',
  vendor: 'Microsoft',
  released: '2024-08',
  licence: 'mit',
  paramsB: 41.873,
  activeParamsB: 6.51,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/Phi-3.5-MoE-instruct-GGUF',
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
