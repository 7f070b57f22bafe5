import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'c4ai-command-r7b-12-2024',
  hfId: 'CohereLabs/c4ai-command-r7b-12-2024',
  name: 'Command R7B 12-2024',
  family: 'Command',
  vendor: 'Cohere',
  released: '2024-12',
  licence: 'cc-by-nc-4.0',
  paramsB: 8.028,
  activeParamsB: null,
  parameters: { published: 8028033024, basis: 'stored' },
  architecture: {
    className: 'Cohere2ForCausalLM',
    layers: 32,
    hiddenSize: 4096,
    vocabularySize: 256000,
    tiedEmbeddings: true,
    mixers: [
      { kind: 'attention', layers: 8, heads: 32, kvHeads: 8, headDim: 128 },
      { kind: 'attention', layers: 24, heads: 32, kvHeads: 8, headDim: 128, windowTokens: 4096 },
    ],
    feedForwards: [{ kind: 'dense', layers: 32, width: 14336 }],
    normsPerLayer: 1,
  },
  contextTokens: null,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/c4ai-command-r7b-12-2024-GGUF',
  ollamaTag: 'command-r7b:7b',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of CohereLabs/c4ai-command-r7b-12-2024',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'mlx-lm: default figures of the architecture',
      url: 'https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/models/cohere2.py',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
