import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'llama-3-2-11b-vision-instruct',
  hfId: 'meta-llama/Llama-3.2-11B-Vision-Instruct',
  name: 'Llama 3.2 11B Vision Instruct',
  family: 'Llama 3',
  vendor: 'Meta',
  released: '2024-09',
  licence: 'llama3.2',
  paramsB: 10.67,
  activeParamsB: null,
  parameters: { published: 10670220835, basis: 'stored' },
  architecture: {
    className: 'MllamaForConditionalGeneration',
    layers: 40,
    hiddenSize: 4096,
    vocabularySize: 128256,
    tiedEmbeddings: false,
    mixers: [
      { kind: 'attention', layers: 32, heads: 32, kvHeads: 8, headDim: 128 },
      { kind: 'cross-attention', layers: 8, heads: 32, kvHeads: 8, headDim: 128 },
    ],
    feedForwards: [{ kind: 'dense', layers: 40, width: 14336 }],
    visionParams: 895028755,
    otherParams: 32768,
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: null,
  ollamaTag: 'llama3.2-vision:11b',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of meta-llama/Llama-3.2-11B-Vision-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'OME: copy of a config.json',
      url: 'https://github.com/sgl-project/ome/blob/17b77edad23bae262e0c9adb7f12039397a5d33d/pkg/hfutil/modelconfig/testdata/llama3_2_11b_vision.json',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
