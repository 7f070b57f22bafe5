import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-coder-next',
  hfId: 'Qwen/Qwen3-Coder-Next',
  name: 'Qwen3 Coder Next 80B-A3B',
  family: 'Qwen3-Next',
  vendor: 'Alibaba',
  released: '2026-02',
  licence: 'apache-2.0',
  paramsB: 79.674,
  activeParamsB: 3.564,
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Qwen3-Coder-Next-GGUF',
  ollamaTag: 'qwen3-coder-next:latest',
  quantized: [
    { scheme: 'fp8', repository: 'Qwen/Qwen3-Coder-Next-FP8' },
    { scheme: 'nvfp4', repository: 'RedHatAI/Qwen3-Coder-Next-NVFP4' },
    { scheme: 'awq-4bit', repository: 'cyankiwi/Qwen3-Coder-Next-AWQ-4bit' },
    { scheme: 'fp8', repository: 'unsloth/Qwen3-Coder-Next-FP8' },
    { scheme: 'fp8-dynamic', repository: 'unsloth/Qwen3-Coder-Next-FP8-Dynamic' },
  ],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-Coder-Next',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
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
