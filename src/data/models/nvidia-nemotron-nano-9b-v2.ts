import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'nvidia-nemotron-nano-9b-v2',
  hfId: 'nvidia/NVIDIA-Nemotron-Nano-9B-v2',
  name: 'Nemotron Nano 9B v2',
  family: 'Nemotron',
  vendor: 'NVIDIA',
  released: '2025-08',
  licence: 'nvidia-open-model-license',
  paramsB: 8.888,
  activeParamsB: null,
  parameters: { published: 8888227328, basis: 'stored' },
  architecture: {
    className: 'NemotronHForCausalLM',
    layers: 56,
    hiddenSize: 4480,
    vocabularySize: 131072,
    tiedEmbeddings: false,
    mixers: [
      { kind: 'attention', layers: 4, heads: 40, kvHeads: 8, headDim: 128 },
      { kind: 'mamba2', layers: 27, heads: 128, headDim: 80, stateSize: 128, groups: 8, convKernel: 4 },
    ],
    feedForwards: [{ kind: 'dense', layers: 25, width: 15680, withoutGate: true }],
    normsPerLayer: 1,
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: null,
  quantized: [
    { scheme: 'fp8', repository: 'nvidia/NVIDIA-Nemotron-Nano-9B-v2-FP8', writer: 'modelopt' },
    { scheme: 'nvfp4', repository: 'nvidia/NVIDIA-Nemotron-Nano-9B-v2-NVFP4', writer: 'modelopt' },
    { scheme: 'mlx-4bit', repository: 'mlx-community/NVIDIA-Nemotron-Nano-9B-v2-4bits' },
  ],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of nvidia/NVIDIA-Nemotron-Nano-9B-v2',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/nvidia/NVIDIA-Nemotron-Nano-9B-v2.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'Megatron-Bridge: values of the config.json',
      url: 'https://github.com/NVIDIA-NeMo/Megatron-Bridge/blob/067f987df03b8355b03192d88d70f1709fedf51a/docs/fern/versions/0.4.2/pages/models/llm/nemotronh.mdx',
      evidence: 'secondary',
    },
    {
      title: 'exo: model card with mlx-community/NVIDIA-Nemotron-Nano-9B-v2-4bits',
      url: 'https://github.com/exo-explore/exo/blob/b5375f8cee4368d09e1ce96a56b9f81fb0bc81aa/resources/inference_model_cards/mlx-community--NVIDIA-Nemotron-Nano-9B-v2-4bits.toml',
      date: '2026-06-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
