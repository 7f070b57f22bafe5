import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'gemma-2-27b-it',
  hfId: 'google/gemma-2-27b-it',
  name: 'Gemma 2 27B',
  family: 'Gemma 2',
  vendor: 'Google',
  released: '2024-06',
  licence: 'gemma',
  paramsB: 27.227,
  activeParamsB: null,
  parameters: { published: 27227128320, basis: 'stored' },
  architecture: {
    className: 'Gemma2ForCausalLM',
    layers: 46,
    hiddenSize: 4608,
    vocabularySize: 256000,
    tiedEmbeddings: true,
    mixers: [
      { kind: 'attention', layers: 23, heads: 32, kvHeads: 16, headDim: 128 },
      { kind: 'attention', layers: 23, heads: 32, kvHeads: 16, headDim: 128, windowTokens: 4096 },
    ],
    feedForwards: [{ kind: 'dense', layers: 46, width: 36864 }],
    normsPerLayer: 4,
  },
  contextTokens: 8192,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/gemma-2-27b-it-GGUF',
  ollamaTag: 'gemma2:27b',
  quantized: [{ scheme: 'mlx-4bit', repository: 'mlx-community/gemma-2-27b-it-4bit' }],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of google/gemma-2-27b-it',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'MaxText: values of the config.json',
      url: 'https://github.com/AI-Hypercomputer/maxtext/blob/e591f30cbbf217ed67ef71263ec0538239f9c3b8/src/maxtext/checkpoint_conversion/utils/hf_model_configs.py',
      evidence: 'secondary',
    },
    {
      title: 'exo: list of models with mlx-community/gemma-2-27b-it-4bit',
      url: 'https://github.com/exo-explore/exo/blob/5f18faec1758ffa79d6db1d463b4b8bca211a0a8/exo/models.py',
      date: '2025-10-30',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
