import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'mixtral-8x22b-instruct-v0-1',
  hfId: 'mistralai/Mixtral-8x22B-Instruct-v0.1',
  name: 'Mixtral 8x22B Instruct',
  family: 'Mixtral',
  vendor: 'Mistral AI',
  released: '2024-04',
  licence: 'apache-2.0',
  paramsB: 140.63,
  activeParamsB: 38.96,
  contextTokens: 65536,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'MaziyarPanahi/Mixtral-8x22B-Instruct-v0.1-GGUF',
  ollamaTag: 'mixtral:8x22b',
  quantized: [],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/mistralai--Mixtral-8x22B-v0.1_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of mistralai/Mixtral-8x22B-Instruct-v0.1',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
