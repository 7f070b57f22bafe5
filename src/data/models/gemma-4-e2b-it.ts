import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'gemma-4-e2b-it',
  hfId: 'google/gemma-4-E2B-it',
  name: 'Gemma 4 E2B',
  family: 'Gemma 4',
  vendor: 'Google',
  released: '2026-04',
  licence: 'apache-2.0',
  paramsB: 5.123,
  activeParamsB: null,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/gemma-4-E2B-it-GGUF',
  ollamaTag: 'gemma4:e2b',
  quantized: [
    { scheme: 'fp8-dynamic', repository: 'RedHatAI/gemma-4-E2B-it-FP8-dynamic' },
    { scheme: 'qat-mobile-ct', repository: 'google/gemma-4-E2B-it-qat-mobile-ct' },
    { scheme: 'qat-w4a16-ct', repository: 'google/gemma-4-E2B-it-qat-w4a16-ct' },
  ],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of google/gemma-4-E2B-it',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/Google/gemma-4-E2B-it.yaml',
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
