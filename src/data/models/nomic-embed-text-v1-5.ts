import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'nomic-embed-text-v1-5',
  hfId: 'nomic-ai/nomic-embed-text-v1.5',
  name: 'Nomic Embed Text v1.5',
  family: 'Nomic',
  vendor: 'Nomic AI',
  released: '2024-02',
  licence: 'apache-2.0',
  paramsB: 0.137,
  activeParamsB: null,
  parameters: { published: 136731648, basis: 'stored' },
  architecture: {
    className: 'NomicBertModel',
    layers: 12,
    hiddenSize: 768,
    vocabularySize: 30528,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 12, heads: 12, kvHeads: 12, headDim: 64, layersWithoutCache: 12 }],
    feedForwards: [{ kind: 'dense', layers: 12, width: 3072 }],
    otherParams: 20736,
  },
  contextTokens: 2048,
  nativeDtype: 'fp32',
  takesImages: false,
  gives: 'vectors',
  ggufRepository: 'nomic-ai/nomic-embed-text-v1.5-GGUF',
  ollamaTag: 'nomic-embed-text:v1.5',
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
      title: 'GPUStack: release date and licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/gpustack/assets/model-catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
