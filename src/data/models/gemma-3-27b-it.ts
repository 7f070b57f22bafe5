import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'gemma-3-27b-it',
  hfId: 'google/gemma-3-27b-it',
  name: 'Gemma 3 27B',
  family: 'Gemma 3',
  vendor: 'Google',
  released: '2025-03',
  licence: 'gemma',
  paramsB: 27.432,
  activeParamsB: null,
  parameters: { published: 27432406640, basis: 'stored' },
  architecture: {
    className: 'Gemma3ForConditionalGeneration',
    layers: 62,
    hiddenSize: 5376,
    vocabularySize: 262208,
    tiedEmbeddings: true,
    mixers: [
      { kind: 'attention', layers: 10, heads: 32, kvHeads: 16, headDim: 128, queryKeyNorm: 'head' },
      { kind: 'attention', layers: 52, heads: 32, kvHeads: 16, headDim: 128, windowTokens: 1024, queryKeyNorm: 'head' },
    ],
    feedForwards: [{ kind: 'dense', layers: 62, width: 21504 }],
    normsPerLayer: 4,
    visionParams: 423060336,
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/gemma-3-27b-it-GGUF',
  ollamaTag: 'gemma3:27b',
  quantized: [
    { scheme: 'fp8-dynamic', repository: 'RedHatAI/gemma-3-27b-it-FP8-dynamic' },
    { scheme: 'w4a16', repository: 'RedHatAI/gemma-3-27b-it-quantized.w4a16' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of google/gemma-3-27b-it',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'MaxText: values of the config.json',
      url: 'https://github.com/AI-Hypercomputer/maxtext/blob/e591f30cbbf217ed67ef71263ec0538239f9c3b8/src/maxtext/checkpoint_conversion/utils/hf_model_configs.py',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
