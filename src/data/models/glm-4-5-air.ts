import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'glm-4-5-air',
  hfId: 'zai-org/GLM-4.5-Air',
  name: 'GLM-4.5 Air',
  family: 'GLM',
  vendor: 'Z.ai',
  released: '2025-07',
  licence: 'mit',
  paramsB: 106.852,
  activeParamsB: 12.803,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/GLM-4.5-Air-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'awq-4bit', repository: 'cyankiwi/GLM-4.5-Air-AWQ-4bit' },
    { scheme: 'fp8', repository: 'zai-org/GLM-4.5-Air-FP8' },
  ],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of zai-org/GLM-4.5-Air',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
