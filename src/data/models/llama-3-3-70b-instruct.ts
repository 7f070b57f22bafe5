import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'llama-3-3-70b-instruct',
  hfId: 'meta-llama/Llama-3.3-70B-Instruct',
  name: 'Llama 3.3 70B Instruct',
  family: 'Llama 3',
  vendor: 'Meta',
  released: '2024-12',
  licence: 'llama3.3',
  paramsB: 70.554,
  activeParamsB: null,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Llama-3.3-70B-Instruct-GGUF',
  ollamaTag: 'llama3.3:70b',
  quantized: [
    { scheme: 'fp8-dynamic', repository: 'RedHatAI/Llama-3.3-70B-Instruct-FP8-dynamic' },
    { scheme: 'w4a16', repository: 'RedHatAI/Llama-3.3-70B-Instruct-quantized.w4a16' },
    { scheme: 'fp4', repository: 'nvidia/Llama-3.3-70B-Instruct-FP4' },
    { scheme: 'fp8', repository: 'nvidia/Llama-3.3-70B-Instruct-FP8' },
    { scheme: 'nvfp4', repository: 'nvidia/Llama-3.3-70B-Instruct-NVFP4' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of meta-llama/Llama-3.3-70B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/meta-llama/Llama-3.3-70B-Instruct.yaml',
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
