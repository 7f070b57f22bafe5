import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'falcon-h1-7b-instruct',
  hfId: 'tiiuae/Falcon-H1-7B-Instruct',
  name: 'Falcon H1 7B',
  family: 'Falcon',
  vendor: 'TII',
  released: '2025-05',
  licence: 'falcon-llm',
  paramsB: 7.586,
  activeParamsB: null,
  parameters: {
    published: null,
    basis: null,
    note: 'Vocabulary, feed-forward width and groups are as two other projects quote its config.json in their tests.',
  },
  architecture: {
    className: 'FalconH1ForCausalLM',
    layers: 44,
    hiddenSize: 3072,
    vocabularySize: 130048,
    tiedEmbeddings: false,
    mixers: [
      { kind: 'attention', layers: 44, heads: 12, kvHeads: 2, headDim: 128 },
      {
        kind: 'mamba2',
        layers: 44,
        heads: 24,
        headDim: 128,
        stateSize: 256,
        groups: 1,
        convKernel: 4,
        withoutNorm: true,
      },
    ],
    feedForwards: [{ kind: 'dense', layers: 44, width: 12288 }],
  },
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: null,
  quantized: [],
  sources: [
    {
      title: 'huggingface.co: table of depth, width, heads, KV heads, Mamba heads, head sizes and state size',
      url: 'https://huggingface.co/docs/transformers/model_doc/falcon_h1',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
