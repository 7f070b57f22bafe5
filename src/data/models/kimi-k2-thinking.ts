import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'kimi-k2-thinking',
  hfId: 'moonshotai/Kimi-K2-Thinking',
  name: 'Kimi K2 Thinking',
  family: 'Kimi',
  vendor: 'Moonshot AI',
  released: '2025-11',
  licence: 'modified-mit',
  paramsB: 1026.408,
  activeParamsB: 31.687,
  contextTokens: 262144,
  nativeDtype: 'int4',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: null,
  quantized: [{ scheme: 'nvfp4', repository: 'nvidia/Kimi-K2-Thinking-NVFP4' }],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/moonshotai--Kimi-K2-Instruct_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/moonshotai/Kimi-K2-Thinking.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
