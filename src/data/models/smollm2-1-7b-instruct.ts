import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'smollm2-1-7b-instruct',
  hfId: 'HuggingFaceTB/SmolLM2-1.7B-Instruct',
  name: 'SmolLM2 1.7B',
  family: 'SmolLM',
  vendor: 'Hugging Face',
  released: '2024-11',
  licence: 'apache-2.0',
  paramsB: 1.711,
  activeParamsB: null,
  parameters: { published: 1711376384, basis: 'stored' },
  architecture: {
    className: 'LlamaForCausalLM',
    layers: 24,
    hiddenSize: 2048,
    vocabularySize: 49152,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 24, heads: 32, kvHeads: 32, headDim: 64 }],
    feedForwards: [{ kind: 'dense', layers: 24, width: 8192 }],
  },
  contextTokens: 8192,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/SmolLM2-1.7B-Instruct-GGUF',
  ollamaTag: 'smollm2:1.7b',
  quantized: [],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of HuggingFaceTB/SmolLM2-1.7B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
