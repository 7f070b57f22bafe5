import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'minimax-m3',
  hfId: 'MiniMaxAI/MiniMax-M3',
  name: 'MiniMax M3',
  family: 'MiniMax',
  vendor: 'MiniMax',
  released: '2026-06',
  licence: 'minimax-community',
  paramsB: 425.95,
  activeParamsB: 24.509,
  contextTokens: 1048576,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/MiniMax-M3-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'mxfp8', repository: 'MiniMaxAI/MiniMax-M3-MXFP8' },
    { scheme: 'mxfp4', repository: 'amd/MiniMax-M3-MXFP4' },
    { scheme: 'nvfp4', repository: 'nvidia/MiniMax-M3-NVFP4' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M3_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/MiniMaxAI/MiniMax-M3.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'GPUStack: release date and licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/gpustack/assets/model-catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
