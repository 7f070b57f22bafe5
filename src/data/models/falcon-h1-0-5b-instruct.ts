import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'falcon-h1-0-5b-instruct',
  hfId: 'tiiuae/Falcon-H1-0.5B-Instruct',
  name: 'Falcon H1 0.5B',
  family: 'Falcon',
  vendor: 'TII',
  released: '2025-05',
  licence: 'falcon-llm',
  paramsB: 0.521,
  activeParamsB: null,
  contextTokens: 16384,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'tiiuae/Falcon-H1-0.5B-Instruct-GGUF',
  ollamaTag: null,
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of tiiuae/Falcon-H1-0.5B-Base',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
