import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'ministral-3-3b-instruct-2512',
  hfId: 'mistralai/Ministral-3-3B-Instruct-2512',
  name: 'Ministral 3 3B Instruct',
  family: 'Ministral 3',
  vendor: 'Mistral AI',
  released: '2025-12',
  licence: 'apache-2.0',
  paramsB: 3.849,
  activeParamsB: null,
  parameters: {
    published: 3400000000,
    basis: 'label',
    note: 'The published count is of the text part alone. The vision part is taken from Mistral Small 3.1.',
  },
  architecture: {
    className: 'Mistral3ForConditionalGeneration',
    layers: 26,
    hiddenSize: 3072,
    vocabularySize: 131072,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 26, heads: 32, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 26, width: 9216 }],
    visionParams: 420083712,
  },
  contextTokens: 262144,
  nativeDtype: 'fp8',
  nativeWriter: 'fp8-tensors',
  takesImages: true,
  ggufRepository: 'mistralai/Ministral-3-3B-Instruct-2512-GGUF',
  ollamaTag: 'ministral-3:3b',
  quantized: [{ scheme: 'mlx-4bit', repository: 'mlx-community/Ministral-3-3B-Instruct-2512-4bit' }],
  sources: [
    {
      title: 'api.emergentmind.com: table of architectures of arXiv 2601.08584',
      url: 'https://api.emergentmind.com/topics/ministral-3',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title:
        'docs.nvidia.com: layers, width and heads; 3.4 and 8.4 billion parameters for text, about 0.4 billion for images',
      url: 'https://docs.nvidia.com/nemo/megatron-bridge/nightly/models/vlm/ministral3.html',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'Megatron-Bridge: values of the config.json',
      url: 'https://github.com/NVIDIA-NeMo/Megatron-Bridge/blob/067f987df03b8355b03192d88d70f1709fedf51a/tests/unit_tests/models/ministral3/test_ministral3_bridge.py',
      evidence: 'secondary',
    },
    {
      title: 'MLX Swift LM: list of models with mlx-community/Ministral-3-3B-Instruct-2512-4bit',
      url: 'https://github.com/ml-explore/mlx-swift-lm/blob/14414441fa44f45eee35a61e9fa0bab577cf9734/Libraries/MLXVLM/VLMModelFactory.swift',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
