import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'mistral-small-3-2-24b-instruct-2506',
  hfId: 'mistralai/Mistral-Small-3.2-24B-Instruct-2506',
  name: 'Mistral Small 3.2 24B Instruct 2506',
  family: 'Mistral Small',
  vendor: 'Mistral AI',
  released: '2025-06',
  licence: 'apache-2.0',
  paramsB: 24.011,
  activeParamsB: null,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/Mistral-Small-3.2-24B-Instruct-2506-GGUF',
  ollamaTag: 'mistral-small3.2:24b',
  quantized: [{ scheme: 'nvfp4', repository: 'RedHatAI/Mistral-Small-3.2-24B-Instruct-2506-NVFP4' }],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of RedHatAI/Mistral-Small-3.2-24B-Instruct-2506-NVFP4',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'huggingface.co: config.json of a checkpoint built on this model',
      url: 'https://huggingface.co/AIPrep/gem-mid-ckpt/blob/main/config.json',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
