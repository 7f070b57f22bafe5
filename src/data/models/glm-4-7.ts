import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'glm-4-7',
  hfId: 'zai-org/GLM-4.7',
  name: 'GLM-4.7',
  family: 'GLM',
  vendor: 'Z.ai',
  released: '2025-12',
  licence: 'mit',
  paramsB: 352.798,
  activeParamsB: 32.856,
  parameters: { published: 358337791296, basis: 'stored', multiToken: 5539962272 },
  architecture: {
    className: 'Glm4MoeForCausalLM',
    layers: 92,
    hiddenSize: 5120,
    vocabularySize: 151552,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 92, heads: 96, kvHeads: 8, headDim: 128, bias: true, queryKeyNorm: 'head' }],
    feedForwards: [
      { kind: 'dense', layers: 3, width: 12288 },
      {
        kind: 'experts',
        layers: 89,
        experts: 160,
        expertsPerToken: 8,
        width: 1536,
        sharedWidth: 1536,
        routerBias: true,
      },
    ],
  },
  contextTokens: 202752,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/GLM-4.7-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'nvfp4', repository: 'nvidia/GLM-4.7-NVFP4' },
    { scheme: 'fp8', repository: 'zai-org/GLM-4.7-FP8' },
  ],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of zai-org/GLM-4.7',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/zai-org/GLM-4.7.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'GPUStack: release date and licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/gpustack/assets/model-catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'Megatron-Bridge: values of the config.json',
      url: 'https://github.com/NVIDIA-NeMo/Megatron-Bridge/blob/067f987df03b8355b03192d88d70f1709fedf51a/tests/unit_tests/models/glm/test_glm45_bridge.py',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
