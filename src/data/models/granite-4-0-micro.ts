import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'granite-4-0-micro',
  hfId: 'ibm-granite/granite-4.0-micro',
  name: 'Granite 4.0 Micro 3B',
  family: 'Granite',
  vendor: 'IBM',
  released: '2025-10',
  licence: 'apache-2.0',
  paramsB: 3.403,
  activeParamsB: null,
  parameters: { published: 3402836480, basis: 'stored' },
  architecture: {
    className: 'GraniteMoeHybridForCausalLM',
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
  ggufRepository: 'unsloth/granite-4.0-micro-GGUF',
  ollamaTag: 'granite4:micro',
  quantized: [],
  sources: [
    {
      title: "huggingface.co: table of architectures in IBM's model card, read in a copy",
      url: 'https://huggingface.co/ibm-granite/granite-4.0-h-tiny',
      date: '2025-10-02',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of ibm-granite/granite-4.0-micro-base',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'IBMGranite4Tiny: copy of the architecture table in the model card',
      url: 'https://github.com/DocDBrown/IBMGranite4Tiny/blob/6f7a19bc29039ee49d87f2bc4f490b22ba68f262/README.md',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
