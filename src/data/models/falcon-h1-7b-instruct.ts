import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'falcon-h1-7b-instruct',
  hfId: 'tiiuae/Falcon-H1-7B-Instruct',
  name: 'Falcon H1 7B',
  family: 'Falcon',
  vendor: 'TII',
  released: '2025-05',
  licence: 'falcon-llm',
  paramsB: 7.0,
  activeParamsB: null,
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
