import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'gemma-3-1b-it',
  hfId: 'google/gemma-3-1b-it',
  name: 'Gemma 3 1B',
  family: 'Gemma 3',
  vendor: 'Google',
  released: '2025-03',
  licence: 'gemma',
  paramsB: 1.0,
  activeParamsB: null,
  parameters: { published: 999885952, basis: 'stored' },
  architecture: {
    className: 'Gemma3ForCausalLM',
    layers: 26,
    hiddenSize: 1152,
    vocabularySize: 262144,
    tiedEmbeddings: true,
    mixers: [
      { kind: 'attention', layers: 4, heads: 4, kvHeads: 1, headDim: 256, queryKeyNorm: 'head' },
      { kind: 'attention', layers: 22, heads: 4, kvHeads: 1, headDim: 256, windowTokens: 512, queryKeyNorm: 'head' },
    ],
    feedForwards: [{ kind: 'dense', layers: 26, width: 6912 }],
    normsPerLayer: 4,
  },
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/gemma-3-1b-it-GGUF',
  ollamaTag: 'gemma3:1b',
  quantized: [{ scheme: 'mlx-4bit', repository: 'mlx-community/gemma-3-1b-it-4bit' }],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of google/gemma-3-1b-it',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'MLC LLM: values of the config.json',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py',
      evidence: 'secondary',
    },
    {
      title: 'Rapid-MLX: table of models with mlx-community/gemma-3-1b-it-4bit',
      url: 'https://github.com/raullenchai/Rapid-MLX/blob/7222ca776c029b045cba424e7b2e942c5073529f/vllm_mlx/aliases.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
