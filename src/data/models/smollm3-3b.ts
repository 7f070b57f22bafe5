import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'smollm3-3b',
  hfId: 'HuggingFaceTB/SmolLM3-3B',
  name: 'SmolLM3 3B',
  family: 'SmolLM',
  vendor: 'Hugging Face',
  released: '2025-07',
  licence: 'apache-2.0',
  paramsB: 3.075,
  activeParamsB: null,
  parameters: { published: 3075098624, basis: 'stored' },
  architecture: {
    className: 'SmolLM3ForCausalLM',
    layers: 36,
    hiddenSize: 2048,
    vocabularySize: 128256,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 36, heads: 16, kvHeads: 4, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 36, width: 11008 }],
  },
  contextTokens: 65536,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/SmolLM3-3B-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'fp8-dynamic', repository: 'RedHatAI/SmolLM3-3B-FP8-dynamic', writer: 'compressed-tensors' },
    { scheme: 'exl3-4bpw', repository: 'turboderp/SmolLM3-3B-exl3' },
    { scheme: 'mlx-4bit', repository: 'mlx-community/SmolLM3-3B-4bit' },
  ],
  sources: [
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'Hugging Face: turboderp/SmolLM3-3B-exl3',
      url: 'https://huggingface.co/turboderp/SmolLM3-3B-exl3',
      date: '2025-12',
      evidence: 'secondary',
    },
    {
      title: 'vLLM-Metal: list of models with mlx-community/SmolLM3-3B-4bit',
      url: 'https://github.com/vllm-project/vllm-metal/blob/211a1e4bc976cd6c0c961cad8da59d649ea9bd65/docs/supported_models.md',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
