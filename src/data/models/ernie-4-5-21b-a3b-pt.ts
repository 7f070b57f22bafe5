import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'ernie-4-5-21b-a3b-pt',
  hfId: 'baidu/ERNIE-4.5-21B-A3B-PT',
  name: 'ERNIE 4.5 21B-A3B',
  family: 'ERNIE',
  vendor: 'Baidu',
  released: '2025-06',
  licence: 'apache-2.0',
  paramsB: 21.825,
  activeParamsB: 3.352,
  parameters: { published: 21825437888, basis: 'stored' },
  architecture: {
    className: 'Ernie4_5_MoeForCausalLM',
    layers: 28,
    hiddenSize: 2560,
    vocabularySize: 103424,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 28, heads: 20, kvHeads: 4, headDim: 128 }],
    feedForwards: [
      { kind: 'dense', layers: 1, width: 12288 },
      {
        kind: 'experts',
        layers: 27,
        experts: 64,
        expertsPerToken: 6,
        width: 1536,
        sharedWidth: 3072,
        routerBias: true,
      },
    ],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/ERNIE-4.5-21B-A3B-PT-GGUF',
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
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/baidu/ERNIE-4.5-21B-A3B-PT.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
