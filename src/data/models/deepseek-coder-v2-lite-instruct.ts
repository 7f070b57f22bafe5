import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'deepseek-coder-v2-lite-instruct',
  hfId: 'deepseek-ai/DeepSeek-Coder-V2-Lite-Instruct',
  name: 'DeepSeek Coder V2 Lite 16B',
  family: 'DeepSeek V2',
  vendor: 'DeepSeek',
  released: '2024-06',
  licence: 'deepseek',
  paramsB: 15.706,
  activeParamsB: 2.451,
  contextTokens: 163840,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/DeepSeek-Coder-V2-Lite-Instruct-GGUF',
  ollamaTag: 'deepseek-coder-v2:16b',
  quantized: [{ scheme: 'fp8', repository: 'RedHatAI/DeepSeek-Coder-V2-Lite-Instruct-FP8' }],
  sources: [
    {
      title: 'llmfit: parameter count of the safetensors files of deepseek-ai/DeepSeek-Coder-V2-Lite-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
