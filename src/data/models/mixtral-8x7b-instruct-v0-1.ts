import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'mixtral-8x7b-instruct-v0-1',
  hfId: 'mistralai/Mixtral-8x7B-Instruct-v0.1',
  name: 'Mixtral 8x7B Instruct',
  family: 'Mixtral',
  vendor: 'Mistral AI',
  released: '2023-12',
  licence: 'apache-2.0',
  paramsB: 46.703,
  activeParamsB: 12.749,
  parameters: { published: 46702792704, basis: 'stored' },
  architecture: {
    className: 'MixtralForCausalLM',
    layers: 32,
    hiddenSize: 4096,
    vocabularySize: 32000,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 32, heads: 32, kvHeads: 8, headDim: 128 }],
    feedForwards: [{ kind: 'experts', layers: 32, experts: 8, expertsPerToken: 2, width: 14336 }],
  },
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'TheBloke/Mixtral-8x7B-Instruct-v0.1-GGUF',
  ollamaTag: 'mixtral:8x7b',
  quantized: [
    { scheme: 'awq-int4', repository: 'hugging-quants/Mixtral-8x7B-Instruct-v0.1-AWQ-INT4', writer: 'autoawq' },
  ],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/mistralai--Mixtral-8x7B-v0.1_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of mistralai/Mixtral-8x7B-Instruct-v0.1',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
