import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'llama-3-1-nemotron-nano-8b-v1',
  hfId: 'nvidia/Llama-3.1-Nemotron-Nano-8B-v1',
  name: 'Llama 3.1 Nemotron Nano 8B v1',
  family: 'Nemotron',
  vendor: 'NVIDIA',
  released: '2025-03',
  licence: 'nvidia-open-model-license',
  paramsB: 8.03,
  activeParamsB: null,
  parameters: { published: 8030261248, basis: 'stored' },
  architecture: {
    className: 'LlamaForCausalLM',
    layers: 32,
    hiddenSize: 4096,
    vocabularySize: 128256,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 32, heads: 32, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 32, width: 14336 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: null,
  quantized: [],
  sources: [
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
