import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen2-5-vl-7b-instruct',
  hfId: 'Qwen/Qwen2.5-VL-7B-Instruct',
  name: 'Qwen2.5-VL 7B Instruct',
  family: 'Qwen2.5-VL',
  vendor: 'Alibaba',
  released: '2025-01',
  licence: 'apache-2.0',
  paramsB: 8.292,
  activeParamsB: null,
  contextTokens: 128000,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/Qwen2.5-VL-7B-Instruct-GGUF',
  ollamaTag: 'qwen2.5vl:7b',
  quantized: [
    { scheme: 'awq', repository: 'Qwen/Qwen2.5-VL-7B-Instruct-AWQ' },
    { scheme: 'w4a16', repository: 'RedHatAI/Qwen2.5-VL-7B-Instruct-quantized.w4a16' },
    { scheme: 'nvfp4', repository: 'nvidia/Qwen2.5-VL-7B-Instruct-NVFP4' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen2.5-VL-7B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/Qwen/Qwen2.5-VL-7B-Instruct.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
