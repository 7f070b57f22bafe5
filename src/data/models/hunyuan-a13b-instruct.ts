import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'hunyuan-a13b-instruct',
  hfId: 'tencent/Hunyuan-A13B-Instruct',
  name: 'Hunyuan A13B',
  family: 'Hunyuan',
  vendor: 'Tencent',
  released: '2025-06',
  licence: 'tencent-hunyuan',
  paramsB: 80.393,
  activeParamsB: 12.747,
  parameters: {
    published: 80000000000,
    basis: 'label',
    note: 'Number of experts, experts a token and the tied head are not confirmed first-hand; they agree with the published count.',
  },
  architecture: {
    className: 'HunYuanMoEV1ForCausalLM',
    layers: 32,
    hiddenSize: 4096,
    vocabularySize: 128167,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 32, heads: 32, kvHeads: 8, headDim: 128, queryKeyNorm: 'head' }],
    feedForwards: [{ kind: 'experts', layers: 32, experts: 64, expertsPerToken: 8, width: 3072, sharedWidth: 3072 }],
  },
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Hunyuan-A13B-Instruct-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'fp8', repository: 'tencent/Hunyuan-A13B-Instruct-FP8' },
    { scheme: 'gptq-int4', repository: 'tencent/Hunyuan-A13B-Instruct-GPTQ-Int4' },
  ],
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
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/tencent/Hunyuan-A13B-Instruct.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
