import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'glm-4-9b-0414',
  hfId: 'zai-org/GLM-4-9B-0414',
  name: 'GLM-4 9B 0414',
  family: 'GLM',
  vendor: 'Z.ai',
  released: '2025-04',
  licence: 'mit',
  paramsB: 9.4,
  activeParamsB: null,
  parameters: { published: 9400279040, basis: 'stored' },
  architecture: {
    className: 'Glm4ForCausalLM',
    layers: 40,
    hiddenSize: 4096,
    vocabularySize: 151552,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 40, heads: 32, kvHeads: 2, headDim: 128, bias: true }],
    feedForwards: [{ kind: 'dense', layers: 40, width: 13696 }],
    normsPerLayer: 4,
  },
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/GLM-4-9B-0414-GGUF',
  ollamaTag: null,
  quantized: [{ scheme: 'mlx-4bit', repository: 'mlx-community/GLM-4-9B-0414-4bit' }],
  sources: [
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'slime: figures of the architecture',
      url: 'https://github.com/THUDM/slime/blob/624b824a898ab0ec1fcb4d373004c7f3852bf515/scripts/models/glm4-9B.sh',
      evidence: 'secondary',
    },
    {
      title: 'MLX Swift LM: list of models with mlx-community/GLM-4-9B-0414-4bit',
      url: 'https://github.com/ml-explore/mlx-swift-lm/blob/14414441fa44f45eee35a61e9fa0bab577cf9734/Libraries/MLXLLM/LLMModelFactory.swift',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
