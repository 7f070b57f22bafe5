import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'lfm2-5-1-2b-instruct',
  hfId: 'LiquidAI/LFM2.5-1.2B-Instruct',
  name: 'LFM2.5 1.2B',
  family: 'LFM2',
  vendor: 'Liquid AI',
  released: '2026-01',
  licence: 'lfm1.0',
  paramsB: 1.17,
  activeParamsB: null,
  contextTokens: 128000,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/LFM2.5-1.2B-Instruct-GGUF',
  ollamaTag: 'lfm2.5:1.2b',
  quantized: [],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of LiquidAI/LFM2.5-1.2B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/LiquidAI/LFM2.5-1.2B-Instruct.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
