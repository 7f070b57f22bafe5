import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'kimi-k3',
  hfId: 'moonshotai/Kimi-K3',
  name: 'Kimi K3 2.8T',
  family: 'Kimi',
  vendor: 'Moonshot AI',
  released: '2026-07',
  licence: null,
  paramsB: 2779.482,
  activeParamsB: 104.187,
  contextTokens: 1048576,
  nativeDtype: 'mxfp4',
  takesImages: true,
  ggufRepository: 'unsloth/Kimi-K3-GGUF',
  ollamaTag: null,
  quantized: [{ scheme: 'nvfp4', repository: 'RedHatAI/Kimi-K3-NVFP4' }],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/moonshotai--Kimi-K3_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/moonshotai/Kimi-K3.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
