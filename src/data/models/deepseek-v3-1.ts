import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'deepseek-v3-1',
  hfId: 'deepseek-ai/DeepSeek-V3.1',
  name: 'DeepSeek V3.1',
  family: 'DeepSeek V3',
  vendor: 'DeepSeek',
  released: '2025-08',
  licence: 'mit',
  paramsB: 671.026,
  activeParamsB: 36.626,
  contextTokens: 163840,
  nativeDtype: 'fp8',
  takesImages: false,
  ggufRepository: 'unsloth/DeepSeek-V3.1-GGUF',
  ollamaTag: 'deepseek-v3.1:671b',
  quantized: [{ scheme: 'nvfp4', repository: 'nvidia/DeepSeek-V3.1-NVFP4' }],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of deepseek-ai/DeepSeek-V3.1',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/deepseek-ai/DeepSeek-V3.1.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
