import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'bge-reranker-v2-m3',
  hfId: 'BAAI/bge-reranker-v2-m3',
  name: 'BGE Reranker v2 M3',
  family: 'BGE',
  vendor: 'BAAI',
  released: '2024-03',
  licence: 'apache-2.0',
  paramsB: 0.568,
  activeParamsB: null,
  contextTokens: 8194,
  nativeDtype: 'fp32',
  takesImages: false,
  ggufRepository: 'gpustack/bge-reranker-v2-m3-GGUF',
  ollamaTag: null,
  quantized: [],
  sources: [
    {
      title: 'huggingface.co: config.json of bge-m3, which has the same encoder',
      url: 'https://huggingface.co/BAAI/bge-m3/blame/main/onnx/config.json',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
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
