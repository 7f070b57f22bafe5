import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'bge-large-en-v1-5',
  hfId: 'BAAI/bge-large-en-v1.5',
  name: 'BGE Large EN v1.5',
  family: 'BGE',
  vendor: 'BAAI',
  released: '2023-09',
  licence: 'mit',
  paramsB: 0.335,
  activeParamsB: null,
  contextTokens: 512,
  nativeDtype: 'fp32',
  takesImages: false,
  ggufRepository: 'mradermacher/bge-large-en-v1.5-GGUF',
  ollamaTag: 'bge-large:335m',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of BAAI/bge-large-en-v1.5',
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
