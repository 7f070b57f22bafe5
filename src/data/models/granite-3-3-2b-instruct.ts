import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'granite-3-3-2b-instruct',
  hfId: 'ibm-granite/granite-3.3-2b-instruct',
  name: 'Granite 3.3 2B',
  family: 'Granite',
  vendor: 'IBM',
  released: '2025-04',
  licence: 'apache-2.0',
  paramsB: 2.534,
  activeParamsB: null,
  parameters: { published: 2500000000, basis: 'label' },
  architecture: {
    className: 'GraniteForCausalLM',
    layers: 40,
    hiddenSize: 2048,
    vocabularySize: 49159,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 40, heads: 32, kvHeads: 8, headDim: 64 }],
    feedForwards: [{ kind: 'dense', layers: 40, width: 8192 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/granite-3.3-2b-instruct-GGUF',
  ollamaTag: 'granite3.3:2b',
  quantized: [{ scheme: 'mlx-4bit', repository: 'mlx-community/granite-3.3-2b-instruct-4bit' }],
  sources: [
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'MLX Swift LM: list of models with mlx-community/granite-3.3-2b-instruct-4bit',
      url: 'https://github.com/ml-explore/mlx-swift-lm/blob/14414441fa44f45eee35a61e9fa0bab577cf9734/Libraries/MLXLLM/LLMModelFactory.swift',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
