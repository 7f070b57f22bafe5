import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen2-5-7b-instruct',
  hfId: 'Qwen/Qwen2.5-7B-Instruct',
  name: 'Qwen2.5 7B Instruct',
  family: 'Qwen2.5',
  vendor: 'Alibaba',
  released: '2024-09',
  licence: 'apache-2.0',
  paramsB: 7.616,
  activeParamsB: null,
  parameters: { published: 7615616512, basis: 'stored' },
  architecture: {
    className: 'Qwen2ForCausalLM',
    layers: 28,
    hiddenSize: 3584,
    vocabularySize: 152064,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 28, heads: 28, kvHeads: 4, headDim: 128, bias: true }],
    feedForwards: [{ kind: 'dense', layers: 28, width: 18944 }],
  },
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/Qwen2.5-7B-Instruct-GGUF',
  ollamaTag: 'qwen2.5:7b',
  quantized: [
    { scheme: 'awq', repository: 'Qwen/Qwen2.5-7B-Instruct-AWQ' },
    { scheme: 'gptq-int4', repository: 'Qwen/Qwen2.5-7B-Instruct-GPTQ-Int4' },
    { scheme: 'gptq-int8', repository: 'Qwen/Qwen2.5-7B-Instruct-GPTQ-Int8' },
    { scheme: 'fp8-dynamic', repository: 'RedHatAI/Qwen2.5-7B-Instruct-FP8-dynamic' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen2.5-7B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'inference-sim: copy of a config.json',
      url: 'https://github.com/inference-sim/inference-sim/blob/f90a1e3a6787da17c2cd463dab6fb2660b1b1760/model_configs/qwen2.5-7b-instruct/config.json',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
