import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'glm-5-2',
  hfId: 'zai-org/GLM-5.2',
  name: 'GLM-5.2',
  family: 'GLM',
  vendor: 'Z.ai',
  released: '2026-06',
  licence: 'mit',
  paramsB: 743.911,
  activeParamsB: 40.833,
  contextTokens: 1048576,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/GLM-5.2-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'mxfp4', repository: 'amd/GLM-5.2-MXFP4' },
    { scheme: 'nvfp4', repository: 'nvidia/GLM-5.2-NVFP4' },
    { scheme: 'fp8', repository: 'zai-org/GLM-5.2-FP8' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/zai-org--GLM-5.2_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/zai-org/GLM-5.2.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
