import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'exaone-4-0-32b',
  hfId: 'LGAI-EXAONE/EXAONE-4.0-32B',
  name: 'EXAONE 4.0 32B',
  family: 'EXAONE',
  vendor: 'LG AI Research',
  released: '2025-07',
  licence: 'exaone',
  paramsB: 32.003,
  activeParamsB: null,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'mradermacher/EXAONE-4.0-32B-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'awq', repository: 'LGAI-EXAONE/EXAONE-4.0-32B-AWQ' },
    { scheme: 'fp8', repository: 'LGAI-EXAONE/EXAONE-4.0-32B-FP8' },
  ],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of LGAI-EXAONE/EXAONE-4.0-32B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
