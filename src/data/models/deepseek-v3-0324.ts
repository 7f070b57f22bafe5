import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'deepseek-v3-0324',
  hfId: 'deepseek-ai/DeepSeek-V3-0324',
  name: 'DeepSeek V3 0324',
  family: 'DeepSeek V3',
  vendor: 'DeepSeek',
  released: '2025-03',
  licence: 'mit',
  paramsB: 671.026,
  activeParamsB: 36.626,
  contextTokens: 163840,
  nativeDtype: 'fp8',
  takesImages: false,
  ggufRepository: 'unsloth/DeepSeek-V3-0324-GGUF',
  ollamaTag: 'deepseek-v3:671b',
  quantized: [
    { scheme: 'fp4', repository: 'nvidia/DeepSeek-V3-0324-FP4' },
    { scheme: 'nvfp4', repository: 'nvidia/DeepSeek-V3-0324-NVFP4' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of deepseek-ai/DeepSeek-V3-0324',
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
