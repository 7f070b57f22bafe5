import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'mistral-small-24b-instruct-2501',
  hfId: 'mistralai/Mistral-Small-24B-Instruct-2501',
  name: 'Mistral Small 3 24B Instruct 2501',
  family: 'Mistral Small',
  vendor: 'Mistral AI',
  released: '2025-01',
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
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Mistral-Small-24B-Instruct-2501-GGUF',
  ollamaTag: 'mistral-small:24b',
  quantized: [
    {
      scheme: 'w8a8',
      repository: 'RedHatAI/Mistral-Small-24B-Instruct-2501-quantized.w8a8',
      writer: 'compressed-tensors',
    },
    { scheme: 'mlx-4bit', repository: 'mlx-community/Mistral-Small-24B-Instruct-2501-4bit' },
  ],
  sources: [
    {
      title:
        'llmfit: parameter count of the safetensors files of unsloth/Mistral-Small-24B-Instruct-2501-unsloth-bnb-4bit',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'KerasHub: parameter count of the preset',
      url: 'https://github.com/keras-team/keras-hub/blob/71453d08f59edc90d276e999319fc51e61cbf82c/keras_hub/src/models/mistral/mistral_presets.py',
      evidence: 'secondary',
    },
    {
      title: 'vLLM-Metal: list of models with mlx-community/Mistral-Small-24B-Instruct-2501-4bit',
      url: 'https://github.com/vllm-project/vllm-metal/blob/211a1e4bc976cd6c0c961cad8da59d649ea9bd65/docs/supported_models.md',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
