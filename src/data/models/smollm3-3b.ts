import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'smollm3-3b',
  hfId: 'HuggingFaceTB/SmolLM3-3B',
  name: 'SmolLM3 3B',
  family: 'SmolLM',
  vendor: 'Hugging Face',
  released: '2025-07',
  licence: 'apache-2.0',
  paramsB: 3.075,
  activeParamsB: null,
  contextTokens: 65536,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/SmolLM3-3B-GGUF',
  ollamaTag: null,
  quantized: [{ scheme: 'fp8-dynamic', repository: 'RedHatAI/SmolLM3-3B-FP8-dynamic' }],
  sources: [
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
