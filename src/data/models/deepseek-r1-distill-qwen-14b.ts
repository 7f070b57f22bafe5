import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'deepseek-r1-distill-qwen-14b',
  hfId: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-14B',
  name: 'DeepSeek R1 Distill Qwen 14B',
  family: 'DeepSeek R1 Distill',
  vendor: 'DeepSeek',
  released: '2025-01',
  licence: 'mit',
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
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/DeepSeek-R1-Distill-Qwen-14B-GGUF',
  ollamaTag: 'deepseek-r1:14b',
  quantized: [{ scheme: 'mlx-8bit', repository: 'mlx-community/DeepSeek-R1-Distill-Qwen-14B-8bit' }],
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
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'exo: list of models with mlx-community/DeepSeek-R1-Distill-Qwen-14B-8bit',
      url: 'https://github.com/exo-explore/exo/blob/5f18faec1758ffa79d6db1d463b4b8bca211a0a8/exo/models.py',
      date: '2025-10-30',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
