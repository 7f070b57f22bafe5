import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'mistral-large-instruct-2411',
  hfId: 'mistralai/Mistral-Large-Instruct-2411',
  name: 'Mistral Large 2411 123B',
  family: 'Mistral Large',
  vendor: 'Mistral AI',
  released: '2024-11',
  licence: 'mistral-research',
  paramsB: 122.61,
  activeParamsB: null,
  parameters: { published: 123000000000, basis: 'label' },
  architecture: {
    className: 'MistralForCausalLM',
    layers: 88,
    hiddenSize: 12288,
    vocabularySize: 32768,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 88, heads: 96, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 88, width: 28672 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'mistral-large:123b',
  quantized: [],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
