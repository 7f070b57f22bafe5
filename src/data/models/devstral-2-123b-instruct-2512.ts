import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'devstral-2-123b-instruct-2512',
  hfId: 'mistralai/Devstral-2-123B-Instruct-2512',
  name: 'Devstral 2 123B',
  family: 'Devstral',
  vendor: 'Mistral AI',
  released: '2025-12',
  licence: 'modified-mit',
  paramsB: 125.026,
  activeParamsB: null,
  contextTokens: 262144,
  nativeDtype: 'fp8',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'devstral-2:123b',
  quantized: [],
  sources: [
    {
      title: 'mistralai/Devstral-2-123B-Instruct-2512 on the Hugging Face Hub',
      url: 'https://huggingface.co/mistralai/Devstral-2-123B-Instruct-2512',
      movingBecause: 'figures were read in copies of its config that have no public pinned address',
    },
  ],
  checkedOn: '2026-11-23',
});
