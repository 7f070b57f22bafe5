import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'deepseek-v4-pro',
  hfId: 'deepseek-ai/DeepSeek-V4-Pro',
  name: 'DeepSeek V4 Pro',
  family: 'DeepSeek V4',
  vendor: 'DeepSeek',
  released: '2026-04',
  licence: 'mit',
  paramsB: 1572.913,
  activeParamsB: 48.768,
  contextTokens: 1048576,
  nativeDtype: 'fp8 with fp4 experts',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: null,
  quantized: [
    { scheme: 'nvfp4', repository: 'nvidia/DeepSeek-V4-Pro-NVFP4' },
    { scheme: 'fp8', repository: 'sgl-project/DeepSeek-V4-Pro-FP8' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V4-Pro_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/deepseek-ai/DeepSeek-V4-Pro.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'GPUStack: release date and licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/gpustack/assets/model-catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
