import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'bge-m3',
  hfId: 'BAAI/bge-m3',
  name: 'BGE-M3',
  family: 'BGE',
  vendor: 'BAAI',
  released: '2024-01',
  licence: 'mit',
  paramsB: 0.568,
  activeParamsB: null,
  contextTokens: 8194,
  nativeDtype: 'fp32',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'bge-m3:567m',
  quantized: [],
  sources: [
    {
      title: 'huggingface.co: config.json of the model',
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
