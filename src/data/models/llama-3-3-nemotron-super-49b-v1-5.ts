import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'llama-3-3-nemotron-super-49b-v1-5',
  hfId: 'nvidia/Llama-3_3-Nemotron-Super-49B-v1_5',
  name: 'Llama 3.3 Nemotron Super 49B v1.5',
  family: 'Nemotron',
  vendor: 'NVIDIA',
  released: '2025-07',
  licence: 'nvidia-open-model-license',
  paramsB: 49.867,
  activeParamsB: null,
  contextTokens: 131072,
  nativeDtype: 'bf16',
  takesImages: false,
  ggufRepository: 'bartowski/nvidia_Llama-3_3-Nemotron-Super-49B-v1_5-GGUF',
  ollamaTag: null,
  quantized: [
    { scheme: 'fp8', repository: 'nvidia/Llama-3_3-Nemotron-Super-49B-v1_5-FP8' },
    { scheme: 'nvfp4', repository: 'nvidia/Llama-3_3-Nemotron-Super-49B-v1_5-NVFP4' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/nvidia--Llama-3_3-Nemotron-Super-49B-v1_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of nvidia/Llama-3_3-Nemotron-Super-49B-v1_5',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
