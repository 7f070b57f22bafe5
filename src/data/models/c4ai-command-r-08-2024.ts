import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'c4ai-command-r-08-2024',
  hfId: 'CohereLabs/c4ai-command-r-08-2024',
  name: 'Command R 32B 08-2024',
  family: 'Command',
  vendor: 'Cohere',
  released: '2024-08',
  licence: 'cc-by-nc-4.0',
  paramsB: 32.296,
  activeParamsB: null,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'command-r:35b-08-2024-q4_0',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of CohereLabs/aya-expanse-32b',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
