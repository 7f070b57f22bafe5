import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'olmo-3-7b-instruct',
  hfId: 'allenai/Olmo-3-7B-Instruct',
  name: 'Olmo 3 7B Instruct',
  family: 'OLMo',
  vendor: 'Ai2',
  released: '2025-11',
  licence: 'apache-2.0',
  paramsB: 7.298,
  activeParamsB: null,
  parameters: { published: 7298011136, basis: 'stored' },
  architecture: {
    className: 'Olmo3ForCausalLM',
    layers: 32,
    hiddenSize: 4096,
    vocabularySize: 100278,
    tiedEmbeddings: false,
    mixers: [
      { kind: 'attention', layers: 8, heads: 32, kvHeads: 32, headDim: 128, queryKeyNorm: 'full' },
      { kind: 'attention', layers: 24, heads: 32, kvHeads: 32, headDim: 128, windowTokens: 4096, queryKeyNorm: 'full' },
    ],
    feedForwards: [{ kind: 'dense', layers: 32, width: 11008 }],
  },
  contextTokens: 65536,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Olmo-3-7B-Instruct-GGUF',
  ollamaTag: 'olmo-3:7b-instruct',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of allenai/Olmo-3-1025-7B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
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
