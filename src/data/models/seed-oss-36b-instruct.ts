import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'seed-oss-36b-instruct',
  hfId: 'ByteDance-Seed/Seed-OSS-36B-Instruct',
  name: 'Seed-OSS 36B',
  family: 'Seed',
  vendor: 'ByteDance',
  released: '2025-08',
  licence: 'apache-2.0',
  paramsB: 36.151,
  activeParamsB: null,
  parameters: { published: 36000000000, basis: 'label', note: 'Bias on query, key and value is assumed.' },
  architecture: {
    className: 'SeedOssForCausalLM',
    layers: 64,
    hiddenSize: 5120,
    vocabularySize: 155136,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 64, heads: 80, kvHeads: 8, headDim: 128, bias: true }],
    feedForwards: [{ kind: 'dense', layers: 64, width: 27648 }],
  },
  contextTokens: 524288,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Seed-OSS-36B-Instruct-GGUF',
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
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/ByteDance-Seed/Seed-OSS-36B-Instruct.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
