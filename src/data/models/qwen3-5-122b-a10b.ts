import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-5-122b-a10b',
  hfId: 'Qwen/Qwen3.5-122B-A10B',
  name: 'Qwen3.5 122B-A10B',
  family: 'Qwen3.5',
  vendor: 'Alibaba',
  released: '2026-02',
  licence: 'apache-2.0',
  paramsB: 122.563,
  activeParamsB: 9.008,
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/Qwen3.5-122B-A10B-GGUF',
  ollamaTag: 'qwen3.5:122b',
  quantized: [
    { scheme: 'fp8', repository: 'Qwen/Qwen3.5-122B-A10B-FP8' },
    { scheme: 'gptq-int4', repository: 'Qwen/Qwen3.5-122B-A10B-GPTQ-Int4' },
    { scheme: 'awq-4bit', repository: 'cyankiwi/Qwen3.5-122B-A10B-AWQ-4bit' },
    { scheme: 'nvfp4', repository: 'nvidia/Qwen3.5-122B-A10B-NVFP4' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-122B-A10B_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3.5-122B-A10B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/Qwen/Qwen3.5-122B-A10B.yaml',
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
