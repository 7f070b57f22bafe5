import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'hunyuan-a13b-instruct',
  hfId: 'tencent/Hunyuan-A13B-Instruct',
  name: 'Hunyuan A13B',
  family: 'Hunyuan',
  vendor: 'Tencent',
  released: '2025-06',
  licence: 'tencent-hunyuan',
  paramsB: 80.393,
  activeParamsB: 12.747,
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Hunyuan-A13B-Instruct-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'fp8', repository: 'tencent/Hunyuan-A13B-Instruct-FP8' },
    { scheme: 'gptq-int4', repository: 'tencent/Hunyuan-A13B-Instruct-GPTQ-Int4' },
  ],
  sources: [
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/tencent/Hunyuan-A13B-Instruct.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
