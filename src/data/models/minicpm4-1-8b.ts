import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'minicpm4-1-8b',
  hfId: 'openbmb/MiniCPM4.1-8B',
  name: 'MiniCPM 4.1 8B',
  family: 'MiniCPM',
  vendor: 'OpenBMB',
  released: '2025-09',
  licence: 'apache-2.0',
  paramsB: 8.185,
  activeParamsB: null,
  parameters: { published: 8185253888, basis: 'stored' },
  architecture: {
    className: 'MiniCPMForCausalLM',
    layers: 32,
    hiddenSize: 4096,
    vocabularySize: 73448,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 32, heads: 32, kvHeads: 2, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 32, width: 16384 }],
  },
  contextTokens: 65536,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'OpenBMB/MiniCPM4.1-8B-GGUF',
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
  ],
  checkedOn: '2026-11-23',
});
