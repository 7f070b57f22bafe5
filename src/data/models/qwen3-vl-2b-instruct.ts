import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-vl-2b-instruct',
  hfId: 'Qwen/Qwen3-VL-2B-Instruct',
  name: 'Qwen3-VL 2B Instruct',
  family: 'Qwen3-VL',
  vendor: 'Alibaba',
  released: '2025-10',
  licence: 'apache-2.0',
  paramsB: 2.128,
  activeParamsB: null,
  parameters: { published: 2127532032, basis: 'stored' },
  architecture: {
    className: 'Qwen3VLForConditionalGeneration',
    layers: 28,
    hiddenSize: 2048,
    vocabularySize: 151936,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 28, heads: 16, kvHeads: 8, headDim: 128, queryKeyNorm: 'head' }],
    feedForwards: [{ kind: 'dense', layers: 28, width: 6144 }],
    visionParams: 406957056,
  },
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/Qwen3-VL-2B-Instruct-GGUF',
  ollamaTag: 'qwen3-vl:2b',
  quantized: [
    { scheme: 'fp8', repository: 'Qwen/Qwen3-VL-2B-Instruct-FP8', writer: 'fp8-blocks' },
    { scheme: 'mlx-4bit', repository: 'mlx-community/Qwen3-VL-2B-Instruct-4bit' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-2B-Instruct_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-VL-2B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'Rapid-MLX: table of models with mlx-community/Qwen3-VL-2B-Instruct-4bit',
      url: 'https://github.com/raullenchai/Rapid-MLX/blob/7222ca776c029b045cba424e7b2e942c5073529f/vllm_mlx/aliases.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
