import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'phi-3-5-moe-instruct',
  hfId: 'microsoft/Phi-3.5-MoE-instruct',
  name: 'Phi-3.5 MoE 16x3.8B',
  family: 'Phi',
  vendor: 'Microsoft',
  released: '2024-08',
  licence: 'mit',
  paramsB: 41.873,
  activeParamsB: 6.51,
  parameters: { published: 42000000000, basis: 'label' },
  architecture: {
    className: 'PhiMoEForCausalLM',
    layers: 32,
    hiddenSize: 4096,
    vocabularySize: 32064,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 32, heads: 32, kvHeads: 8, headDim: 128, bias: true, outputBias: true }],
    feedForwards: [{ kind: 'experts', layers: 32, experts: 16, expertsPerToken: 2, width: 6400 }],
    otherParams: 298304,
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/Phi-3.5-MoE-instruct-GGUF',
  ollamaTag: null,
  quantized: [{ scheme: 'mlx-4bit', repository: 'mlx-community/Phi-3.5-MoE-instruct-4bit' }],
  sources: [
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'OME: copy of a config.json',
      url: 'https://github.com/sgl-project/ome/blob/17b77edad23bae262e0c9adb7f12039397a5d33d/pkg/hfutil/modelconfig/testdata/phimoe.json',
      evidence: 'secondary',
    },
    {
      title: 'MLX Swift LM: list of models with mlx-community/Phi-3.5-MoE-instruct-4bit',
      url: 'https://github.com/ml-explore/mlx-swift-lm/blob/14414441fa44f45eee35a61e9fa0bab577cf9734/Libraries/MLXLLM/LLMModelFactory.swift',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
