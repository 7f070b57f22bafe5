import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'kimi-k2-7-code',
  hfId: 'moonshotai/Kimi-K2.7-Code',
  name: 'Kimi K2.7 Code',
  family: 'Kimi',
  vendor: 'Moonshot AI',
  released: '2026-06',
  licence: 'modified-mit',
  paramsB: 1026.879,
  activeParamsB: 31.687,
  contextTokens: 262144,
  nativeDtype: 'int4',
  takesImages: true,
  ggufRepository: null,
  ollamaTag: null,
  quantized: [{ scheme: 'nvfp4', repository: 'nvidia/Kimi-K2.7-Code-NVFP4' }],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/nvidia--Kimi-K2.7-Code-NVFP4_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/moonshotai/Kimi-K2.7-Code.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'GPUStack: release date and licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/gpustack/assets/model-catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of moonshotai/Kimi-K2-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
