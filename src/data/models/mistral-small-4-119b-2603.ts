import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'mistral-small-4-119b-2603',
  hfId: 'mistralai/Mistral-Small-4-119B-2603',
  name: 'Mistral Small 4 119B-A6B',
  family: 'Mistral Small',
  vendor: 'Mistral AI',
  released: '2026-03',
  licence: 'apache-2.0',
  paramsB: 119.401,
  activeParamsB: 6.096,
  contextTokens: 1048576,
  nativeDtype: 'fp8',
  takesImages: true,
  ggufRepository: 'unsloth/Mistral-Small-4-119B-2603-GGUF',
  ollamaTag: null,
  quantized: [{ scheme: 'nvfp4', repository: 'mistralai/Mistral-Small-4-119B-2603-NVFP4' }],
  sources: [
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/mistralai/Mistral-Small-4-119B-2603.yaml',
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
