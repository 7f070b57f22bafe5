import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'nvidia-nemotron-3-nano-30b-a3b-bf16',
  hfId: 'nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16',
  name: 'Nemotron 3 Nano 30B-A3B',
  family: 'Nemotron',
  vendor: 'NVIDIA',
  released: '2025-12',
  licence: 'nvidia-open-model-license',
  paramsB: 31.578,
  activeParamsB: 3.228,
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Nemotron-3-Nano-30B-A3B-GGUF',
  ollamaTag: 'nemotron-3-nano:30b',
  quantized: [
    { scheme: 'fp8', repository: 'nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-FP8' },
    { scheme: 'nvfp4', repository: 'nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-NVFP4' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3-Nano-30B-A3B-BF16_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16.yaml',
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
