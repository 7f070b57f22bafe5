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
  parameters: { published: 12187325040, basis: 'stored' },
  architecture: {
    className: 'Gemma3ForConditionalGeneration',
    layers: 48,
    hiddenSize: 3840,
    vocabularySize: 262208,
    tiedEmbeddings: true,
    mixers: [
      { kind: 'attention', layers: 8, heads: 16, kvHeads: 8, headDim: 256, queryKeyNorm: 'head' },
      { kind: 'attention', layers: 40, heads: 16, kvHeads: 8, headDim: 256, windowTokens: 1024, queryKeyNorm: 'head' },
    ],
    feedForwards: [{ kind: 'dense', layers: 48, width: 15360 }],
    normsPerLayer: 4,
    visionParams: 421290864,
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/gemma-3-12b-it-GGUF',
  ollamaTag: 'gemma3:12b',
  quantized: [{ scheme: 'w4a16', repository: 'RedHatAI/gemma-3-12b-it-quantized.w4a16', writer: 'compressed-tensors' }],
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
    {
      title: 'MaxText: values of the config.json',
      url: 'https://github.com/AI-Hypercomputer/maxtext/blob/e591f30cbbf217ed67ef71263ec0538239f9c3b8/src/maxtext/checkpoint_conversion/utils/hf_model_configs.py',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
