import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'olmo-2-0325-32b-instruct',
  hfId: 'allenai/OLMo-2-0325-32B-Instruct',
  name: 'OLMo 2 32B',
  family: 'OLMo',
  vendor: 'Ai2',
  released: '2025-03',
  licence: 'apache-2.0',
  paramsB: 32.234,
  activeParamsB: null,
  contextTokens: 4096,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/OLMo-2-0325-32B-Instruct-GGUF',
  ollamaTag: 'olmo2:32b',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of allenai/OLMo-2-0325-32B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
