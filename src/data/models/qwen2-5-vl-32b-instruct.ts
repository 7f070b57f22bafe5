import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen2-5-vl-32b-instruct',
  hfId: 'Qwen/Qwen2.5-VL-32B-Instruct',
  name: 'Qwen2.5-VL 32B Instruct',
  family: 'Qwen2.5-VL',
  vendor: 'Alibaba',
  released: '2025-03',
  licence: 'apache-2.0',
  paramsB: 33.453,
  activeParamsB: null,
  contextTokens: 128000,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'ggml-org/Qwen2.5-VL-32B-Instruct-GGUF',
  ollamaTag: 'qwen2.5vl:32b',
  quantized: [{ scheme: 'awq', repository: 'Qwen/Qwen2.5-VL-32B-Instruct-AWQ' }],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen2.5-VL-32B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
