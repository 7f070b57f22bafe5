import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'granite-4-0-h-small',
  hfId: 'ibm-granite/granite-4.0-h-small',
  name: 'Granite 4.0 H Small 32B-A9B',
  family: 'Granite',
  vendor: 'IBM',
  released: '2025-10',
  licence: 'apache-2.0',
  paramsB: 32.207,
  activeParamsB: 8.803,
  parameters: { published: 32200000000, basis: 'label' },
  architecture: {
    className: 'GraniteMoeHybridForCausalLM',
    layers: 40,
    hiddenSize: 4096,
    vocabularySize: 100352,
    tiedEmbeddings: true,
    mixers: [
      { kind: 'attention', layers: 4, heads: 32, kvHeads: 8, headDim: 128 },
      { kind: 'mamba2', layers: 36, heads: 128, headDim: 64, stateSize: 128, groups: 1, convKernel: 4 },
    ],
    feedForwards: [{ kind: 'experts', layers: 40, experts: 72, expertsPerToken: 10, width: 768, sharedWidth: 1536 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'granite4:small-h',
  quantized: [],
  sources: [
    {
      title: "huggingface.co: table of architectures in IBM's model card, read in a copy",
      url: 'https://huggingface.co/ibm-granite/granite-4.0-h-tiny',
      date: '2025-10-02',
      evidence: 'secondary',
    },
    {
      title: 'en.immers.cloud: 32.2 billion parameters',
      url: 'https://en.immers.cloud/ai/ibm-granite/granite-4.0-h-small',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'IBMGranite4Tiny: copy of the architecture table in the model card',
      url: 'https://github.com/DocDBrown/IBMGranite4Tiny/blob/6f7a19bc29039ee49d87f2bc4f490b22ba68f262/README.md',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
