import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'glm-5',
  hfId: 'zai-org/GLM-5',
  name: 'GLM-5',
  family: 'GLM',
  vendor: 'Z.ai',
  released: '2026-02',
  licence: 'mit',
  paramsB: 743.911,
  activeParamsB: 40.833,
  contextTokens: 202752,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/GLM-5-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'nvfp4', repository: 'nvidia/GLM-5-NVFP4' },
    { scheme: 'fp8', repository: 'zai-org/GLM-5-FP8' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/zai-org--GLM-5_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of zai-org/GLM-5',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/zai-org/GLM-5.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
