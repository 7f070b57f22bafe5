import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'lfm2-5-8b-a1b',
  hfId: 'LiquidAI/LFM2.5-8B-A1B',
  name: 'LFM2.5 8B-A1B',
  family: 'LFM2',
  vendor: 'Liquid AI',
  released: '2026-05',
  licence: 'lfm1.0',
  paramsB: 8.34,
  activeParamsB: 1.558,
  parameters: {
    published: 8339929856,
    basis: 'stored',
    note: 'The figures are those of LFM2-8B-A1B, with the same layers by its vendor.',
  },
  architecture: {
    className: 'Lfm2MoeForCausalLM',
    layers: 24,
    hiddenSize: 2048,
    vocabularySize: 65536,
    tiedEmbeddings: true,
    mixers: [
      { kind: 'attention', layers: 6, heads: 32, kvHeads: 8, headDim: 64, queryKeyNorm: 'head' },
      { kind: 'short-conv', layers: 18, convKernel: 3 },
    ],
    feedForwards: [
      { kind: 'dense', layers: 2, width: 7168 },
      { kind: 'experts', layers: 22, experts: 32, expertsPerToken: 4, width: 1792, routerBias: true },
    ],
  },
  contextTokens: 128000,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/LFM2.5-8B-A1B-GGUF',
  ollamaTag: 'lfm2.5:8b',
  quantized: [{ scheme: 'mlx-4bit', repository: 'mlx-community/LFM2.5-8B-A1B-MLX-4bit' }],
  sources: [
    {
      title:
        'lmstudio.ai: 24 layers (18 convolution, 6 attention) and 40 layers (30 convolution, 10 attention), vocabulary of 65536',
      url: 'https://www.lmstudio.ai/models/lfm2-24b-a2b',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of LiquidAI/LFM2-8B-A1B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/LiquidAI/LFM2.5-8B-A1B.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'GPUStack: release date and licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/gpustack/assets/model-catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'Rapid-MLX: table of models with mlx-community/LFM2.5-8B-A1B-MLX-4bit',
      url: 'https://github.com/raullenchai/Rapid-MLX/blob/7222ca776c029b045cba424e7b2e942c5073529f/vllm_mlx/aliases.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
