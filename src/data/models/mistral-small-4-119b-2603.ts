import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'mistral-small-4-119b-2603',
  hfId: 'mistralai/Mistral-Small-4-119B-2603',
  name: 'Mistral Small 4 119B-A6B',
  family: 'Mistral Small',
  vendor: 'Mistral AI',
  released: '2026-03',
  licence: 'apache-2.0',
  paramsB: 119.401,
  activeParamsB: 6.096,
  parameters: { published: 119000000000, basis: 'label' },
  architecture: {
    className: 'Mistral3ForConditionalGeneration',
    layers: 36,
    hiddenSize: 4096,
    vocabularySize: 131072,
    tiedEmbeddings: false,
    mixers: [
      {
        kind: 'latent-attention',
        layers: 36,
        heads: 32,
        kvRank: 256,
        queryRank: 1024,
        nopeHeadDim: 64,
        ropeHeadDim: 64,
        valueHeadDim: 128,
      },
    ],
    feedForwards: [{ kind: 'experts', layers: 36, experts: 128, expertsPerToken: 4, width: 2048, sharedWidth: 2048 }],
    visionParams: 428472320,
  },
  contextTokens: 1048576,
  nativeDtype: 'fp8',
  takesImages: true,
  ggufRepository: 'unsloth/Mistral-Small-4-119B-2603-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'nvfp4', repository: 'mistralai/Mistral-Small-4-119B-2603-NVFP4' },
    { scheme: 'mlx-8bit', repository: 'mlx-community/Mistral-Small-4-119B-2603-8bit' },
    { scheme: 'mlx-4bit', repository: 'mlx-community/Mistral-Small-4-119B-2603-4bit' },
  ],
  sources: [
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/mistralai/Mistral-Small-4-119B-2603.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title:
        'Rapid-MLX: table of models with mlx-community/Mistral-Small-4-119B-2603-8bit and mlx-community/Mistral-Small-4-119B-2603-4bit',
      url: 'https://github.com/raullenchai/Rapid-MLX/blob/7222ca776c029b045cba424e7b2e942c5073529f/vllm_mlx/aliases.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
