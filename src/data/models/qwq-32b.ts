import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwq-32b',
  hfId: 'Qwen/QwQ-32B',
  name: 'QwQ 32B',
  family: 'Qwen2.5',
  vendor: 'Alibaba',
  released: '2025-03',
  licence: 'apache-2.0',
  paramsB: 32.764,
  activeParamsB: null,
  parameters: { published: 32763876352, basis: 'stored' },
  architecture: {
    className: 'Qwen2ForCausalLM',
    layers: 64,
    hiddenSize: 5120,
    vocabularySize: 152064,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 64, heads: 40, kvHeads: 8, headDim: 128, bias: true }],
    feedForwards: [{ kind: 'dense', layers: 64, width: 27648 }],
  },
  contextTokens: 40960,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/QwQ-32B-GGUF',
  ollamaTag: 'qwq:32b',
  quantized: [{ scheme: 'awq', repository: 'Qwen/QwQ-32B-AWQ', writer: 'autoawq' }],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/QwQ-32B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
