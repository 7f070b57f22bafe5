import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'mimo-v2-flash',
  hfId: 'XiaomiMiMo/MiMo-V2-Flash',
  name: 'MiMo V2 Flash 309B-A15B',
  family: 'MiMo',
  vendor: 'Xiaomi',
  released: '2025-12',
  licence: 'mit',
  paramsB: 308.779,
  activeParamsB: 14.821,
  contextTokens: 262144,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'unsloth/MiMo-V2-Flash-GGUF',
  ollamaTag: null,
  quantized: [],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/XiaomiMiMo--MiMo-V2-Flash_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of XiaomiMiMo/MiMo-V2-Flash',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/XiaomiMiMo/MiMo-V2-Flash.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
