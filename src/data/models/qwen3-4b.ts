import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-4b',
  hfId: 'Qwen/Qwen3-4B',
  name: 'Qwen3 4B',
  family: 'Qwen3',
  vendor: 'Alibaba',
  released: '2025-04',
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
  contextTokens: 40960,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Qwen3-4B-GGUF',
  ollamaTag: 'qwen3:4b',
  quantized: [
    { scheme: 'awq', repository: 'Qwen/Qwen3-4B-AWQ' },
    { scheme: 'fp8', repository: 'Qwen/Qwen3-4B-FP8' },
    { scheme: 'w4a16', repository: 'RedHatAI/Qwen3-4B-quantized.w4a16' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-4B-Base',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/Qwen/Qwen3-4B.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
