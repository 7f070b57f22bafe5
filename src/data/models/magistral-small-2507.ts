import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'magistral-small-2507',
  hfId: 'mistralai/Magistral-Small-2507',
  name: 'Magistral Small 2507',
  family: 'Mistral Small',
  vendor: 'Mistral AI',
  released: '2025-07',
  licence: 'apache-2.0',
  paramsB: 23.572,
  activeParamsB: null,
  contextTokens: 40960,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'magistral:24b',
  quantized: [],
  sources: [
    {
      title: 'mistralai/Magistral-Small-2507 on the Hugging Face Hub',
      url: 'https://huggingface.co/mistralai/Magistral-Small-2507',
      movingBecause: 'figures were read in copies of its config that have no public pinned address',
    },
  ],
  checkedOn: '2026-11-23',
});
