import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-30b-a3b-instruct-2507',
  hfId: 'Qwen/Qwen3-30B-A3B-Instruct-2507',
  name: 'Qwen3 30B-A3B Instruct 2507',
  family: 'Qwen3',
  vendor: 'Alibaba',
  released: '2025-07',
  licence: 'apache-2.0',
  paramsB: 30.532,
  activeParamsB: 3.042,
  parameters: { published: 30531911680, basis: 'stored' },
  architecture: {
    className: 'Qwen3MoeForCausalLM',
    layers: 48,
    hiddenSize: 2048,
    vocabularySize: 151936,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 48, heads: 32, kvHeads: 4, headDim: 128, queryKeyNorm: 'head' }],
    feedForwards: [{ kind: 'experts', layers: 48, experts: 128, expertsPerToken: 8, width: 768 }],
  },
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Qwen3-30B-A3B-Instruct-2507-GGUF',
  ollamaTag: 'qwen3:30b-a3b-instruct-2507-q8_0',
  quantized: [
    { scheme: 'fp8', repository: 'Qwen/Qwen3-30B-A3B-Instruct-2507-FP8', writer: 'fp8-blocks' },
    { scheme: 'awq-4bit', repository: 'cyankiwi/Qwen3-30B-A3B-Instruct-2507-AWQ-4bit', writer: 'compressed-tensors' },
    { scheme: 'mlx-8bit', repository: 'mlx-community/Qwen3-30B-A3B-Instruct-2507-8bit' },
    { scheme: 'mlx-4bit', repository: 'mlx-community/Qwen3-30B-A3B-Instruct-2507-4bit' },
    { scheme: 'openvino-int4', repository: 'OpenVINO/Qwen3-30B-A3B-Instruct-2507-int4-ov' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-30B-A3B-Instruct-2507',
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
    {
      title:
        'MLX LM: list of models with mlx-community/Qwen3-30B-A3B-Instruct-2507-8bit and mlx-community/Qwen3-30B-A3B-Instruct-2507-4bit',
      url: 'https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/BENCHMARKS.md',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'OpenVINO Model Server: commands with OpenVINO/Qwen3-30B-A3B-Instruct-2507-int4-ov',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/demos/continuous_batching/README.md',
    },
  ],
  checkedOn: '2026-11-23',
});
