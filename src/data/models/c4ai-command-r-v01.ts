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
  parameters: { published: 35000000000, basis: 'label' },
  architecture: {
    className: 'CohereForCausalLM',
    layers: 40,
    hiddenSize: 8192,
    vocabularySize: 256000,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 40, heads: 64, kvHeads: 64, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 40, width: 22528 }],
    normsPerLayer: 1,
  },
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
    {
      title: 'OME: copy of a config.json',
      url: 'https://github.com/sgl-project/ome/blob/17b77edad23bae262e0c9adb7f12039397a5d33d/pkg/hfutil/modelconfig/testdata/command_r_35b.json',
      evidence: 'secondary',
    },
    {
      title: 'mlx-lm: default figures of the architecture',
      url: 'https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/models/cohere.py',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
