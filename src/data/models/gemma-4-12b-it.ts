import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'gemma-4-12b-it',
  hfId: 'google/gemma-4-12B-it',
  name: 'Gemma 4 12B Unified',
  family: 'Gemma 4',
  vendor: 'Google',
  released: '2026-06',
  licence: 'apache-2.0',
  paramsB: 11.945,
  activeParamsB: null,
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/gemma-4-12b-it-GGUF',
  ollamaTag: 'gemma4:12b',
  quantized: [{ scheme: 'qat-w4a16-ct', repository: 'google/gemma-4-12B-it-qat-w4a16-ct' }],
  sources: [
    {
      title: 'labindex.pages.dev: figures of the model card, with 48 layers, width 3840 and 11.95 billion parameters',
      url: 'https://labindex.pages.dev/outputs/google/gemma-4-12b',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/Google/gemma-4-12B-it.yaml',
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
