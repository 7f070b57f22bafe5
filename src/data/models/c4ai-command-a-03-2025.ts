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
  parameters: { published: 111058000000, basis: 'label' },
  architecture: {
    className: 'Cohere2ForCausalLM',
    layers: 64,
    hiddenSize: 12288,
    vocabularySize: 256000,
    tiedEmbeddings: true,
    mixers: [
      { kind: 'attention', layers: 16, heads: 96, kvHeads: 8, headDim: 128 },
      { kind: 'attention', layers: 48, heads: 96, kvHeads: 8, headDim: 128, windowTokens: 4096 },
    ],
    feedForwards: [{ kind: 'dense', layers: 64, width: 36864 }],
    normsPerLayer: 1,
  },
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
