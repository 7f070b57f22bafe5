import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'nvidia-nemotron-3-5-lightning-30b-a3b-bf16',
  hfId: 'nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-BF16',
  name: 'Nemotron 3.5 Lightning 30B-A3B',
  family: 'Nemotron',
  vendor: 'NVIDIA',
  released: '2026-08',
  licence: 'nvidia-open-model-license',
  paramsB: 31.578,
  activeParamsB: 3.228,
  parameters: { published: 31577937344, basis: 'stored' },
  architecture: {
    className: 'NemotronHForCausalLM',
    layers: 52,
    hiddenSize: 2688,
    vocabularySize: 131072,
    tiedEmbeddings: false,
    mixers: [
      { kind: 'attention', layers: 6, heads: 32, kvHeads: 2, headDim: 128 },
      { kind: 'mamba2', layers: 23, heads: 64, headDim: 64, stateSize: 128, groups: 8, convKernel: 4 },
    ],
    feedForwards: [
      {
        kind: 'experts',
        layers: 23,
        experts: 128,
        expertsPerToken: 6,
        width: 1856,
        sharedWidth: 3712,
        withoutGate: true,
        routerBias: true,
      },
    ],
    normsPerLayer: 1,
  },
  contextTokens: 1048576,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'nvfp4', repository: 'nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-NVFP4', writer: 'modelopt' },
    { scheme: 'mlx-4bit', repository: 'mlx-community/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-4bit' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3.5-Lightning-30B-A3B-NVFP4_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-BF16.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'Rapid-MLX: table of models with mlx-community/NVIDIA-Nemotron-3.5-Lightning-30B-A3B-4bit',
      url: 'https://github.com/raullenchai/Rapid-MLX/blob/7222ca776c029b045cba424e7b2e942c5073529f/vllm_mlx/aliases.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
