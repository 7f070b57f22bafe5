import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'granite-3-3-8b-instruct',
  hfId: 'ibm-granite/granite-3.3-8b-instruct',
  name: 'Granite 3.3 8B',
  family: 'Granite',
  vendor: 'IBM',
  released: '2025-04',
  licence: 'apache-2.0',
  paramsB: 8.171,
  activeParamsB: null,
  parameters: { published: 8170864640, basis: 'stored' },
  architecture: {
    className: 'GraniteForCausalLM',
    layers: 40,
    hiddenSize: 4096,
    vocabularySize: 49159,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 40, heads: 32, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 40, width: 12800 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'granite3.3:8b',
  quantized: [{ scheme: 'mlx-4bit', repository: 'mlx-community/granite-3.3-8b-instruct-4bit' }],
  sources: [
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM-Metal: list of models with mlx-community/granite-3.3-8b-instruct-4bit',
      url: 'https://github.com/vllm-project/vllm-metal/blob/211a1e4bc976cd6c0c961cad8da59d649ea9bd65/docs/supported_models.md',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
