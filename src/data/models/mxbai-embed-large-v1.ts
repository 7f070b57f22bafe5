import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'mxbai-embed-large-v1',
  hfId: 'mixedbread-ai/mxbai-embed-large-v1',
  name: 'mxbai Embed Large v1',
  family: 'mxbai',
  vendor: 'Mixedbread',
  released: '2024-03',
  licence: 'apache-2.0',
  paramsB: 0.335,
  activeParamsB: null,
  parameters: { published: 335141888, basis: 'stored' },
  architecture: {
    className: 'BertModel',
    layers: 24,
    hiddenSize: 1024,
    vocabularySize: 30522,
    tiedEmbeddings: true,
    mixers: [
      {
        kind: 'attention',
        layers: 24,
        heads: 16,
        kvHeads: 16,
        headDim: 64,
        layersWithoutCache: 24,
        bias: true,
        outputBias: true,
      },
    ],
    feedForwards: [{ kind: 'dense', layers: 24, width: 4096, withoutGate: true }],
    otherParams: 1748992,
  },
  contextTokens: 512,
  nativeDtype: 'fp16',
  takesImages: false,
  gives: 'vectors',
  ggufRepository: null,
  ollamaTag: 'mxbai-embed-large:335m',
  quantized: [],
  sources: [
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
