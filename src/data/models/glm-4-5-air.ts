import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'glm-4-5-air',
  hfId: 'zai-org/GLM-4.5-Air',
  name: 'GLM-4.5 Air',
  family: 'GLM',
  vendor: 'Z.ai',
  released: '2025-07',
  licence: 'mit',
  paramsB: 106.852,
  activeParamsB: 12.803,
  parameters: { published: 110468824832, basis: 'stored', multiToken: 3616573568 },
  architecture: {
    className: 'Glm4MoeForCausalLM',
    layers: 46,
    hiddenSize: 4096,
    vocabularySize: 151552,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 46, heads: 96, kvHeads: 8, headDim: 128, bias: true }],
    feedForwards: [
      { kind: 'dense', layers: 1, width: 10944 },
      {
        kind: 'experts',
        layers: 45,
        experts: 128,
        expertsPerToken: 8,
        width: 1408,
        sharedWidth: 1408,
        routerBias: true,
      },
    ],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/GLM-4.5-Air-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'awq-4bit', repository: 'cyankiwi/GLM-4.5-Air-AWQ-4bit' },
    { scheme: 'fp8', repository: 'zai-org/GLM-4.5-Air-FP8' },
  ],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of zai-org/GLM-4.5-Air',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'Megatron-Bridge: values of the config.json',
      url: 'https://github.com/NVIDIA-NeMo/Megatron-Bridge/blob/067f987df03b8355b03192d88d70f1709fedf51a/tests/unit_tests/models/glm/test_glm45_bridge.py',
      evidence: 'secondary',
    },
    {
      title: 'slime: figures of the architecture',
      url: 'https://github.com/THUDM/slime/blob/624b824a898ab0ec1fcb4d373004c7f3852bf515/scripts/models/glm4.5-106B-A12B.sh',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
