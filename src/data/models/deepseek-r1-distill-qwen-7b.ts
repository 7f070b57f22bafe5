import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'deepseek-r1-distill-qwen-7b',
  hfId: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-7B',
  name: 'DeepSeek R1 Distill Qwen 7B',
  family: 'DeepSeek R1 Distill',
  vendor: 'DeepSeek',
  released: '2025-01',
  licence: 'mit',
  paramsB: 7.616,
  activeParamsB: null,
  parameters: { published: 7615616512, basis: 'stored' },
  architecture: {
    className: 'Qwen2ForCausalLM',
    layers: 28,
    hiddenSize: 3584,
    vocabularySize: 152064,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 28, heads: 28, kvHeads: 4, headDim: 128, bias: true }],
    feedForwards: [{ kind: 'dense', layers: 28, width: 18944 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/DeepSeek-R1-Distill-Qwen-7B-GGUF',
  ollamaTag: 'deepseek-r1:7b',
  quantized: [
    { scheme: 'mlx-4bit', repository: 'mlx-community/DeepSeek-R1-Distill-Qwen-7B-4bit' },
    { scheme: 'mlx-8bit', repository: 'mlx-community/DeepSeek-R1-Distill-Qwen-7B-8bit' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'MLX Swift LM: list of models with mlx-community/DeepSeek-R1-Distill-Qwen-7B-4bit',
      url: 'https://github.com/ml-explore/mlx-swift-lm/blob/14414441fa44f45eee35a61e9fa0bab577cf9734/Libraries/MLXLLM/LLMModelFactory.swift',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'exo: list of models with mlx-community/DeepSeek-R1-Distill-Qwen-7B-8bit',
      url: 'https://github.com/exo-explore/exo/blob/5f18faec1758ffa79d6db1d463b4b8bca211a0a8/exo/models.py',
      date: '2025-10-30',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
