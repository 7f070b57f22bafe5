import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'falcon3-7b-instruct',
  hfId: 'tiiuae/Falcon3-7B-Instruct',
  name: 'Falcon3 7B',
  family: 'Falcon',
  vendor: 'TII',
  released: '2024-12',
  licence: 'falcon-llm',
  paramsB: 7.456,
  activeParamsB: null,
  parameters: { published: 7455550464, basis: 'stored' },
  architecture: {
    className: 'LlamaForCausalLM',
    layers: 28,
    hiddenSize: 3072,
    vocabularySize: 131072,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 28, heads: 12, kvHeads: 4, headDim: 256 }],
    feedForwards: [{ kind: 'dense', layers: 28, width: 23040 }],
  },
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/Falcon3-7B-Instruct-GGUF',
  ollamaTag: 'falcon3:7b',
  quantized: [],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of tiiuae/Falcon3-7B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
