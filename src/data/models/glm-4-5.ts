import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'glm-4-5',
  hfId: 'zai-org/GLM-4.5',
  name: 'GLM-4.5',
  family: 'GLM',
  vendor: 'Z.ai',
  released: '2025-07',
  licence: 'mit',
  paramsB: 352.798,
  activeParamsB: 32.856,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/GLM-4.5-GGUF',
  ollamaTag: null,
  quantized: [{ scheme: 'fp8', repository: 'zai-org/GLM-4.5-FP8' }],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of zai-org/GLM-4.5',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/zai-org/GLM-4.5.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
