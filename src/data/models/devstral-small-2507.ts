import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'devstral-small-2507',
  hfId: 'mistralai/Devstral-Small-2507',
  name: 'Devstral Small 1.1 24B',
  family: 'Devstral',
  vendor: 'Mistral AI',
  released: '2025-07',
  licence: 'apache-2.0',
  paramsB: 23.572,
  activeParamsB: null,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/mistralai_Devstral-Small-2507-GGUF',
  ollamaTag: 'devstral:24b',
  quantized: [],
  sources: [
    {
      title: 'mistralai/Devstral-Small-2507 on the Hugging Face Hub',
      url: 'https://huggingface.co/mistralai/Devstral-Small-2507',
      movingBecause: 'figures were read in copies of its config that have no public pinned address',
    },
  ],
  checkedOn: '2026-11-23',
});
