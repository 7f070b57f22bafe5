import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'deepseek-r1-distill-qwen-32b',
  hfId: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-32B',
  name: 'DeepSeek R1 Distill Qwen 32B',
  family: 'DeepSeek R1 Distill',
  vendor: 'DeepSeek',
  released: '2025-01',
  licence: 'mit',
  paramsB: 32.764,
  activeParamsB: null,
  parameters: { published: 32763876352, basis: 'stored' },
  architecture: {
    className: 'Qwen2ForCausalLM',
    layers: 64,
    hiddenSize: 5120,
    vocabularySize: 152064,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 64, heads: 40, kvHeads: 8, headDim: 128, bias: true }],
    feedForwards: [{ kind: 'dense', layers: 64, width: 27648 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/DeepSeek-R1-Distill-Qwen-32B-GGUF',
  ollamaTag: 'deepseek-r1:32b',
  quantized: [
    { scheme: 'mlx-4bit', repository: 'mlx-community/DeepSeek-R1-Distill-Qwen-32B-4bit' },
    { scheme: 'mlx-8bit', repository: 'mlx-community/DeepSeek-R1-Distill-Qwen-32B-MLX-8Bit' },
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
      title: 'Rapid-MLX: table of models with mlx-community/DeepSeek-R1-Distill-Qwen-32B-4bit',
      url: 'https://github.com/raullenchai/Rapid-MLX/blob/7222ca776c029b045cba424e7b2e942c5073529f/vllm_mlx/aliases.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'exo: list of models with mlx-community/DeepSeek-R1-Distill-Qwen-32B-MLX-8Bit',
      url: 'https://github.com/exo-explore/exo/blob/5f18faec1758ffa79d6db1d463b4b8bca211a0a8/exo/models.py',
      date: '2025-10-30',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
