import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'magistral-small-2507',
  hfId: 'mistralai/Magistral-Small-2507',
  name: 'Magistral Small 2507',
  family: 'Mistral Small',
  vendor: 'Mistral AI',
  released: '2025-07',
  licence: 'apache-2.0',
  paramsB: 23.572,
  activeParamsB: null,
  parameters: { published: 23572403200, basis: 'stored' },
  architecture: {
    className: 'MistralForCausalLM',
    layers: 40,
    hiddenSize: 5120,
    vocabularySize: 131072,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 40, heads: 32, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 40, width: 32768 }],
  },
  contextTokens: 40960,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'magistral:24b',
  quantized: [],
  sources: [
    {
      title: 'mistralai/Magistral-Small-2507 on the Hugging Face Hub',
      url: 'https://huggingface.co/mistralai/Magistral-Small-2507',
      movingBecause: 'figures were read in copies of its config that have no public pinned address',
    },
    {
      title: 'KerasHub: parameter count of the preset',
      url: 'https://github.com/keras-team/keras-hub/blob/71453d08f59edc90d276e999319fc51e61cbf82c/keras_hub/src/models/mistral/mistral_presets.py',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
