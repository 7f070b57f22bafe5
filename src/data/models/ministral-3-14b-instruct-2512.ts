import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'ministral-3-14b-instruct-2512',
  hfId: 'mistralai/Ministral-3-14B-Instruct-2512',
  name: 'Ministral 3 14B Instruct',
  family: 'Ministral 3',
  vendor: 'Mistral AI',
  released: '2025-12',
  licence: 'apache-2.0',
  paramsB: 13.945,
  activeParamsB: null,
  parameters: { published: 13900000000, basis: 'label', note: 'The vision part is taken from Mistral Small 3.1.' },
  architecture: {
    className: 'Mistral3ForConditionalGeneration',
    layers: 40,
    hiddenSize: 5120,
    vocabularySize: 131072,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 40, heads: 32, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 40, width: 16384 }],
    visionParams: 438958080,
  },
  contextTokens: 262144,
  nativeDtype: 'fp8',
  nativeWriter: 'fp8-tensors',
  takesImages: true,
  ggufRepository: null,
  ollamaTag: 'ministral-3:14b',
  quantized: [
    { scheme: 'fp8', repository: 'mistralai/Ministral-3-14B-Instruct-2512-FP8', writer: 'fp8-tensors' },
    { scheme: 'exl3-4bpw', repository: 'turboderp/Ministral-3-14B-Instruct-2512-exl3' },
  ],
  sources: [
    {
      title: 'api.emergentmind.com: table of architectures of arXiv 2601.08584',
      url: 'https://api.emergentmind.com/topics/ministral-3',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'apxml.com: page with the figures of the model',
      url: 'https://apxml.com/models/ministral-3-14b',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/mistralai/Ministral-3-14B-Instruct-2512.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title:
        'docs.nvidia.com: layers, width and heads; 3.4 and 8.4 billion parameters for text, about 0.4 billion for images',
      url: 'https://docs.nvidia.com/nemo/megatron-bridge/nightly/models/vlm/ministral3.html',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'Hugging Face: turboderp/Ministral-3-14B-Instruct-2512-exl3',
      url: 'https://huggingface.co/turboderp/Ministral-3-14B-Instruct-2512-exl3',
      date: '2025-12',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
