import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'deepseek-coder-v2-lite-instruct',
  hfId: 'deepseek-ai/DeepSeek-Coder-V2-Lite-Instruct',
  name: 'DeepSeek Coder V2 Lite 16B',
  family: 'DeepSeek V2',
  vendor: 'DeepSeek',
  released: '2024-06',
  licence: 'deepseek',
  paramsB: 15.706,
  activeParamsB: 2.451,
  parameters: { published: 15706484224, basis: 'stored' },
  architecture: {
    className: 'DeepseekV2ForCausalLM',
    layers: 27,
    hiddenSize: 2048,
    vocabularySize: 102400,
    tiedEmbeddings: false,
    mixers: [
      {
        kind: 'latent-attention',
        layers: 27,
        heads: 16,
        kvRank: 512,
        nopeHeadDim: 128,
        ropeHeadDim: 64,
        valueHeadDim: 128,
      },
    ],
    feedForwards: [
      { kind: 'dense', layers: 1, width: 10944 },
      { kind: 'experts', layers: 26, experts: 64, expertsPerToken: 6, width: 1408, sharedWidth: 2816 },
    ],
  },
  contextTokens: 163840,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/DeepSeek-Coder-V2-Lite-Instruct-GGUF',
  ollamaTag: 'deepseek-coder-v2:16b',
  quantized: [
    { scheme: 'fp8', repository: 'RedHatAI/DeepSeek-Coder-V2-Lite-Instruct-FP8' },
    { scheme: 'mlx-4bit', repository: 'mlx-community/DeepSeek-Coder-V2-Lite-Instruct-4bit-mlx' },
  ],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of deepseek-ai/DeepSeek-Coder-V2-Lite-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'inference-sim: copy of a config.json',
      url: 'https://github.com/inference-sim/inference-sim/blob/f90a1e3a6787da17c2cd463dab6fb2660b1b1760/model_configs/deepseek-v2-lite/config.json',
      evidence: 'secondary',
    },
    {
      title: 'MLC LLM: values of the config.json',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py',
      evidence: 'secondary',
    },
    {
      title: 'Rapid-MLX: table of models with mlx-community/DeepSeek-Coder-V2-Lite-Instruct-4bit-mlx',
      url: 'https://github.com/raullenchai/Rapid-MLX/blob/7222ca776c029b045cba424e7b2e942c5073529f/vllm_mlx/aliases.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
