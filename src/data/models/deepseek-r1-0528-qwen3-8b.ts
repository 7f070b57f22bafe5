import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'deepseek-r1-0528-qwen3-8b',
  hfId: 'deepseek-ai/DeepSeek-R1-0528-Qwen3-8B',
  name: 'DeepSeek R1 0528 Qwen3 8B',
  family: 'DeepSeek R1 Distill',
  vendor: 'DeepSeek',
  released: '2025-05',
  licence: 'mit',
  paramsB: 8.191,
  activeParamsB: null,
  parameters: { published: 8190735360, basis: 'stored' },
  architecture: {
    className: 'Qwen3ForCausalLM',
    layers: 36,
    hiddenSize: 4096,
    vocabularySize: 151936,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 36, heads: 32, kvHeads: 8, headDim: 128, queryKeyNorm: 'head' }],
    feedForwards: [{ kind: 'dense', layers: 36, width: 12288 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/DeepSeek-R1-0528-Qwen3-8B-GGUF',
  ollamaTag: 'deepseek-r1:8b',
  quantized: [],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of deepseek-ai/DeepSeek-R1-0528-Qwen3-8B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
