import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'phi-4-mini-instruct',
  hfId: 'microsoft/Phi-4-mini-instruct',
  name: 'Phi-4 mini 3.8B',
  family: 'Phi',
  vendor: 'Microsoft',
  released: '2025-02',
  licence: 'mit',
  paramsB: 3.836,
  activeParamsB: null,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Phi-4-mini-instruct-GGUF',
  ollamaTag: 'phi4-mini:3.8b',
  quantized: [],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'KAITO: 7.15 GiB of weights, which are 3.84 billion parameters in bf16',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/microsoft/Phi-4-mini-instruct.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
