import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'llama-4-scout-17b-16e-instruct',
  hfId: 'meta-llama/Llama-4-Scout-17B-16E-Instruct',
  name: 'Llama 4 Scout 17B-16E',
  family: 'Llama 4',
  vendor: 'Meta',
  released: '2025-04',
  licence: 'llama4',
  paramsB: 108.642,
  activeParamsB: 16.138,
  parameters: { published: 109000000000, basis: 'label' },
  architecture: {
    className: 'Llama4ForConditionalGeneration',
    layers: 48,
    hiddenSize: 5120,
    vocabularySize: 202048,
    tiedEmbeddings: false,
    mixers: [
      { kind: 'attention', layers: 12, heads: 40, kvHeads: 8, headDim: 128 },
      { kind: 'attention', layers: 36, heads: 40, kvHeads: 8, headDim: 128, windowTokens: 8192 },
    ],
    feedForwards: [{ kind: 'experts', layers: 48, experts: 16, expertsPerToken: 1, width: 8192, sharedWidth: 8192 }],
    visionParams: 871932416,
  },
  contextTokens: 10485760,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'ggml-org/Llama-4-Scout-17B-16E-Instruct-GGUF',
  ollamaTag: 'llama4:scout',
  quantized: [
    {
      scheme: 'fp8-dynamic',
      repository: 'RedHatAI/Llama-4-Scout-17B-16E-Instruct-FP8-dynamic',
      writer: 'compressed-tensors',
    },
    {
      scheme: 'w4a16',
      repository: 'RedHatAI/Llama-4-Scout-17B-16E-Instruct-quantized.w4a16',
      writer: 'compressed-tensors',
    },
    { scheme: 'fp4', repository: 'nvidia/Llama-4-Scout-17B-16E-Instruct-FP4', writer: 'modelopt' },
    { scheme: 'fp8', repository: 'nvidia/Llama-4-Scout-17B-16E-Instruct-FP8', writer: 'modelopt' },
    { scheme: 'nvfp4', repository: 'nvidia/Llama-4-Scout-17B-16E-Instruct-NVFP4', writer: 'modelopt' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/meta-llama--Llama-4-Scout-17B-16E-Instruct_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/meta-llama/Llama-4-Scout-17B-16E-Instruct.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
