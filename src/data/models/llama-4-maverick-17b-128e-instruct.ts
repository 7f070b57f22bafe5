import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'llama-4-maverick-17b-128e-instruct',
  hfId: 'meta-llama/Llama-4-Maverick-17B-128E-Instruct',
  name: 'Llama 4 Maverick 17B-128E',
  family: 'Llama 4',
  vendor: 'Meta',
  released: '2025-04',
  licence: 'llama4',
  paramsB: 401.584,
  activeParamsB: 16.15,
  parameters: { published: 401583781376, basis: 'stored' },
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
    feedForwards: [
      { kind: 'dense', layers: 24, width: 16384 },
      { kind: 'experts', layers: 24, experts: 128, expertsPerToken: 1, width: 8192, sharedWidth: 8192 },
    ],
    visionParams: 871932416,
  },
  contextTokens: 1048576,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/Llama-4-Maverick-17B-128E-Instruct-GGUF',
  ollamaTag: 'llama4:maverick',
  quantized: [
    { scheme: 'fp8', repository: 'meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8', writer: 'compressed-tensors' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/meta-llama--Llama-4-Maverick-17B-128E-Instruct_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of meta-llama/Llama-4-Maverick-17B-128E-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
