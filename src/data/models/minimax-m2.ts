import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'minimax-m2',
  hfId: 'MiniMaxAI/MiniMax-M2',
  name: 'MiniMax M2',
  family: 'MiniMax',
  vendor: 'MiniMax',
  released: '2025-10',
  licence: 'mit',
  paramsB: 228.69,
  activeParamsB: 10.416,
  parameters: { published: 228703644928, basis: 'stored' },
  architecture: {
    className: 'MiniMaxM2ForCausalLM',
    layers: 62,
    hiddenSize: 3072,
    vocabularySize: 200064,
    tiedEmbeddings: false,
    mixers: [{ kind: 'attention', layers: 62, heads: 48, kvHeads: 8, headDim: 128, queryKeyNorm: 'full' }],
    feedForwards: [{ kind: 'experts', layers: 62, experts: 256, expertsPerToken: 8, width: 1536, routerBias: true }],
  },
  contextTokens: 196608,
  nativeDtype: 'fp8',
  takesImages: false,
  ggufRepository: null,
  ollamaTag: null,
  quantized: [
    { scheme: 'nvfp4', repository: 'RedHatAI/MiniMax-M2-NVFP4' },
    { scheme: 'exl3-4bpw', repository: 'turboderp/MiniMax-M2-exl3' },
  ],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M2.5_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: parameter count of the safetensors files of MiniMaxAI/MiniMax-M2',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/data/hf_models.json',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/MiniMaxAI/MiniMax-M2.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'Hugging Face: turboderp/MiniMax-M2-exl3',
      url: 'https://huggingface.co/turboderp/MiniMax-M2-exl3',
      date: '2025-12',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
