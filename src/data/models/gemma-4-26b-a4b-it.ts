import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'gemma-4-26b-a4b-it',
  hfId: 'google/gemma-4-26B-A4B-it',
  name: 'Gemma 4 26B-A4B',
  family: 'Gemma 4',
  vendor: 'Google',
  released: '2026-04',
  licence: 'apache-2.0',
  paramsB: 25.806,
  activeParamsB: 3.823,
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/gemma-4-26B-A4B-it-GGUF',
  ollamaTag: 'gemma4:26b',
  quantized: [
    { scheme: 'fp8-dynamic', repository: 'RedHatAI/gemma-4-26B-A4B-it-FP8-dynamic' },
    { scheme: 'nvfp4', repository: 'RedHatAI/gemma-4-26B-A4B-it-NVFP4' },
    { scheme: 'awq-4bit', repository: 'cyankiwi/gemma-4-26B-A4B-it-AWQ-4bit' },
    { scheme: 'awq-8bit', repository: 'cyankiwi/gemma-4-26B-A4B-it-AWQ-8bit' },
    { scheme: 'nvfp4', repository: 'nvidia/Gemma-4-26B-A4B-NVFP4' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/google--gemma-4-26B-A4B_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of google/gemma-4-26B-A4B-it',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/Google/gemma-4-26B-A4B-it.yaml',
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
      title: 'models.dev, pull request 1328: 25.2 billion parameters with 3.8 billion active, and 30.7 billion (text)',
      url: 'https://github.com/anomalyco/models.dev/pull/1328',
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
