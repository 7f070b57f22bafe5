import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'falcon-h1-34b-instruct',
  hfId: 'tiiuae/Falcon-H1-34B-Instruct',
  name: 'Falcon H1 34B',
  family: 'Falcon',
  vendor: 'TII',
  released: '2025-05',
  licence: 'falcon-llm',
  paramsB: 33.643,
  activeParamsB: null,
  parameters: { published: 34000000000, basis: 'label' },
  architecture: {
    className: 'FalconH1ForCausalLM',
    layers: 72,
    hiddenSize: 5120,
    vocabularySize: 261120,
    tiedEmbeddings: false,
    mixers: [
      { kind: 'attention', layers: 72, heads: 20, kvHeads: 4, headDim: 128 },
      { kind: 'mamba2', layers: 72, heads: 32, headDim: 128, stateSize: 256, groups: 2, convKernel: 4 },
    ],
    feedForwards: [{ kind: 'dense', layers: 72, width: 21504 }],
  },
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: null,
  quantized: [],
  sources: [
    {
      title: 'Chimeraforge: copy of the config.json of tiiuae/Falcon-H1-34B-Instruct',
      url: 'https://github.com/Sahil170595/Chimeraforge/blob/01db3697504580e693b00533ee84664d3c7fb20f/tests/fixtures/hybrid_configs/tiiuae_Falcon-H1-34B-Instruct.json',
      evidence: 'secondary',
    },
    {
      title: 'huggingface.co: table of depth, width, heads, KV heads, Mamba heads, head sizes and state size',
      url: 'https://huggingface.co/docs/transformers/model_doc/falcon_h1',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
