import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen2-5-vl-72b-instruct',
  hfId: 'Qwen/Qwen2.5-VL-72B-Instruct',
  name: 'Qwen2.5-VL 72B Instruct',
  family: 'Qwen2.5-VL',
  vendor: 'Alibaba',
  released: '2025-01',
  licence: 'qwen',
  paramsB: 73.411,
  activeParamsB: null,
  contextTokens: 128000,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'ggml-org/Qwen2.5-VL-72B-Instruct-GGUF',
  ollamaTag: 'qwen2.5vl:72b',
  quantized: [{ scheme: 'awq', repository: 'Qwen/Qwen2.5-VL-72B-Instruct-AWQ' }],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen2.5-VL-72B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/Qwen/Qwen2.5-VL-72B-Instruct.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
