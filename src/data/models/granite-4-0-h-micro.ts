import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'granite-4-0-h-micro',
  hfId: 'ibm-granite/granite-4.0-h-micro',
  name: 'Granite 4.0 H Micro 3B',
  family: 'Granite',
  vendor: 'IBM',
  released: '2025-10',
  licence: 'apache-2.0',
  paramsB: 3.191,
  activeParamsB: null,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/granite-4.0-h-micro-GGUF',
  ollamaTag: 'granite4:micro-h',
  quantized: [],
  sources: [
    {
      title: "huggingface.co: table of architectures in IBM's model card, read in a copy",
      url: 'https://huggingface.co/ibm-granite/granite-4.0-h-tiny',
      date: '2025-10-02',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of ibm-granite/granite-4.0-h-micro',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
