import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'glm-4-7-flash',
  hfId: 'zai-org/GLM-4.7-Flash',
  name: 'GLM-4.7 Flash 30B-A3B',
  family: 'GLM',
  vendor: 'Z.ai',
  released: '2026-01',
  licence: 'mit',
  paramsB: 29.943,
  activeParamsB: 3.58,
  contextTokens: 202752,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'ggml-org/GLM-4.7-Flash-GGUF',
  ollamaTag: 'glm-4.7-flash:latest',
  quantized: [{ scheme: 'awq-4bit', repository: 'cyankiwi/GLM-4.7-Flash-AWQ-4bit' }],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of zai-org/GLM-4.7-Flash',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
