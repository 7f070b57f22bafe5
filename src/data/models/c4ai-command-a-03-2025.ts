import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'c4ai-command-a-03-2025',
  hfId: 'CohereLabs/c4ai-command-a-03-2025',
  name: 'Command A 111B',
  family: 'Command',
  vendor: 'Cohere',
  released: '2025-03',
  licence: 'cc-by-nc-4.0',
  paramsB: 111.058,
  activeParamsB: null,
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/CohereForAI_c4ai-command-a-03-2025-GGUF',
  ollamaTag: 'command-a:111b',
  quantized: [],
  sources: [
    {
      title: 'CohereLabs/c4ai-command-a-03-2025 on the Hugging Face Hub',
      url: 'https://huggingface.co/CohereLabs/c4ai-command-a-03-2025',
      movingBecause: 'figures were read in copies of its config that have no public pinned address',
    },
  ],
  checkedOn: '2026-11-23',
});
