import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'devstral-small-2-24b-instruct-2512',
  hfId: 'mistralai/Devstral-Small-2-24B-Instruct-2512',
  name: 'Devstral Small 2 24B',
  family: 'Devstral',
  vendor: 'Mistral AI',
  released: '2025-12',
  licence: 'apache-2.0',
  paramsB: 24.011,
  activeParamsB: null,
  contextTokens: 393216,
  nativeDtype: 'fp8',
  takesImages: true,
  ggufRepository: null,
  ollamaTag: 'devstral-small-2:24b',
  quantized: [],
  sources: [
    {
      title: 'mistralai/Devstral-Small-2-24B-Instruct-2512 on the Hugging Face Hub',
      url: 'https://huggingface.co/mistralai/Devstral-Small-2-24B-Instruct-2512',
      movingBecause: 'figures were read in copies of its config that have no public pinned address',
    },
  ],
  checkedOn: '2026-11-23',
});
