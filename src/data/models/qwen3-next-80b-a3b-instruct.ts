import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-next-80b-a3b-instruct',
  hfId: 'Qwen/Qwen3-Next-80B-A3B-Instruct',
  name: 'Qwen3 Next 80B-A3B Instruct',
  family: 'Qwen3-Next',
  vendor: 'Alibaba',
  released: '2025-09',
  licence: 'apache-2.0',
  paramsB: 79.674,
  activeParamsB: 3.564,
  parameters: { published: 81324862720, basis: 'stored', multiToken: 1650471424 },
  architecture: {
    className: 'Qwen3NextForCausalLM',
    layers: 48,
    hiddenSize: 2048,
    vocabularySize: 151936,
    tiedEmbeddings: false,
    mixers: [
      { kind: 'attention', layers: 12, heads: 16, kvHeads: 2, headDim: 256, queryKeyNorm: 'head', outputGate: true },
      {
        kind: 'gated-delta-net',
        layers: 36,
        keyHeads: 16,
        valueHeads: 32,
        keyHeadDim: 128,
        valueHeadDim: 128,
        convKernel: 4,
      },
    ],
    feedForwards: [
      {
        kind: 'experts',
        layers: 48,
        experts: 512,
        expertsPerToken: 10,
        width: 512,
        sharedWidth: 512,
        sharedGate: true,
      },
    ],
  },
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Qwen3-Next-80B-A3B-Instruct-GGUF',
  ollamaTag: 'qwen3-next:80b',
  quantized: [
    { scheme: 'fp8', repository: 'Qwen/Qwen3-Next-80B-A3B-Instruct-FP8' },
    { scheme: 'awq-4bit', repository: 'cyankiwi/Qwen3-Next-80B-A3B-Instruct-AWQ-4bit' },
    { scheme: 'nvfp4', repository: 'nvidia/Qwen3-Next-80B-A3B-Instruct-NVFP4' },
  ],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-Next-80B-A3B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/Qwen/Qwen3-Next-80B-A3B-Instruct.yaml',
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
