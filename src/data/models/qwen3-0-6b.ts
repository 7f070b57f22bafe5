import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-0-6b',
  hfId: 'Qwen/Qwen3-0.6B',
  name: 'Qwen3 0.6B',
  family: 'Qwen3',
  vendor: 'Alibaba',
  released: '2025-04',
  licence: 'apache-2.0',
  paramsB: 0.596,
  activeParamsB: null,
  parameters: { published: 751632384, basis: 'stored', note: 'The files counted hold a copy of the tied output head.' },
  architecture: {
    className: 'Qwen3ForCausalLM',
    layers: 28,
    hiddenSize: 1024,
    vocabularySize: 151936,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 28, heads: 16, kvHeads: 8, headDim: 128, queryKeyNorm: 'head' }],
    feedForwards: [{ kind: 'dense', layers: 28, width: 3072 }],
  },
  contextTokens: 40960,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Qwen3-0.6B-GGUF',
  ollamaTag: 'qwen3:0.6b',
  quantized: [
    { scheme: 'fp8', repository: 'Qwen/Qwen3-0.6B-FP8' },
    { scheme: 'gptq-int8', repository: 'Qwen/Qwen3-0.6B-GPTQ-Int8' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-0.6B_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-0.6B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'GPUStack: release date and licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/gpustack/assets/model-catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
