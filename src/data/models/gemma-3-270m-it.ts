import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'gemma-3-270m-it',
  hfId: 'google/gemma-3-270m-it',
  name: 'Gemma 3 270M',
  family: 'Gemma 3',
  vendor: 'Google',
  released: '2025-08',
  licence: 'gemma',
  paramsB: 0.268,
  activeParamsB: null,
  parameters: { published: 268098176, basis: 'stored' },
  architecture: {
    className: 'Gemma3ForCausalLM',
    layers: 18,
    hiddenSize: 640,
    vocabularySize: 262144,
    tiedEmbeddings: true,
    mixers: [
      { kind: 'attention', layers: 3, heads: 4, kvHeads: 1, headDim: 256, queryKeyNorm: 'head' },
      { kind: 'attention', layers: 15, heads: 4, kvHeads: 1, headDim: 256, windowTokens: 512, queryKeyNorm: 'head' },
    ],
    feedForwards: [{ kind: 'dense', layers: 18, width: 2048 }],
    normsPerLayer: 4,
  },
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/gemma-3-270m-it-GGUF',
  ollamaTag: 'gemma3:270m',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of unsloth/gemma-3-270m-it',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
