import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'gemma-3n-e4b-it',
  hfId: 'google/gemma-3n-E4B-it',
  name: 'Gemma 3n E4B',
  family: 'Gemma 3n',
  vendor: 'Google',
  released: '2025-06',
  licence: 'gemma',
  paramsB: 8.387,
  activeParamsB: null,
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/gemma-3n-E4B-it-GGUF',
  ollamaTag: 'gemma3n:e4b',
  quantized: [],
  sources: [
    {
      title: 'gist.github.com: values of the config',
      url: 'https://gist.github.com/scturtle/717dac754b85944636ff5b09eca117e0',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of unsloth/gemma-3n-E4B-it',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
