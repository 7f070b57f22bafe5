import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'olmo-2-1124-7b-instruct',
  hfId: 'allenai/OLMo-2-1124-7B-Instruct',
  name: 'OLMo 2 7B',
  family: 'OLMo',
  vendor: 'Ai2',
  released: '2024-11',
  licence: 'apache-2.0',
  paramsB: 7.299,
  activeParamsB: null,
  parameters: { published: 7298617344, basis: 'stored' },
  architecture: {
    className: 'Olmo2ForCausalLM',
    layers: 32,
    hiddenSize: 4096,
    vocabularySize: 100352,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 32, heads: 32, kvHeads: 32, headDim: 128, queryKeyNorm: 'full' }],
    feedForwards: [{ kind: 'dense', layers: 32, width: 11008 }],
  },
  contextTokens: 4096,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'olmo2:7b',
  quantized: [],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of allenai/OLMo-2-1124-7B-Instruct',
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
