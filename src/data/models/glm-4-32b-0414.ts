import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'glm-4-32b-0414',
  hfId: 'zai-org/GLM-4-32B-0414',
  name: 'GLM-4 32B 0414',
  family: 'GLM',
  vendor: 'Z.ai',
  released: '2025-04',
  licence: 'mit',
  paramsB: 32.566,
  activeParamsB: null,
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/GLM-4-32B-0414-GGUF',
  ollamaTag: null,
  quantized: [],
  sources: [
    {
      title: 'zai-org/GLM-4-32B-0414 on the Hugging Face Hub',
      url: 'https://huggingface.co/zai-org/GLM-4-32B-0414',
      movingBecause: 'figures were read in copies of its config that have no public pinned address',
    },
  ],
  checkedOn: '2026-11-23',
});
