import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'kimi-linear-48b-a3b-instruct',
  hfId: 'moonshotai/Kimi-Linear-48B-A3B-Instruct',
  name: 'Kimi Linear 48B-A3B',
  family: 'Kimi',
  vendor: 'Moonshot AI',
  released: '2025-10',
  licence: 'mit',
  paramsB: 49.123,
  activeParamsB: 3.107,
  parameters: {
    published: 49122681728,
    basis: 'stored',
    note: 'The stored count alone confirms the order of layers, the dense width and the ranks.',
  },
  architecture: {
    className: 'KimiLinearForCausalLM',
    layers: 27,
    hiddenSize: 2304,
    vocabularySize: 163840,
    tiedEmbeddings: false,
    mixers: [
      {
        kind: 'latent-attention',
        layers: 7,
        heads: 32,
        kvRank: 512,
        nopeHeadDim: 128,
        ropeHeadDim: 64,
        valueHeadDim: 128,
      },
      { kind: 'kimi-delta', layers: 20, heads: 32, headDim: 128, convKernel: 4 },
    ],
    feedForwards: [
      { kind: 'dense', layers: 1, width: 9216 },
      {
        kind: 'experts',
        layers: 26,
        experts: 256,
        expertsPerToken: 8,
        width: 1024,
        sharedWidth: 1024,
        routerBias: true,
      },
    ],
  },
  contextTokens: 1048576,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: null,
  quantized: [],
  sources: [
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/moonshotai/Kimi-Linear-48B-A3B-Instruct.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
