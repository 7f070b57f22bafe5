import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'phi-3-medium-4k-instruct',
  hfId: 'microsoft/Phi-3-medium-4k-instruct',
  name: 'Phi-3 medium 14B 4k',
  family: 'Phi',
  vendor: 'Microsoft',
  released: '2024-05',
  licence: 'mit',
  paramsB: 13.96,
  activeParamsB: null,
  parameters: { published: 13960238080, basis: 'stored' },
  architecture: {
    className: 'Phi3ForCausalLM',
    layers: 40,
    hiddenSize: 5120,
    vocabularySize: 32064,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 40, heads: 40, kvHeads: 10, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 40, width: 17920 }],
  },
  contextTokens: 4096,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'phi3:14b-medium-4k-instruct-q4_0',
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
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
