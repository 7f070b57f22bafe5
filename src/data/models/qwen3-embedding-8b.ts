import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-embedding-8b',
  hfId: 'Qwen/Qwen3-Embedding-8B',
  name: 'Qwen3 Embedding 8B',
  family: 'Qwen3-Embedding',
  vendor: 'Alibaba',
  released: '2025-06',
  licence: 'apache-2.0',
  paramsB: 7.567,
  activeParamsB: null,
  parameters: { published: 7567295488, basis: 'stored', note: 'The files hold no output head.' },
  architecture: {
    className: 'Qwen3ForCausalLM',
    layers: 36,
    hiddenSize: 4096,
    vocabularySize: 151665,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 36, heads: 32, kvHeads: 8, headDim: 128, queryKeyNorm: 'head' }],
    feedForwards: [{ kind: 'dense', layers: 36, width: 12288 }],
  },
  contextTokens: 40960,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'Qwen/Qwen3-Embedding-8B-GGUF',
  ollamaTag: 'qwen3-embedding:8b',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-Embedding-8B',
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
      title: 'OME: copy of a config.json',
      url: 'https://github.com/sgl-project/ome/blob/17b77edad23bae262e0c9adb7f12039397a5d33d/pkg/hfutil/modelconfig/testdata/qwen3_embedding_8b.json',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
