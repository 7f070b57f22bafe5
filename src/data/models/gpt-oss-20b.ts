import { defineModel } from '../../schema/model';

export default defineModel({
  id: 'gpt-oss-20b',
  hfId: 'openai/gpt-oss-20b',
  name: 'gpt-oss 20B',
  family: 'gpt-oss',
  vendor: 'OpenAI',
  released: '2025-08',
  licence: 'apache-2.0',
  paramsB: 20.915,
  activeParamsB: 3.608,
  parameters: {
    published: 20900000000,
    basis: 'label',
    note: 'The files’ own total counts packed bytes, so the vendor’s figure stands here.',
  },
  architecture: {
    className: 'GptOssForCausalLM',
    layers: 24,
    hiddenSize: 2880,
    vocabularySize: 201088,
    tiedEmbeddings: false,
    mixers: [
      { kind: 'attention', layers: 12, heads: 64, kvHeads: 8, headDim: 64, bias: true, outputBias: true, sinks: true },
      {
        kind: 'attention',
        layers: 12,
        heads: 64,
        kvHeads: 8,
        headDim: 64,
        windowTokens: 128,
        bias: true,
        outputBias: true,
        sinks: true,
      },
    ],
    feedForwards: [{ kind: 'experts', layers: 24, experts: 32, expertsPerToken: 4, width: 2880, bias: true }],
  },
  contextTokens: 131072,
  nativeDtype: 'mxfp4',
  takesImages: false,
  ggufRepository: 'ggml-org/gpt-oss-20b-GGUF',
  ollamaTag: 'gpt-oss:20b',
  quantized: [{ scheme: 'openvino-int4', repository: 'OpenVINO/gpt-oss-20b-int4-ov' }],
  sources: [
    {
      title: 'aiconfigurator: copy of config.json from the Hugging Face Hub',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-20b_config.json',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: lowest vLLM version and variants',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/openai/gpt-oss-20b.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'GPUStack: release date and licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/gpustack/assets/model-catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title:
        'ik_llama.cpp, issue 822: log of loading the model, with 20.91 billion parameters, n_embd 2880, 24 layers, 64 and 8 heads of size 64, a window of 128 and 4 of 32 experts per token',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/issues/822',
      evidence: 'secondary',
    },
    {
      title: 'KAITO: layers, width, heads, KV heads, context length and size of the weight files',
      url: 'https://github.com/kaito-project/kaito/blob/056b8280b1a8debf644bc6f4399e913a1f9c7e70/presets/workspace/models/model_catalog.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'MaxText: values of the config.json',
      url: 'https://github.com/AI-Hypercomputer/maxtext/blob/e591f30cbbf217ed67ef71263ec0538239f9c3b8/src/maxtext/checkpoint_conversion/utils/hf_model_configs.py',
      evidence: 'secondary',
    },
    {
      title: 'OME: copy of a config.json',
      url: 'https://github.com/sgl-project/ome/blob/17b77edad23bae262e0c9adb7f12039397a5d33d/pkg/hfutil/modelconfig/testdata/gpt_oss_20b.json',
      evidence: 'secondary',
    },
    {
      title: 'OpenVINO Model Server: commands with OpenVINO/gpt-oss-20b-int4-ov',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/demos/code_local_assistant/README.md',
    },
  ],
  checkedOn: '2026-11-23',
});
