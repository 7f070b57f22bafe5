import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'llama-3-2-3b-instruct',
  hfId: 'meta-llama/Llama-3.2-3B-Instruct',
  name: 'Llama 3.2 3B Instruct',
  family: 'Llama 3',
  vendor: 'Meta',
  released: '2024-09',
  licence: 'llama3.2',
  paramsB: 3.213,
  activeParamsB: null,
  parameters: { published: 3212749824, basis: 'stored' },
  architecture: {
    className: 'LlamaForCausalLM',
    layers: 28,
    hiddenSize: 3072,
    vocabularySize: 128256,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 28, heads: 24, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 28, width: 8192 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Llama-3.2-3B-Instruct-GGUF',
  ollamaTag: 'llama3.2:3b',
  quantized: [
    { scheme: 'w8a8', repository: 'RedHatAI/Llama-3.2-3B-Instruct-quantized.w8a8' },
    { scheme: 'awq', repository: 'AMead10/Llama-3.2-3B-Instruct-AWQ' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of meta-llama/Llama-3.2-3B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/meta-llama/Llama-3.2-3B-Instruct.yaml',
      date: '2026-08-21',
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
