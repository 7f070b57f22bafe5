import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen2-5-1-5b-instruct',
  hfId: 'Qwen/Qwen2.5-1.5B-Instruct',
  name: 'Qwen2.5 1.5B Instruct',
  family: 'Qwen2.5',
  vendor: 'Alibaba',
  released: '2024-09',
  licence: 'apache-2.0',
  paramsB: 1.544,
  activeParamsB: null,
  parameters: { published: 1543714304, basis: 'stored' },
  architecture: {
    className: 'Qwen2ForCausalLM',
    layers: 28,
    hiddenSize: 1536,
    vocabularySize: 151936,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 28, heads: 12, kvHeads: 2, headDim: 128, bias: true }],
    feedForwards: [{ kind: 'dense', layers: 28, width: 8960 }],
  },
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/Qwen2.5-1.5B-Instruct-GGUF',
  ollamaTag: 'qwen2.5:1.5b',
  quantized: [
    { scheme: 'awq', repository: 'Qwen/Qwen2.5-1.5B-Instruct-AWQ' },
    { scheme: 'gptq-int4', repository: 'Qwen/Qwen2.5-1.5B-Instruct-GPTQ-Int4' },
    { scheme: 'gptq-int8', repository: 'Qwen/Qwen2.5-1.5B-Instruct-GPTQ-Int8' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen2.5-1.5B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'OME: copy of a config.json',
      url: 'https://github.com/sgl-project/ome/blob/17b77edad23bae262e0c9adb7f12039397a5d33d/pkg/hfutil/modelconfig/testdata/qwen2.5_1.5b.json',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
