import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'nvidia-nemotron-3-nano-4b-bf16',
  hfId: 'nvidia/NVIDIA-Nemotron-3-Nano-4B-BF16',
  name: 'Nemotron 3 Nano 4B',
  family: 'Nemotron',
  vendor: 'NVIDIA',
  released: '2026-03',
  licence: 'nvidia-open-model-license',
  paramsB: 3.974,
  activeParamsB: null,
  parameters: {
    published: 3973556900,
    basis: 'stored',
    note: 'How the layers divide into kinds follows from the stored count.',
  },
  architecture: {
    className: 'NemotronHForCausalLM',
    layers: 42,
    hiddenSize: 3136,
    vocabularySize: 131072,
    tiedEmbeddings: false,
    mixers: [
      { kind: 'attention', layers: 4, heads: 40, kvHeads: 8, headDim: 128 },
      { kind: 'mamba2', layers: 21, heads: 96, headDim: 80, stateSize: 128, groups: 8, convKernel: 4 },
    ],
    feedForwards: [{ kind: 'dense', layers: 17, width: 12544, withoutGate: true }],
    normsPerLayer: 1,
  },
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: 'nemotron-3-nano:4b',
  quantized: [{ scheme: 'fp8', repository: 'nvidia/NVIDIA-Nemotron-3-Nano-4B-FP8', writer: 'modelopt' }],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of nvidia/NVIDIA-Nemotron-3-Nano-4B-FP8',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/nvidia/NVIDIA-Nemotron-3-Nano-4B-BF16.yaml',
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
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
