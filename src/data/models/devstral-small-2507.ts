import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'devstral-small-2507',
  hfId: 'mistralai/Devstral-Small-2507',
  name: 'Devstral Small 1.1 24B',
  family: 'Devstral',
  vendor: 'Mistral AI',
  released: '2025-07',
  licence: 'apache-2.0',
  paramsB: 23.572,
  activeParamsB: null,
  parameters: {
    published: 23572403200,
    basis: 'stored',
    note: 'The figures are those of Mistral Small 3.1, which it is trained from.',
  },
  architecture: {
    className: 'MistralForCausalLM',
    layers: 40,
    hiddenSize: 5120,
    vocabularySize: 131072,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 40, heads: 32, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 40, width: 32768 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/mistralai_Devstral-Small-2507-GGUF',
  ollamaTag: 'devstral:24b',
  quantized: [{ scheme: 'mlx-4bit', repository: 'mlx-community/Devstral-Small-2507-4bit' }],
  sources: [
    {
      title: 'mistralai/Devstral-Small-2507 on the Hugging Face Hub',
      url: 'https://huggingface.co/mistralai/Devstral-Small-2507',
      movingBecause: 'figures were read in copies of its config that have no public pinned address',
    },
    {
      title: 'KerasHub: parameter count of the preset',
      url: 'https://github.com/keras-team/keras-hub/blob/71453d08f59edc90d276e999319fc51e61cbf82c/keras_hub/src/models/mistral/mistral_presets.py',
      evidence: 'secondary',
    },
    {
      title: 'Rapid-MLX: table of models with mlx-community/Devstral-Small-2507-4bit',
      url: 'https://github.com/raullenchai/Rapid-MLX/blob/7222ca776c029b045cba424e7b2e942c5073529f/vllm_mlx/aliases.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
