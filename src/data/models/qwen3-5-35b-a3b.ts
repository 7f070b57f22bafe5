import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-5-35b-a3b',
  hfId: 'Qwen/Qwen3.5-35B-A3B',
  name: 'Qwen3.5 35B-A3B',
  family: 'Qwen3.5',
  vendor: 'Alibaba',
  released: '2026-02',
  licence: 'apache-2.0',
  paramsB: 35.107,
  activeParamsB: 2.946,
  parameters: { published: 35951822704, basis: 'stored', multiToken: 844640768 },
  architecture: {
    className: 'Qwen3_5MoeForConditionalGeneration',
    layers: 40,
    hiddenSize: 2048,
    vocabularySize: 248320,
    tiedEmbeddings: false,
    mixers: [
      { kind: 'attention', layers: 10, heads: 16, kvHeads: 2, headDim: 256, queryKeyNorm: 'head', outputGate: true },
      {
        kind: 'gated-delta-net',
        layers: 30,
        keyHeads: 16,
        valueHeads: 32,
        keyHeadDim: 128,
        valueHeadDim: 128,
        convKernel: 4,
      },
    ],
    feedForwards: [
      { kind: 'experts', layers: 40, experts: 256, expertsPerToken: 8, width: 512, sharedWidth: 512, sharedGate: true },
    ],
    visionParams: 446571248,
  },
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/Qwen3.5-35B-A3B-GGUF',
  ollamaTag: 'qwen3.5:35b',
  quantized: [
    { scheme: 'fp8', repository: 'Qwen/Qwen3.5-35B-A3B-FP8' },
    { scheme: 'gptq-int4', repository: 'Qwen/Qwen3.5-35B-A3B-GPTQ-Int4' },
    { scheme: 'awq-4bit', repository: 'cyankiwi/Qwen3.5-35B-A3B-AWQ-4bit' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-35B-A3B_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3.5-35B-A3B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/Qwen/Qwen3.5-35B-A3B.yaml',
      date: '2026-08-21',
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
