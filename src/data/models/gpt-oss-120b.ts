import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'gpt-oss-120b',
  hfId: 'openai/gpt-oss-120b',
  name: 'gpt-oss 120B',
  family: 'gpt-oss',
  vendor: 'OpenAI',
  released: '2025-08',
  licence: 'apache-2.0',
  paramsB: 116.829,
  activeParamsB: 5.133,
  contextTokens: 131072,
  nativeDtype: 'mxfp4',
  takesImages: false,
  ggufRepository: 'ggml-org/gpt-oss-120b-GGUF',
  ollamaTag: 'gpt-oss:120b',
  quantized: [{ scheme: 'w-mxfp4-a-fp8', repository: 'amd/gpt-oss-120b-w-mxfp4-a-fp8' }],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-120b_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/openai/gpt-oss-120b.yaml',
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
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
