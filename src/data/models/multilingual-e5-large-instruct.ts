import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'multilingual-e5-large-instruct',
  hfId: 'intfloat/multilingual-e5-large-instruct',
  name: 'Multilingual E5 Large Instruct',
  family: 'E5',
  vendor: 'Microsoft',
  released: '2024-02',
  licence: 'mit',
  paramsB: 0.56,
  activeParamsB: null,
  parameters: { published: 559890432, basis: 'stored' },
  architecture: {
    className: 'XLMRobertaModel',
    layers: 24,
    hiddenSize: 1024,
    vocabularySize: 250002,
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
    otherParams: 1750016,
  },
  contextTokens: 514,
  nativeDtype: 'fp16',
  takesImages: false,
  gives: 'vectors',
  ggufRepository: null,
  ollamaTag: null,
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
