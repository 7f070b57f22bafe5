import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'mistral-7b-instruct-v0-3',
  hfId: 'mistralai/Mistral-7B-Instruct-v0.3',
  name: 'Mistral 7B Instruct v0.3',
  family: 'Mistral',
  vendor: 'Mistral AI',
  released: '2024-05',
  licence: 'apache-2.0',
  paramsB: 7.248,
  activeParamsB: null,
  contextTokens: 32768,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/Mistral-7B-Instruct-v0.3-GGUF',
  ollamaTag: 'mistral:7b',
  quantized: [],
  sources: [
    {
      title: 'LitGPT: table of architectures taken from Hugging Face configs',
      url: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py',
      date: '2026-06-29',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of mistralai/Mistral-7B-Instruct-v0.3',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
