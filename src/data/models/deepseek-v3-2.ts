import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'deepseek-v3-2',
  hfId: 'deepseek-ai/DeepSeek-V3.2',
  name: 'DeepSeek V3.2',
  family: 'DeepSeek V3',
  vendor: 'DeepSeek',
  released: '2025-12',
  licence: 'mit',
  paramsB: 671.878,
  activeParamsB: 37.477,
  contextTokens: 163840,
  nativeDtype: 'fp8',
  takesImages: false,
  ggufRepository: 'unsloth/DeepSeek-V3.2-GGUF',
  ollamaTag: null,
  quantized: [{ scheme: 'nvfp4', repository: 'nvidia/DeepSeek-V3.2-NVFP4' }],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3.2_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of deepseek-ai/DeepSeek-V3.2',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/deepseek-ai/DeepSeek-V3.2.yaml',
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
