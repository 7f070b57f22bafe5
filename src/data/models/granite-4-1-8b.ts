import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'granite-4-1-8b',
  hfId: 'ibm-granite/granite-4.1-8b',
  name: 'Granite 4.1 8B',
  family: 'Granite',
  vendor: 'IBM',
  released: '2026-04',
  licence: 'apache-2.0',
  paramsB: 8.792,
  activeParamsB: null,
  parameters: {
    published: 8791592960,
    basis: 'stored',
    note: 'The vendor calls the embeddings shared; the files hold a head of its own.',
  },
  architecture: {
    className: 'GraniteForCausalLM',
    layers: 40,
    hiddenSize: 4096,
    vocabularySize: 100352,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 40, heads: 32, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 40, width: 12800 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'ibm-granite/granite-4.1-8b-GGUF',
  ollamaTag: 'granite4.1:8b',
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
    {
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
