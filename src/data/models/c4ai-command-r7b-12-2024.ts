import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'c4ai-command-r7b-12-2024',
  hfId: 'CohereLabs/c4ai-command-r7b-12-2024',
  name: 'Command R7B 12-2024',
  family: 'Command',
  vendor: 'Cohere',
  released: '2024-12',
  licence: 'cc-by-nc-4.0',
  paramsB: 8.028,
  activeParamsB: null,
  contextTokens: null,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/c4ai-command-r7b-12-2024-GGUF',
  ollamaTag: 'command-r7b:7b',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of CohereLabs/c4ai-command-r7b-12-2024',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
