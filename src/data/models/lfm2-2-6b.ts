import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'lfm2-2-6b',
  hfId: 'LiquidAI/LFM2-2.6B',
  name: 'LFM2 2.6B',
  family: 'LFM2',
  vendor: 'Liquid AI',
  released: '2025-09',
  licence: 'lfm1.0',
  paramsB: 2.569,
  activeParamsB: null,
  parameters: { published: 2569272320, basis: 'stored' },
  architecture: {
    className: 'Lfm2ForCausalLM',
    layers: 30,
    hiddenSize: 2048,
    vocabularySize: 65536,
    tiedEmbeddings: true,
    mixers: [
      { kind: 'attention', layers: 8, heads: 32, kvHeads: 8, headDim: 64, queryKeyNorm: 'head' },
      { kind: 'short-conv', layers: 22, convKernel: 3 },
    ],
    feedForwards: [{ kind: 'dense', layers: 30, width: 10752 }],
  },
  contextTokens: 128000,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'LiquidAI/LFM2-2.6B-GGUF',
  ollamaTag: 'lfm2:2.6b',
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
