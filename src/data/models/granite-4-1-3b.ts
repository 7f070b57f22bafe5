import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'granite-4-1-3b',
  hfId: 'ibm-granite/granite-4.1-3b',
  name: 'Granite 4.1 3B',
  family: 'Granite',
  vendor: 'IBM',
  released: '2026-04',
  licence: 'apache-2.0',
  paramsB: 3.403,
  activeParamsB: null,
  parameters: { published: 3402836480, basis: 'stored' },
  architecture: {
    className: 'GraniteForCausalLM',
    layers: 40,
    hiddenSize: 2560,
    vocabularySize: 100352,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 40, heads: 40, kvHeads: 8, headDim: 64 }],
    feedForwards: [{ kind: 'dense', layers: 40, width: 8192 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'granite4.1:3b',
  quantized: [],
  sources: [
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'rits.shanghai.nyu.edu: release on 2026-04-29 and table of architectures',
      url: 'https://rits.shanghai.nyu.edu/ai/ibm-releases-granite-4-1-dense-8b-matches-prior-32b-moe-flagship/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'arc-codex.com: the same table of architectures',
      url: 'https://arc-codex.com/article/b152637ab673996f473efcd13d58ff2b',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
