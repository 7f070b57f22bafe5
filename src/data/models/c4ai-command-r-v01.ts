import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'c4ai-command-r-v01',
  hfId: 'CohereLabs/c4ai-command-r-v01',
  name: 'Command R 35B v01',
  family: 'Command',
  vendor: 'Cohere',
  released: '2024-03',
  licence: 'cc-by-nc-4.0',
  paramsB: 34.981,
  activeParamsB: null,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/c4ai-command-r-v01-GGUF',
  ollamaTag: 'command-r:35b-v0.1-q4_0',
  quantized: [],
  sources: [
    {
      title: 'CohereLabs/c4ai-command-r-v01 on the Hugging Face Hub',
      url: 'https://huggingface.co/CohereLabs/c4ai-command-r-v01',
      movingBecause: 'figures were read in copies of its config that have no public pinned address',
    },
  ],
  checkedOn: '2026-11-23',
});
