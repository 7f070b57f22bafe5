import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen2-5-coder-14b-instruct',
  hfId: 'Qwen/Qwen2.5-Coder-14B-Instruct',
  name: 'Qwen2.5 Coder 14B Instruct',
  family: 'Qwen2.5',
  vendor: 'Alibaba',
  released: '2024-11',
  licence: 'apache-2.0',
  paramsB: 14.77,
  activeParamsB: null,
  parameters: { published: 14770033664, basis: 'stored' },
  architecture: {
    className: 'Qwen2ForCausalLM',
    layers: 48,
    hiddenSize: 5120,
    vocabularySize: 152064,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 48, heads: 40, kvHeads: 8, headDim: 128, bias: true }],
    feedForwards: [{ kind: 'dense', layers: 48, width: 13824 }],
  },
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Qwen2.5-Coder-14B-Instruct-GGUF',
  ollamaTag: 'qwen2.5-coder:14b',
  quantized: [
    { scheme: 'awq', repository: 'Qwen/Qwen2.5-Coder-14B-Instruct-AWQ', writer: 'autoawq' },
    { scheme: 'gptq-int8', repository: 'Qwen/Qwen2.5-Coder-14B-Instruct-GPTQ-Int8', writer: 'gptq' },
    { scheme: 'mlx-4bit', repository: 'mlx-community/Qwen2.5-Coder-14B-Instruct-4bit' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen2.5-14B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'exo: list of models with mlx-community/Qwen2.5-Coder-14B-Instruct-4bit',
      url: 'https://github.com/exo-explore/exo/blob/5f18faec1758ffa79d6db1d463b4b8bca211a0a8/exo/models.py',
      date: '2025-10-30',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
