import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-vl-4b-instruct',
  hfId: 'Qwen/Qwen3-VL-4B-Instruct',
  name: 'Qwen3-VL 4B Instruct',
  family: 'Qwen3-VL',
  vendor: 'Alibaba',
  released: '2025-10',
  licence: 'apache-2.0',
  paramsB: 4.438,
  activeParamsB: null,
  parameters: { published: 4437815808, basis: 'stored' },
  architecture: {
    className: 'Qwen3VLForConditionalGeneration',
    layers: 36,
    hiddenSize: 2560,
    vocabularySize: 151936,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 36, heads: 32, kvHeads: 8, headDim: 128, queryKeyNorm: 'head' }],
    feedForwards: [{ kind: 'dense', layers: 36, width: 9728 }],
    visionParams: 415347712,
  },
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'Qwen/Qwen3-VL-4B-Instruct-GGUF',
  ollamaTag: 'qwen3-vl:4b',
  quantized: [
    { scheme: 'fp8', repository: 'Qwen/Qwen3-VL-4B-Instruct-FP8' },
    { scheme: 'awq-4bit', repository: 'cyankiwi/Qwen3-VL-4B-Instruct-AWQ-4bit' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-4B-Instruct_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-VL-4B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
