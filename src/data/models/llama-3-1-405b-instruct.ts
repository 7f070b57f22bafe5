import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'llama-3-1-405b-instruct',
  hfId: 'meta-llama/Llama-3.1-405B-Instruct',
  name: 'Llama 3.1 405B Instruct',
  family: 'Llama 3',
  vendor: 'Meta',
  released: '2024-07',
  licence: 'llama3.1',
  paramsB: 405.853,
  activeParamsB: null,
  parameters: { published: 405853388800, basis: 'stored' },
  architecture: {
    className: 'LlamaForCausalLM',
    layers: 126,
    hiddenSize: 16384,
    vocabularySize: 128256,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 126, heads: 128, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'dense', layers: 126, width: 53248 }],
  },
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/Meta-Llama-3.1-405B-Instruct-GGUF',
  ollamaTag: 'llama3.1:405b',
  quantized: [
    { scheme: 'awq-int4', repository: 'hugging-quants/Meta-Llama-3.1-405B-Instruct-AWQ-INT4' },
    { scheme: 'gptq-int4', repository: 'hugging-quants/Meta-Llama-3.1-405B-Instruct-GPTQ-INT4' },
    {
      scheme: 'fp8',
      repository: 'meta-llama/Llama-3.1-405B-Instruct-FP8',
      keeps16Bits: ['attention', 'first-and-last-layer'],
    },
    {
      scheme: 'fp8',
      repository: 'meta-llama/Meta-Llama-3.1-405B-Instruct-FP8',
      keeps16Bits: ['attention', 'first-and-last-layer'],
    },
    { scheme: 'fp8', repository: 'nvidia/Llama-3.1-405B-Instruct-FP8' },
  ],
  sources: [
    {
      title: 'The Llama 3 herd of models, section 6.2: which parameters are in FP8',
      url: 'https://arxiv.org/abs/2407.21783',
    },
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-405B_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of meta-llama/Llama-3.1-405B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
