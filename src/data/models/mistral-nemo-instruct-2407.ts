import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'mistral-nemo-instruct-2407',
  hfId: 'mistralai/Mistral-Nemo-Instruct-2407',
  name: 'Mistral Nemo 12B Instruct 2407',
  family: 'Mistral',
  vendor: 'Mistral AI',
  released: '2024-07',
  licence: 'apache-2.0',
  paramsB: 12.248,
  activeParamsB: null,
  parameters: { published: 12247076864, basis: 'stored' },
  architecture: {
    className: 'MistralForCausalLM',
    layers: 40,
    hiddenSize: 5120,
    vocabularySize: 131072,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 40, heads: 32, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 40, width: 14336 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/Mistral-Nemo-Instruct-2407-GGUF',
  ollamaTag: 'mistral-nemo:12b',
  quantized: [
    { scheme: 'fp8', repository: 'RedHatAI/Mistral-Nemo-Instruct-2407-FP8' },
    { scheme: 'mlx-4bit', repository: 'mlx-community/Mistral-Nemo-Instruct-2407-4bit' },
  ],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of mistralai/Mistral-Nemo-Instruct-2407',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'inference-sim: copy of a config.json',
      url: 'https://github.com/inference-sim/inference-sim/blob/f90a1e3a6787da17c2cd463dab6fb2660b1b1760/model_configs/mistral-nemo-instruct-2407/config.json',
      evidence: 'secondary',
    },
    {
      title: 'MLX Swift LM: list of models with mlx-community/Mistral-Nemo-Instruct-2407-4bit',
      url: 'https://github.com/ml-explore/mlx-swift-lm/blob/14414441fa44f45eee35a61e9fa0bab577cf9734/Libraries/MLXLLM/LLMModelFactory.swift',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
