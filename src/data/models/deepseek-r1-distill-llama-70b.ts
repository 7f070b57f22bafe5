import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'deepseek-r1-distill-llama-70b',
  hfId: 'deepseek-ai/DeepSeek-R1-Distill-Llama-70B',
  name: 'DeepSeek R1 Distill Llama 70B',
  family: 'DeepSeek R1 Distill',
  vendor: 'DeepSeek',
  released: '2025-01',
  licence: 'mit',
  paramsB: 70.554,
  activeParamsB: null,
  parameters: { published: 70553706496, basis: 'stored' },
  architecture: {
    className: 'LlamaForCausalLM',
    layers: 80,
    hiddenSize: 8192,
    vocabularySize: 128256,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 80, heads: 64, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 80, width: 28672 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/DeepSeek-R1-Distill-Llama-70B-GGUF',
  ollamaTag: 'deepseek-r1:70b',
  quantized: [
    {
      scheme: 'fp8-dynamic',
      repository: 'RedHatAI/DeepSeek-R1-Distill-Llama-70B-FP8-dynamic',
      writer: 'compressed-tensors',
    },
    { scheme: 'mlx-8bit', repository: 'mlx-community/DeepSeek-R1-Distill-Llama-70B-8bit' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of deepseek-ai/DeepSeek-R1-Distill-Llama-70B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'exo: list of models with mlx-community/DeepSeek-R1-Distill-Llama-70B-8bit',
      url: 'https://github.com/exo-explore/exo/blob/5f18faec1758ffa79d6db1d463b4b8bca211a0a8/exo/models.py',
      date: '2025-10-30',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
