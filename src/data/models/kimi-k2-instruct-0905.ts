import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'kimi-k2-instruct-0905',
  hfId: 'moonshotai/Kimi-K2-Instruct-0905',
  name: 'Kimi K2 Instruct 0905',
  family: 'Kimi',
  vendor: 'Moonshot AI',
  released: '2025-09',
  licence: 'modified-mit',
  paramsB: 1026.408,
  activeParamsB: 31.687,
  contextTokens: 262144,
  nativeDtype: 'fp8',
  takesImages: false,
  ggufRepository: 'unsloth/Kimi-K2-Instruct-0905-GGUF',
  ollamaTag: 'kimi-k2:1t',
  quantized: [],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/moonshotai--Kimi-K2-Instruct_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of moonshotai/Kimi-K2-Instruct-0905',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
