import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'granite-4-0-h-tiny',
  hfId: 'ibm-granite/granite-4.0-h-tiny',
  name: 'Granite 4.0 H Tiny 7B-A1B',
  family: 'Granite',
  vendor: 'IBM',
  released: '2025-10',
  licence: 'apache-2.0',
  paramsB: 6.939,
  activeParamsB: 1.465,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/granite-4.0-h-tiny-GGUF',
  ollamaTag: 'granite4:tiny-h',
  quantized: [],
  sources: [
    {
      title: "huggingface.co: table of architectures in IBM's model card, read in a copy",
      url: 'https://huggingface.co/ibm-granite/granite-4.0-h-tiny',
      date: '2025-10-02',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of ibm-granite/granite-4.0-h-tiny',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
