import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-coder-480b-a35b-instruct',
  hfId: 'Qwen/Qwen3-Coder-480B-A35B-Instruct',
  name: 'Qwen3 Coder 480B-A35B',
  family: 'Qwen3',
  vendor: 'Alibaba',
  released: '2025-07',
  licence: 'apache-2.0',
  paramsB: 480.155,
  activeParamsB: 34.541,
  parameters: { published: 480154875392, basis: 'stored' },
  architecture: {
    className: 'Qwen3MoeForCausalLM',
    layers: 62,
    hiddenSize: 6144,
    vocabularySize: 151936,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 62, heads: 96, kvHeads: 8, headDim: 128, queryKeyNorm: 'head' }],
    feedForwards: [{ kind: 'experts', layers: 62, experts: 160, expertsPerToken: 8, width: 2560 }],
  },
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Qwen3-Coder-480B-A35B-Instruct-GGUF',
  ollamaTag: 'qwen3-coder:480b',
  quantized: [
    { scheme: 'fp8', repository: 'Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8' },
    { scheme: 'nvfp4', repository: 'nvidia/Qwen3-Coder-480B-A35B-Instruct-NVFP4' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-Coder-480B-A35B-Instruct_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-Coder-480B-A35B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/Qwen/Qwen3-Coder-480B-A35B-Instruct.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
