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
  ],
  checkedOn: '2026-11-23',
});
