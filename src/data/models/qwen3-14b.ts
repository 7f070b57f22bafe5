import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-14b',
  hfId: 'Qwen/Qwen3-14B',
  name: 'Qwen3 14B',
  family: 'Qwen3',
  vendor: 'Alibaba',
  released: '2025-04',
  licence: 'apache-2.0',
  paramsB: 14.768,
  activeParamsB: null,
  contextTokens: 40960,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Qwen3-14B-GGUF',
  ollamaTag: 'qwen3:14b',
  quantized: [
    { scheme: 'awq', repository: 'Qwen/Qwen3-14B-AWQ' },
    { scheme: 'fp8', repository: 'Qwen/Qwen3-14B-FP8' },
    { scheme: 'nvfp4', repository: 'RedHatAI/Qwen3-14B-NVFP4' },
    { scheme: 'nvfp4', repository: 'nvidia/Qwen3-14B-NVFP4' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-14B-Base',
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
