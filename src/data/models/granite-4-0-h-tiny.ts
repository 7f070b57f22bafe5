import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'granite-4-0-h-tiny',
  hfId: 'ibm-granite/granite-4.0-h-tiny',
  name: 'Granite 4.0 H Tiny 7B-A1B',
  family: 'Granite',
  vendor: 'IBM',
  released: '2025-10',
  licence: 'apache-2.0',
  paramsB: 6.939,
  activeParamsB: 1.465,
  parameters: { published: 6939037248, basis: 'stored' },
  architecture: {
    className: 'GraniteMoeHybridForCausalLM',
    layers: 40,
    hiddenSize: 1536,
    vocabularySize: 100352,
    tiedEmbeddings: true,
    mixers: [
      { kind: 'attention', layers: 4, heads: 12, kvHeads: 4, headDim: 128 },
      { kind: 'mamba2', layers: 36, heads: 48, headDim: 64, stateSize: 128, groups: 1, convKernel: 4 },
    ],
    feedForwards: [{ kind: 'experts', layers: 40, experts: 64, expertsPerToken: 6, width: 512, sharedWidth: 1024 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/granite-4.0-h-tiny-GGUF',
  ollamaTag: 'granite4:tiny-h',
  quantized: [{ scheme: 'mlx-4bit', repository: 'mlx-community/granite-4.0-h-tiny-4bit' }],
  sources: [
    {
      title: "huggingface.co: table of architectures in IBM's model card, read in a copy",
      url: 'https://huggingface.co/ibm-granite/granite-4.0-h-tiny',
      date: '2025-10-02',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of ibm-granite/granite-4.0-h-tiny',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'IBMGranite4Tiny: copy of the architecture table in the model card',
      url: 'https://github.com/DocDBrown/IBMGranite4Tiny/blob/6f7a19bc29039ee49d87f2bc4f490b22ba68f262/README.md',
      evidence: 'secondary',
    },
    {
      title: 'Rapid-MLX: table of models with mlx-community/granite-4.0-h-tiny-4bit',
      url: 'https://github.com/raullenchai/Rapid-MLX/blob/7222ca776c029b045cba424e7b2e942c5073529f/vllm_mlx/aliases.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
