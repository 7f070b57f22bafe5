import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'ministral-3-8b-instruct-2512',
  hfId: 'mistralai/Ministral-3-8B-Instruct-2512',
  name: 'Ministral 3 8B Instruct',
  family: 'Ministral 3',
  vendor: 'Mistral AI',
  released: '2025-12',
  licence: 'apache-2.0',
  paramsB: 8.918,
  activeParamsB: null,
  parameters: {
    published: 8400000000,
    basis: 'label',
    note: 'The published count is of the text part alone. The vision part is taken from Mistral Small 3.1.',
  },
  architecture: {
    className: 'Mistral3ForConditionalGeneration',
    layers: 34,
    hiddenSize: 4096,
    vocabularySize: 131072,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 34, heads: 32, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 34, width: 14336 }],
    visionParams: 428472320,
  },
  contextTokens: 262144,
  nativeDtype: 'fp8',
  nativeWriter: 'fp8-tensors',
  takesImages: true,
  ggufRepository: 'mistralai/Ministral-3-8B-Instruct-2512-GGUF',
  ollamaTag: 'ministral-3:8b',
  quantized: [],
  sources: [
    {
      title: 'api.emergentmind.com: table of architectures of arXiv 2601.08584',
      url: 'https://api.emergentmind.com/topics/ministral-3',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
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
  ],
  checkedOn: '2026-11-23',
});
