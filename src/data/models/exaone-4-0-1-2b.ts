import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'exaone-4-0-1-2b',
  hfId: 'LGAI-EXAONE/EXAONE-4.0-1.2B',
  name: 'EXAONE 4.0 1.2B',
  family: 'EXAONE',
  vendor: 'LG AI Research',
  released: '2025-07',
  licence: 'exaone',
  paramsB: 1.279,
  activeParamsB: null,
  parameters: { published: 1279391488, basis: 'stored' },
  architecture: {
    className: 'Exaone4ForCausalLM',
    layers: 30,
    hiddenSize: 2048,
    vocabularySize: 102400,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 30, heads: 32, kvHeads: 8, headDim: 64, queryKeyNorm: 'head' }],
    feedForwards: [{ kind: 'dense', layers: 30, width: 4096 }],
  },
  contextTokens: 65536,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'mradermacher/EXAONE-4.0-1.2B-GGUF',
  ollamaTag: null,
  quantized: [{ scheme: 'mlx-4bit', repository: 'mlx-community/exaone-4.0-1.2b-4bit' }],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of LGAI-EXAONE/EXAONE-4.0-1.2B',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'Megatron-Bridge: values of the config.json',
      url: 'https://github.com/NVIDIA-NeMo/Megatron-Bridge/blob/067f987df03b8355b03192d88d70f1709fedf51a/tests/unit_tests/models/exaone/test_exaone4_bridge.py',
      evidence: 'secondary',
    },
    {
      title: 'vLLM-Metal: list of models with mlx-community/exaone-4.0-1.2b-4bit',
      url: 'https://github.com/vllm-project/vllm-metal/blob/211a1e4bc976cd6c0c961cad8da59d649ea9bd65/docs/supported_models.md',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
