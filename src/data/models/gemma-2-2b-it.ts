import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'gemma-2-2b-it',
  hfId: 'google/gemma-2-2b-it',
  name: 'Gemma 2 2B',
  family: 'Gemma 2',
  vendor: 'Google',
  released: '2024-07',
  licence: 'gemma',
  paramsB: 2.614,
  activeParamsB: null,
  parameters: { published: 2614341888, basis: 'stored' },
  architecture: {
    className: 'Gemma2ForCausalLM',
    layers: 26,
    hiddenSize: 2304,
    vocabularySize: 256000,
    tiedEmbeddings: true,
    mixers: [
      { kind: 'attention', layers: 13, heads: 8, kvHeads: 4, headDim: 256 },
      { kind: 'attention', layers: 13, heads: 8, kvHeads: 4, headDim: 256, windowTokens: 4096 },
    ],
    feedForwards: [{ kind: 'dense', layers: 26, width: 9216 }],
    normsPerLayer: 4,
  },
  contextTokens: 8192,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/gemma-2-2b-it-GGUF',
  ollamaTag: 'gemma2:2b',
  quantized: [{ scheme: 'mlx-4bit', repository: 'mlx-community/gemma-2-2b-it-4bit' }],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of google/gemma-2-2b-it',
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
      title: 'MLX Swift LM: list of models with mlx-community/gemma-2-2b-it-4bit',
      url: 'https://github.com/ml-explore/mlx-swift-lm/blob/14414441fa44f45eee35a61e9fa0bab577cf9734/Libraries/MLXLLM/LLMModelFactory.swift',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
