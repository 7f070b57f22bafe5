import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen2-5-coder-32b-instruct',
  hfId: 'Qwen/Qwen2.5-Coder-32B-Instruct',
  name: 'Qwen2.5 Coder 32B Instruct',
  family: 'Qwen2.5',
  vendor: 'Alibaba',
  released: '2024-11',
  licence: 'apache-2.0',
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
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Qwen2.5-Coder-32B-Instruct-GGUF',
  ollamaTag: 'qwen2.5-coder:32b',
  quantized: [
    { scheme: 'awq', repository: 'Qwen/Qwen2.5-Coder-32B-Instruct-AWQ', writer: 'autoawq' },
    { scheme: 'mlx-4bit', repository: 'mlx-community/Qwen2.5-Coder-32B-Instruct-4bit' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen2.5-Coder-32B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'exo: list of models with mlx-community/Qwen2.5-Coder-32B-Instruct-4bit',
      url: 'https://github.com/exo-explore/exo/blob/5f18faec1758ffa79d6db1d463b4b8bca211a0a8/exo/models.py',
      date: '2025-10-30',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
