import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'gemma-2-2b-it',
  hfId: 'google/gemma-2-2b-it',
  name: 'Gemma 2 2B',
  family: 'Gemma 2',
  vendor: 'Google',
  released: '2024-07',
  licence: 'gemma',
  paramsB: 2.614,
  activeParamsB: null,
  contextTokens: 8192,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/gemma-2-2b-it-GGUF',
  ollamaTag: 'gemma2:2b',
  quantized: [],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of google/gemma-2-2b-it',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
