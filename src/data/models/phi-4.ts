import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'phi-4',
  hfId: 'microsoft/phi-4',
  name: 'Phi-4 14B',
  family: 'Phi',
  vendor: 'Microsoft',
  released: '2024-12',
  licence: 'mit',
  paramsB: 14.66,
  activeParamsB: null,
  parameters: { published: 14659507200, basis: 'stored' },
  architecture: {
    className: 'Phi3ForCausalLM',
    layers: 40,
    hiddenSize: 5120,
    vocabularySize: 100352,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 40, heads: 40, kvHeads: 10, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 40, width: 17920 }],
  },
  contextTokens: 16384,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/phi-4-GGUF',
  ollamaTag: 'phi4:14b',
  quantized: [
    { scheme: 'fp8-dynamic', repository: 'RedHatAI/phi-4-FP8-dynamic', writer: 'compressed-tensors' },
    { scheme: 'mlx-4bit', repository: 'mlx-community/phi-4-4bit' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of unsloth/phi-4',
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
      title: 'MLC LLM: values of the config.json',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py',
      evidence: 'secondary',
    },
    {
      title: 'Rapid-MLX: table of models with mlx-community/phi-4-4bit',
      url: 'https://github.com/raullenchai/Rapid-MLX/blob/7222ca776c029b045cba424e7b2e942c5073529f/vllm_mlx/aliases.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
