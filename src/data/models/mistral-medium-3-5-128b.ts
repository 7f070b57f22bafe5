import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'mistral-medium-3-5-128b',
  hfId: 'mistralai/Mistral-Medium-3.5-128B',
  name: 'Mistral Medium 3.5 128B',
  family: 'Mistral Medium',
  vendor: 'Mistral AI',
  released: '2026-04',
  licence: 'mistral-research',
  paramsB: 127.705,
  activeParamsB: null,
  contextTokens: 262144,
  nativeDtype: 'fp8',
  takesImages: true,
  ggufRepository: null,
  ollamaTag: 'mistral-medium-3.5',
  quantized: [],
  sources: [
    {
      title: 'KAITO: layers, width, heads, KV heads and 124.43 GiB of weights in FP8',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/mistralai/Mistral-Medium-3.5-128B.yaml',
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
