import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'c4ai-command-r-08-2024',
  hfId: 'CohereLabs/c4ai-command-r-08-2024',
  name: 'Command R 32B 08-2024',
  family: 'Command',
  vendor: 'Cohere',
  released: '2024-08',
  licence: 'cc-by-nc-4.0',
  paramsB: 32.296,
  activeParamsB: null,
  parameters: {
    published: 32296476672,
    basis: 'stored',
    note: 'The figures are those of Aya Expanse 32B, whose count they give exactly.',
  },
  architecture: {
    className: 'CohereForCausalLM',
    layers: 40,
    hiddenSize: 8192,
    vocabularySize: 256000,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 40, heads: 64, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 40, width: 24576 }],
    normsPerLayer: 1,
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'command-r:35b-08-2024-q4_0',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of CohereLabs/aya-expanse-32b',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
