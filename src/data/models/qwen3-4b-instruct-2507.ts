import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-4b-instruct-2507',
  hfId: 'Qwen/Qwen3-4B-Instruct-2507',
  name: 'Qwen3 4B Instruct 2507',
  family: 'Qwen3',
  vendor: 'Alibaba',
  released: '2025-08',
  licence: 'apache-2.0',
  paramsB: 4.022,
  activeParamsB: null,
  parameters: { published: 4022468096, basis: 'stored' },
  architecture: {
    className: 'Qwen3ForCausalLM',
    layers: 36,
    hiddenSize: 2560,
    vocabularySize: 151936,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 36, heads: 32, kvHeads: 8, headDim: 128, queryKeyNorm: 'head' }],
    feedForwards: [{ kind: 'dense', layers: 36, width: 9728 }],
  },
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Qwen3-4B-Instruct-2507-GGUF',
  ollamaTag: 'qwen3:4b-instruct-2507-q8_0',
  quantized: [
    { scheme: 'fp8', repository: 'Qwen/Qwen3-4B-Instruct-2507-FP8', writer: 'fp8-blocks' },
    { scheme: 'awq-4bit', repository: 'cyankiwi/Qwen3-4B-Instruct-2507-AWQ-4bit', writer: 'compressed-tensors' },
    { scheme: 'mlx-8bit', repository: 'mlx-community/Qwen3-4B-Instruct-2507-8bit' },
    { scheme: 'mlx-4bit', repository: 'mlx-community/Qwen3-4B-Instruct-2507-4bit' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-4B-Instruct-2507',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title:
        'MLX LM: list of models with mlx-community/Qwen3-4B-Instruct-2507-8bit and mlx-community/Qwen3-4B-Instruct-2507-4bit',
      url: 'https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/BENCHMARKS.md',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
