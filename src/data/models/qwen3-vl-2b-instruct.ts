import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'qwen3-vl-2b-instruct',
  hfId: 'Qwen/Qwen3-VL-2B-Instruct',
  name: 'Qwen3-VL 2B Instruct',
  family: 'Qwen3-VL',
  vendor: 'Alibaba',
  released: '2025-10',
  licence: 'apache-2.0',
  paramsB: 2.128,
  activeParamsB: null,
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: true,
  ggufRepository: 'unsloth/Qwen3-VL-2B-Instruct-GGUF',
  ollamaTag: 'qwen3-vl:2b',
  quantized: [{ scheme: 'fp8', repository: 'Qwen/Qwen3-VL-2B-Instruct-FP8' }],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-2B-Instruct_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of Qwen/Qwen3-VL-2B-Instruct',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
