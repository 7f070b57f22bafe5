import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen2-5-3b-instruct',
  hfId: 'Qwen/Qwen2.5-3B-Instruct',
  name: 'Qwen2.5 3B Instruct',
  family: 'Qwen2.5',
  vendor: 'Alibaba',
  released: '2024-09',
  licence: 'qwen-research',
  paramsB: 3.086,
  activeParamsB: null,
  parameters: { published: 3085938688, basis: 'stored' },
  architecture: {
    className: 'Qwen2ForCausalLM',
    layers: 36,
    hiddenSize: 2048,
    vocabularySize: 151936,
    tiedEmbeddings: true,
    mixers: [{ kind: 'attention', layers: 36, heads: 16, kvHeads: 2, headDim: 128, bias: true }],
    feedForwards: [{ kind: 'dense', layers: 36, width: 11008 }],
  },
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'Qwen/Qwen2.5-3B-Instruct-GGUF',
  ollamaTag: 'qwen2.5:3b',
  quantized: [
    { scheme: 'awq', repository: 'Qwen/Qwen2.5-3B-Instruct-AWQ', writer: 'autoawq' },
    { scheme: 'gptq-int4', repository: 'Qwen/Qwen2.5-3B-Instruct-GPTQ-Int4', writer: 'gptq' },
    { scheme: 'gptq-int8', repository: 'Qwen/Qwen2.5-3B-Instruct-GPTQ-Int8', writer: 'gptq' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen2.5-3B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'OME: copy of a config.json',
      url: 'https://github.com/sgl-project/ome/blob/17b77edad23bae262e0c9adb7f12039397a5d33d/pkg/hfutil/modelconfig/testdata/qwen2.5_3b.json',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
