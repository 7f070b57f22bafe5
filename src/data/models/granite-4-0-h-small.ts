import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'granite-4-0-h-small',
  hfId: 'ibm-granite/granite-4.0-h-small',
  name: 'Granite 4.0 H Small 32B-A9B',
  family: 'Granite',
  vendor: 'IBM',
  released: '2025-10',
  licence: 'apache-2.0',
  paramsB: 32.207,
  activeParamsB: 8.803,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'granite4:small-h',
  quantized: [],
  sources: [
    {
      title: "huggingface.co: table of architectures in IBM's model card, read in a copy",
      url: 'https://huggingface.co/ibm-granite/granite-4.0-h-tiny',
      date: '2025-10-02',
      evidence: 'secondary',
    },
    {
      title: 'en.immers.cloud: 32.2 billion parameters',
      url: 'https://en.immers.cloud/ai/ibm-granite/granite-4.0-h-small',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
