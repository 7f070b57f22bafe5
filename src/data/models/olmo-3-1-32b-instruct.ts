import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'olmo-3-1-32b-instruct',
  hfId: 'allenai/Olmo-3.1-32B-Instruct',
  name: 'Olmo 3.1 32B Instruct',
  family: 'OLMo',
  vendor: 'Ai2',
  released: '2025-12',
  licence: 'apache-2.0',
  paramsB: 32.234,
  activeParamsB: null,
  contextTokens: 65536,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'olmo-3.1:32b-instruct',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of allenai/Olmo-3.1-32B-Think',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
