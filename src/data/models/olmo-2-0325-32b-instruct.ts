import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'olmo-2-0325-32b-instruct',
  hfId: 'allenai/OLMo-2-0325-32B-Instruct',
  name: 'OLMo 2 32B',
  family: 'OLMo',
  vendor: 'Ai2',
  released: '2025-03',
  licence: 'apache-2.0',
  paramsB: 32.234,
  activeParamsB: null,
  parameters: { published: 32234279936, basis: 'stored' },
  architecture: {
    className: 'Olmo2ForCausalLM',
    layers: 64,
    hiddenSize: 5120,
    vocabularySize: 100352,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 64, heads: 40, kvHeads: 8, headDim: 128, queryKeyNorm: 'full' }],
    feedForwards: [{ kind: 'dense', layers: 64, width: 27648 }],
  },
  contextTokens: 4096,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/OLMo-2-0325-32B-Instruct-GGUF',
  ollamaTag: 'olmo2:32b',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of allenai/OLMo-2-0325-32B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'MLC LLM: values of the config.json',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
