import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'lfm2-24b-a2b',
  hfId: 'LiquidAI/LFM2-24B-A2B',
  name: 'LFM2 24B-A2B',
  family: 'LFM2',
  vendor: 'Liquid AI',
  released: '2026-02',
  licence: 'lfm1.0',
  paramsB: 23.844,
  activeParamsB: 2.327,
  parameters: { published: 23843661440, basis: 'stored', note: 'The dense width follows from the stored count.' },
  architecture: {
    className: 'Lfm2MoeForCausalLM',
    layers: 40,
    hiddenSize: 2048,
    vocabularySize: 65536,
    tiedEmbeddings: true,
    mixers: [
      { kind: 'attention', layers: 10, heads: 32, kvHeads: 8, headDim: 64, queryKeyNorm: 'head' },
      { kind: 'short-conv', layers: 30, convKernel: 3 },
    ],
    feedForwards: [
      { kind: 'dense', layers: 2, width: 11776 },
      { kind: 'experts', layers: 38, experts: 64, expertsPerToken: 4, width: 1536, routerBias: true },
    ],
  },
  contextTokens: 128000,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'LiquidAI/LFM2-24B-A2B-GGUF',
  ollamaTag: 'lfm2:24b',
  quantized: [],
  sources: [
    {
      title:
        'lmstudio.ai: 24 layers (18 convolution, 6 attention) and 40 layers (30 convolution, 10 attention), vocabulary of 65536',
      url: 'https://www.lmstudio.ai/models/lfm2-24b-a2b',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of LiquidAI/LFM2-24B-A2B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
