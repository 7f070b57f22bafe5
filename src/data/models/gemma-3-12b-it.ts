import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'gemma-3-12b-it',
  hfId: 'google/gemma-3-12b-it',
  name: 'Gemma 3 12B',
  family: 'Gemma 3',
  vendor: 'Google',
  released: '2025-03',
  licence: 'gemma',
  paramsB: 12.187,
  activeParamsB: null,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/gemma-3-12b-it-GGUF',
  ollamaTag: 'gemma3:12b',
  quantized: [{ scheme: 'w4a16', repository: 'RedHatAI/gemma-3-12b-it-quantized.w4a16' }],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of google/gemma-3-12b-pt',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
