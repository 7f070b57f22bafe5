import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'internlm3-8b-instruct',
  hfId: 'internlm/internlm3-8b-instruct',
  name: 'InternLM3 8B',
  family: 'InternLM',
  vendor: 'Shanghai AI Lab',
  released: '2025-01',
  licence: 'apache-2.0',
  paramsB: 8.804,
  activeParamsB: null,
  parameters: { published: 8750000000, basis: 'label' },
  architecture: {
    className: 'InternLM3ForCausalLM',
    layers: 48,
    hiddenSize: 4096,
    vocabularySize: 128512,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 48, heads: 32, kvHeads: 2, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 48, width: 10240 }],
  },
  contextTokens: 32768,
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
      title: 'self-llm, pull request 333: size of about 17.5 GB',
      url: 'https://github.com/datawhalechina/self-llm/pull/333',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
