import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'mistral-large-3-675b-instruct-2512',
  hfId: 'mistralai/Mistral-Large-3-675B-Instruct-2512',
  name: 'Mistral Large 3 675B',
  family: 'Mistral Large',
  vendor: 'Mistral AI',
  released: '2025-12',
  licence: 'apache-2.0',
  paramsB: 673.421,
  activeParamsB: 39.007,
  parameters: {
    published: 675000000000,
    basis: 'label',
    note: 'Not read from a config.json: figures of DeepSeek V3 with 128 experts of twice the width. They agree with the published count and with the size of the files. The vision part is the vendor’s rounded figure.',
  },
  architecture: {
    className: 'MistralLarge3ForCausalLM',
    layers: 61,
    hiddenSize: 7168,
    vocabularySize: 131072,
    tiedEmbeddings: false,
    mixers: [
      {
        kind: 'latent-attention',
        layers: 61,
        heads: 128,
        kvRank: 512,
        queryRank: 1536,
        nopeHeadDim: 128,
        ropeHeadDim: 64,
        valueHeadDim: 128,
      },
    ],
    feedForwards: [
      { kind: 'dense', layers: 3, width: 16384 },
      {
        kind: 'experts',
        layers: 58,
        experts: 128,
        expertsPerToken: 4,
        width: 4096,
        sharedWidth: 4096,
        routerBias: true,
      },
    ],
    visionParams: 2500000000,
  },
  contextTokens: 294912,
  nativeDtype: 'fp8',
  takesImages: true,
  ggufRepository: null,
  ollamaTag: null,
  quantized: [
    { scheme: 'fp8', repository: 'mistralai/Mistral-Large-3-675B-Instruct-2512-FP8' },
    { scheme: 'nvfp4', repository: 'mistralai/Mistral-Large-3-675B-Instruct-2512-NVFP4' },
  ],
  sources: [
    {
      title:
        'lib.ourtfam.com: S. Raschka describes it as the DeepSeek-V3 design with half as many experts of twice the size, 673 billion parameters',
      url: 'https://lib.ourtfam.com/r/LocalLLaMA/comments/1plpc6h/mistral_3_large_is_deepseek_v3/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/mistralai/Mistral-Large-3-675B-Instruct-2512.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
