import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'phi-4-reasoning',
  hfId: 'microsoft/Phi-4-reasoning',
  name: 'Phi-4 reasoning 14B',
  family: 'Phi',
  vendor: 'Microsoft',
  released: '2025-04',
  licence: 'mit',
  paramsB: 14.66,
  activeParamsB: null,
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Phi-4-reasoning-GGUF',
  ollamaTag: 'phi4-reasoning:14b',
  quantized: [],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of unsloth/phi-4',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/microsoft/Phi-4-reasoning.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
