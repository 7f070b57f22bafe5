import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'yi-1-5-34b-chat',
  hfId: '01-ai/Yi-1.5-34B-Chat',
  name: 'Yi 1.5 34B Chat',
  family: 'Yi',
  vendor: '01.AI',
  released: '2024-05',
  licence: 'apache-2.0',
  paramsB: 34.389,
  activeParamsB: null,
  parameters: { published: 34388917248, basis: 'stored' },
  architecture: {
    className: 'LlamaForCausalLM',
    layers: 60,
    hiddenSize: 7168,
    vocabularySize: 64000,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 60, heads: 56, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 60, width: 20480 }],
  },
  contextTokens: 4096,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'lmstudio-community/Yi-1.5-34B-Chat-GGUF',
  ollamaTag: 'yi:34b-chat-v1.5-q4_0',
  quantized: [],
  sources: [
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
