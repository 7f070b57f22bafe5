import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'deepseek-r1-distill-qwen-1-5b',
  hfId: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B',
  name: 'DeepSeek R1 Distill Qwen 1.5B',
  family: 'DeepSeek R1 Distill',
  vendor: 'DeepSeek',
  released: '2025-01',
  licence: 'mit',
  paramsB: 1.777,
  activeParamsB: null,
  parameters: { published: 1777088000, basis: 'stored' },
  architecture: {
    className: 'Qwen2ForCausalLM',
    layers: 28,
    hiddenSize: 1536,
    vocabularySize: 151936,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 28, heads: 12, kvHeads: 2, headDim: 128, bias: true }],
    feedForwards: [{ kind: 'dense', layers: 28, width: 8960 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/DeepSeek-R1-Distill-Qwen-1.5B-GGUF',
  ollamaTag: 'deepseek-r1:1.5b',
  quantized: [
    { scheme: 'mlx-8bit', repository: 'mlx-community/DeepSeek-R1-Distill-Qwen-1.5B-8bit' },
    { scheme: 'openvino-int4', repository: 'OpenVINO/DeepSeek-R1-Distill-Qwen-1.5B-int4-ov' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title:
        'llmfit: parameter count of the safetensors files, and layers, heads, KV heads, head size, width, vocabulary and expert sizes from the config (without the MLP width)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'exo: list of models with mlx-community/DeepSeek-R1-Distill-Qwen-1.5B-8bit',
      url: 'https://github.com/exo-explore/exo/blob/5f18faec1758ffa79d6db1d463b4b8bca211a0a8/exo/models.py',
      date: '2025-10-30',
      evidence: 'secondary',
    },
    {
      title: 'OpenVINO Model Server: commands with OpenVINO/DeepSeek-R1-Distill-Qwen-1.5B-int4-ov',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/starting_server.md',
    },
  ],
  checkedOn: '2026-11-23',
});
