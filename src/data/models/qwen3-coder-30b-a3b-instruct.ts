import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-coder-30b-a3b-instruct',
  hfId: 'Qwen/Qwen3-Coder-30B-A3B-Instruct',
  name: 'Qwen3 Coder 30B-A3B',
  family: 'Qwen3',
  vendor: 'Alibaba',
  released: '2025-07',
  licence: 'apache-2.0',
  paramsB: 30.532,
  activeParamsB: 3.042,
  parameters: { published: 30532122624, basis: 'stored' },
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
  ggufRepository: 'unsloth/Qwen3-Coder-30B-A3B-Instruct-GGUF',
  ollamaTag: 'qwen3-coder:30b',
  quantized: [
    { scheme: 'fp8', repository: 'Qwen/Qwen3-Coder-30B-A3B-Instruct-FP8', writer: 'fp8-blocks' },
    { scheme: 'awq-4bit', repository: 'cyankiwi/Qwen3-Coder-30B-A3B-Instruct-AWQ-4bit', writer: 'compressed-tensors' },
    { scheme: 'mlx-4bit', repository: 'mlx-community/Qwen3-Coder-30B-A3B-Instruct-4bit' },
    { scheme: 'openvino-int4', repository: 'OpenVINO/Qwen3-Coder-30B-A3B-Instruct-int4-ov' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-Coder-30B-A3B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'Rapid-MLX: table of models with mlx-community/Qwen3-Coder-30B-A3B-Instruct-4bit',
      url: 'https://github.com/raullenchai/Rapid-MLX/blob/7222ca776c029b045cba424e7b2e942c5073529f/vllm_mlx/aliases.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'OpenVINO Model Server: commands with OpenVINO/Qwen3-Coder-30B-A3B-Instruct-int4-ov',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/demos/code_local_assistant/README.md',
    },
  ],
  checkedOn: '2026-11-23',
});
