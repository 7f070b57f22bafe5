import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'nvidia-nemotron-3-ultra-550b-a55b-bf16',
  hfId: 'nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-BF16',
  name: 'Nemotron 3 Ultra 550B-A55B',
  family: 'Nemotron',
  vendor: 'NVIDIA',
  released: null,
  licence: 'nvidia-open-model-license',
  paramsB: 549.309,
  activeParamsB: 54.985,
  parameters: { published: 550000000000, basis: 'label', multiToken: 11215569408 },
  architecture: {
    className: 'NemotronHForCausalLM',
    layers: 108,
    hiddenSize: 8192,
    vocabularySize: 131072,
    tiedEmbeddings: false,
    mixers: [
      { kind: 'attention', layers: 12, heads: 64, kvHeads: 2, headDim: 128 },
      { kind: 'mamba2', layers: 48, heads: 256, headDim: 64, stateSize: 128, groups: 8, convKernel: 4 },
    ],
    feedForwards: [
      {
        kind: 'experts',
        layers: 48,
        experts: 512,
        expertsPerToken: 22,
        width: 5120,
        sharedWidth: 10240,
        latentWidth: 2048,
        withoutGate: true,
        routerBias: true,
      },
    ],
    normsPerLayer: 1,
  },
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: null,
  quantized: [
    { scheme: 'fp8', repository: 'nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-FP8', writer: 'modelopt' },
    { scheme: 'nvfp4', repository: 'nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-NVFP4', writer: 'modelopt' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3-Ultra-550B-A55B-BF16_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-BF16.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
