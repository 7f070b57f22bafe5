import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'embeddinggemma-300m',
  hfId: 'google/embeddinggemma-300m',
  name: 'EmbeddingGemma 300M',
  family: 'EmbeddingGemma',
  vendor: 'Google',
  released: '2025-09',
  licence: 'gemma',
  paramsB: 0.308,
  activeParamsB: null,
  contextTokens: 2048,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'ggml-org/embeddinggemma-300M-GGUF',
  ollamaTag: 'embeddinggemma:300m',
  quantized: [],
  sources: [
    {
      title: 'google/embeddinggemma-300m on the Hugging Face Hub',
      url: 'https://huggingface.co/google/embeddinggemma-300m',
      movingBecause: 'figures were read in copies of its config that have no public pinned address',
    },
  ],
  checkedOn: '2026-11-23',
});
