import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'deepseek-v4-flash',
  hfId: 'deepseek-ai/DeepSeek-V4-Flash',
  name: 'DeepSeek V4 Flash',
  family: 'DeepSeek V4',
  vendor: 'DeepSeek',
  released: '2026-04',
  licence: 'mit',
  paramsB: 284.298,
  activeParamsB: 13.236,
  contextTokens: 1048576,
  nativeDtype: 'fp8 with fp4 experts',
  takesImages: false,
  ggufRepository: 'ddh0/DeepSeek-V4-Flash-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'nvfp4-fp8', repository: 'RedHatAI/DeepSeek-V4-Flash-NVFP4-FP8' },
    { scheme: 'nvfp4', repository: 'nvidia/DeepSeek-V4-Flash-NVFP4' },
    { scheme: 'fp8', repository: 'sgl-project/DeepSeek-V4-Flash-FP8' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V4-Flash_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/deepseek-ai/DeepSeek-V4-Flash.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'GPUStack: release date and licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/gpustack/assets/model-catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
