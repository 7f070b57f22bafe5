import { defineProvider } from '../../schema/provider';

export default defineProvider({
  id: 'mlc-llm',
  name: 'MLC-LLM',
  aliases: ['MLC', 'MLCEngine'],
  summary: 'an engine that compiles a model with Apache TVM for the GPU of a PC, a phone or a browser',
  homepage: 'https://llm.mlc.ai',
  repository: 'https://github.com/mlc-ai/mlc-llm',
  documentation: 'https://llm.mlc.ai/docs',
  modelNaming: 'own-catalog',
  exampleModel: 'HF://mlc-ai/Llama-3-8B-Instruct-q4f16_1-MLC',
  sources: {
    readme: {
      title: 'MLC-LLM: README',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/README.md',
      date: '2026-07-23',
    },
    install: {
      title: 'MLC-LLM: installation',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/docs/install/mlc_llm.rst',
      date: '2026-07-23',
    },
    'quick-start': {
      title: 'MLC-LLM: quick start',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/docs/get_started/quick_start.rst',
      date: '2026-07-23',
    },
    rest: {
      title: 'MLC-LLM: REST server',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/docs/deploy/rest.rst',
      date: '2026-07-23',
    },
    'engine-config': {
      title: 'MLC-LLM: engine configuration',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/serve/config.py',
      date: '2026-07-23',
    },
    'serve-options': {
      title: 'MLC-LLM: options of mlc_llm serve',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/cli/serve.py',
      date: '2026-07-23',
    },
    metrics: {
      title: 'MLC-LLM: metrics route',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/serve/entrypoints/metrics_entrypoints.py',
      date: '2026-07-23',
    },
    'openai-routes': {
      title: 'MLC-LLM: OpenAI routes',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/serve/entrypoints/openai_entrypoints.py#L45',
      date: '2026-07-23',
    },
    quantization: {
      title: 'MLC-LLM: quantization',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/docs/compilation/configure_quantization.rst',
      date: '2026-07-23',
    },
    schemes: {
      title: 'MLC-LLM: quantization schemes',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/quantization/quantization.py',
      date: '2026-07-23',
    },
    convert: {
      title: 'MLC-LLM: converting weights',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/cli/convert_weight.py#L73',
      date: '2026-07-23',
    },
    compile: {
      title: 'MLC-LLM: compiling models',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/docs/compilation/compile_models.rst',
      date: '2026-07-23',
    },
    'new-models': {
      title: 'MLC-LLM: adding an architecture',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/docs/compilation/define_new_models.rst',
      date: '2026-07-23',
    },
    models: {
      title: 'MLC-LLM: ported architectures',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model.py',
      date: '2026-07-23',
    },
    android: {
      title: 'MLC-LLM: Android SDK',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/docs/deploy/android.rst',
      date: '2026-07-23',
    },
    ios: {
      title: 'MLC-LLM: iOS SDK',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/docs/deploy/ios.rst',
      date: '2026-07-23',
    },
    web: {
      title: 'MLC-LLM: WebLLM',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/docs/deploy/webllm.rst',
      date: '2026-07-23',
    },
    'gpu-setup': {
      title: 'MLC-LLM: GPU drivers and small boards',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/docs/install/gpu.rst',
      date: '2026-07-23',
    },
    'device-detection': {
      title: 'MLC-LLM: detection of devices',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/support/auto_device.py#L17',
      date: '2026-07-23',
    },
    microserving: {
      title: 'MLC-LLM: microserving',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/docs/microserving/tutorial.rst',
      date: '2026-07-23',
    },
    licence: {
      title: 'MLC-LLM: licence',
      url: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/LICENSE',
      date: '2026-07-23',
    },
    release: {
      title: 'MLC-LLM: tag v0.20.0',
      url: 'https://github.com/mlc-ai/mlc-llm/tree/v0.20.0',
      date: '2026-07-07',
    },
    'last-commits': {
      title: 'MLC-LLM: last commit seen',
      url: 'https://github.com/mlc-ai/mlc-llm/commit/79d603f085f50500e9509fa01785ffa7ecfaaa93',
      date: '2026-07-23',
    },
    'batch-test': {
      title: 'MLC-LLM issue: batches compared with vLLM',
      url: 'https://github.com/mlc-ai/mlc-llm/issues/2004',
      date: '2024-03-23',
      evidence: 'secondary',
    },
    'perf-bench': {
      title: 'MLC: benchmark of single streams',
      url: 'https://github.com/mlc-ai/llm-perf-bench/pull/1',
      date: '2023-08-05',
    },
    'two-gpus': {
      title: 'MLC: inference on several NVIDIA and AMD GPUs',
      url: 'https://blog.mlc.ai/2023/10/19/Scalable-Language-Model-Inference-on-Multiple-NVDIA-AMD-GPUs',
      date: '2023-10-19',
    },
    'pixel-crash': {
      title: 'MLC-LLM issue: app crashes on a Pixel 8',
      url: 'https://github.com/mlc-ai/mlc-llm/issues/3442',
      date: '2026-03-02',
    },
    'phone-limits': {
      title: 'MLC-LLM issue: a 7B model on a phone',
      url: 'https://github.com/mlc-ai/mlc-llm/issues/1382',
      date: '2023-12-05',
    },
  },
  facts: {
    'platform.linux': {
      value: {
        state: 'yes',
      },
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'Wheels for CUDA 12.8 and 13.0, ROCm 6.1 and 6.2, and Vulkan in all of them.',
    },
    'platform.windows.native': {
      value: {
        state: 'yes',
        how: 'Vulkan',
      },
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'The Windows wheel computes through Vulkan; clang and git-lfs have to be there.',
    },
    'platform.windows.wsl': {
      unknown: 'Its installation page does not speak of WSL.',
    },
    'platform.macos': {
      value: {
        state: 'yes',
        how: 'Metal',
      },
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'Apple chips and Intel Macs.',
    },
    'platform.android': {
      value: {
        state: 'yes',
        how: 'a library for apps, through OpenCL on Adreno and Mali',
      },
      source: 'android',
      checkedOn: '2026-11-24',
      detail: 'A demo app exists; your own app is built with the NDK.',
    },
    'platform.ios': {
      value: {
        state: 'yes',
        how: 'a Swift library; MLC Chat in the App Store',
      },
      source: 'ios',
      checkedOn: '2026-11-24',
      detail: 'Through Metal.',
    },
    'platform.browser': {
      value: {
        state: 'partly',
        how: 'as WebLLM, its JavaScript edition',
      },
      source: 'web',
      checkedOn: '2026-11-24',
      detail: 'The same compiler makes models for WebGPU.',
    },
    'platform.embeddable': {
      value: {
        state: 'yes',
        how: 'Swift, Kotlin or Java, JavaScript, Python',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'One engine behind all of these interfaces.',
    },
    'platform.pythonRequired': {
      value: '3.13 is recommended',
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'In a conda environment.',
    },
    'platform.packaging': {
      value: ['nightly wheels from its own index', 'source'],
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'The wheels lie at mlc.ai/wheels; packages of the Python index are old placeholders.',
    },
    'docker.images': {
      unknown: 'Its documents and repository name no image of their own.',
    },
    'hardware.cuda': {
      value: {
        state: 'yes',
      },
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'Wheels for CUDA 12.8 and 13.0.',
    },
    'hardware.cuda.minComputeCapability': {
      unknown: 'Its installation pages name no oldest card; models are compiled for the card at hand.',
    },
    'hardware.cuda.driver': {
      value: {
        state: 'yes',
      },
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'A wheel for CUDA 12.8 stands beside the one for 13.0.',
    },
    'hardware.cuda.arm64': {
      unknown: 'No page for Jetson or DGX Spark was found.',
    },
    'hardware.rocm': {
      value: {
        state: 'yes',
      },
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'Wheels for ROCm 6.1 and 6.2, on Linux.',
    },
    'hardware.rocm.gpus': {
      unknown: 'Its pages list no gfx targets; its own tests ran on a Radeon RX 7900 XTX.',
    },
    'hardware.intelXpu': {
      value: {
        state: 'partly',
        how: 'through Vulkan',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Linux and Windows; Macs with an Intel GPU use Metal.',
    },
    'hardware.appleMetal': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Macs, iPhones and iPads.',
    },
    'hardware.vulkan': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'For AMD, NVIDIA and Intel GPUs on Linux and Windows.',
    },
    'hardware.directml': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Windows goes through Vulkan.',
    },
    'hardware.webgpu': {
      value: {
        state: 'partly',
        how: 'only in the browser, as WebLLM',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'With WebAssembly around it.',
    },
    'hardware.cpu': {
      value: {
        state: 'no',
        how: 'a fallback in its code that no page describes',
      },
      source: 'device-detection',
      checkedOn: '2026-11-24',
      detail: 'The device list of the documents holds GPUs alone.',
    },
    'hardware.cpu.arm': {
      value: {
        state: 'no',
        how: 'GPUs of Arm boards through OpenCL',
      },
      source: 'gpu-setup',
      checkedOn: '2026-11-24',
      detail: 'An Orange Pi 5 computes on its Mali GPU.',
    },
    'hardware.other': {
      value: ['OpenCL on Adreno and Mali'],
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Phones, and boards such as the Orange Pi 5.',
    },
    'format.gguf': {
      value: {
        state: 'no',
      },
      source: 'convert',
      checkedOn: '2026-11-24',
      detail: 'Sources of a conversion are PyTorch, safetensors and AWQ files.',
    },
    'format.safetensors': {
      value: {
        state: 'partly',
        how: 'converted and compiled ahead',
      },
      source: 'convert',
      checkedOn: '2026-11-24',
      detail: 'mlc_llm convert_weight, gen_config and compile.',
    },
    'format.mlx': {
      value: {
        state: 'no',
      },
      source: 'convert',
      checkedOn: '2026-11-24',
      detail: 'Not among the sources of a conversion.',
    },
    'format.onnx': {
      value: {
        state: 'no',
      },
      source: 'convert',
      checkedOn: '2026-11-24',
      detail: 'Not among the sources of a conversion.',
    },
    'format.exl3': {
      value: {
        state: 'no',
      },
      source: 'convert',
      checkedOn: '2026-11-24',
      detail: 'Not among the sources of a conversion.',
    },
    'format.hubPull': {
      value: {
        state: 'yes',
        how: 'HF:// before the name of a converted repository',
      },
      source: 'quick-start',
      checkedOn: '2026-11-24',
      detail: 'mlc-ai on Hugging Face keeps converted models.',
    },
    'quant.kQuants': {
      value: {
        state: 'no',
      },
      source: 'schemes',
      checkedOn: '2026-11-24',
      detail: 'It has schemes of its own.',
    },
    'quant.iQuants': {
      value: {
        state: 'no',
      },
      source: 'schemes',
      checkedOn: '2026-11-24',
      detail: 'It has schemes of its own.',
    },
    'quant.awq': {
      value: {
        state: 'no',
        how: 'only as input of its converter, called not stable',
      },
      source: 'quantization',
      checkedOn: '2026-11-24',
      detail: 'AWQ weights are a source of the converter.',
    },
    'quant.gptq': {
      value: {
        state: 'no',
      },
      source: 'convert',
      checkedOn: '2026-11-24',
      detail: 'Not among the sources of a conversion.',
    },
    'quant.fp8': {
      value: {
        state: 'partly',
        how: 'on CUDA, converted after a calibration or from block-scaled checkpoints',
      },
      source: 'quantization',
      checkedOn: '2026-11-24',
      detail: 'e4m3 and e5m2 for weights and activations, in its own files.',
    },
    'quant.int8': {
      value: {
        state: 'no',
      },
      source: 'schemes',
      checkedOn: '2026-11-24',
      detail: 'Schemes have 3, 4 or 16 bits, or FP8.',
    },
    'format.mlc': {
      value: { state: 'yes' },
      source: 'quantization',
      checkedOn: '2026-11-24',
      detail: 'Weights are converted to its own form, q4f16_1 and its kin, before a model runs.',
    },
    'quant.int4': {
      value: {
        state: 'yes',
        how: 'q4f16_1 and its kin, in its own files',
      },
      source: 'quantization',
      checkedOn: '2026-11-24',
      detail: 'Groups of 32 weights with a 16-bit scale; neither OpenVINO nor ONNX.',
    },
    'quant.bitsandbytes': {
      value: {
        state: 'no',
      },
      source: 'schemes',
      checkedOn: '2026-11-24',
      detail: 'Not among its schemes.',
    },
    'quant.mxfp4': {
      value: {
        state: 'no',
      },
      source: 'schemes',
      checkedOn: '2026-11-24',
      detail: 'Not among its schemes.',
    },
    'quant.nvfp4': {
      value: {
        state: 'no',
      },
      source: 'schemes',
      checkedOn: '2026-11-24',
      detail: 'Not among its schemes.',
    },
    'quant.online': {
      value: {
        state: 'no',
      },
      source: 'compile',
      checkedOn: '2026-11-24',
      detail: 'Weights are converted ahead; only the model library may be compiled at the first start.',
    },
    'batching.continuous': {
      value: {
        state: 'yes',
      },
      source: 'engine-config',
      checkedOn: '2026-11-24',
      detail: 'Requests share one engine; prompts are cut into the running batch (hybrid prefill).',
    },
    'batching.design': {
      value: 'paged',
      source: 'engine-config',
      checkedOn: '2026-11-24',
      detail: 'Pages of 16 tokens.',
    },
    'batching.scale': {
      value: 'tens',
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: 'Mode server takes as many as memory holds; a test of 2024 found batches well behind vLLM.',
    },
    'batching.defaultSlots': {
      value: 4,
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: 'Mode local, the default; interactive takes 1, server as many as fit.',
    },
    'batching.parallelFlag': {
      value: '--mode, max_num_sequence in --overrides',
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: 'The mode sets it unless it is named.',
    },
    'batching.chunkedPrefill': {
      value: 'prefill_chunk_size in --overrides',
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: 'The context length in modes local and interactive.',
    },
    'speed.singleStream': {
      value: 'good',
      source: 'perf-bench',
      checkedOn: '2026-11-24',
      detail:
        'Llama 2 7B in 4 bits on an RTX 4090: 191 tokens a second against 153 in ExLlama, by its makers in August 2023; no newer comparison was found.',
    },
    'speed.throughput': {
      value: 'behind',
      source: 'batch-test',
      checkedOn: '2026-11-24',
      detail: 'The same test with ten requests: 30.7 ms a step against 14 in vLLM.',
    },
    'speed.hybrid': {
      unknown: 'It does not split a model between GPU and CPU.',
    },
    'memory.contextDefault': {
      value: "the model's window",
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: 'In modes local and interactive; context_window_size changes it.',
    },
    'memory.contextFlag': {
      value: 'context_window_size in --overrides',
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: 'For one request.',
    },
    'memory.budgetFlag': {
      value: 'gpu_memory_utilization in --overrides',
      source: 'engine-config',
      checkedOn: '2026-11-24',
      detail: 'Share of the GPU that mode server may take.',
    },
    'memory.gpuUtilizationDefault': {
      value: '0.85',
      source: 'engine-config',
      checkedOn: '2026-11-24',
      detail: 'Modes local and interactive may take far less, server slightly more.',
    },
    'memory.cpuGpuHybrid': {
      value: 'none',
      source: 'engine-config',
      checkedOn: '2026-11-24',
      detail: 'Everything has to fit the GPU.',
    },
    'memory.moeOffload': {
      value: {
        state: 'no',
      },
      source: 'engine-config',
      checkedOn: '2026-11-24',
      detail: 'No setting keeps experts apart.',
    },
    'memory.layerPlacement': {
      value: {
        state: 'no',
      },
      source: 'engine-config',
      checkedOn: '2026-11-24',
      detail: 'Shards and stages are counted, not placed.',
    },
    'memory.tensorSplit': {
      value: {
        state: 'no',
      },
      source: 'engine-config',
      checkedOn: '2026-11-24',
      detail: 'Shards are equal.',
    },
    'memory.idleUnload': {
      value: {
        state: 'no',
      },
      source: 'serve-options',
      checkedOn: '2026-11-24',
      detail: 'A server keeps its model.',
    },
    'memory.multiModel': {
      value: {
        state: 'no',
        how: 'one model, one for embeddings, and drafts',
      },
      source: 'serve-options',
      checkedOn: '2026-11-24',
      detail: 'Additional models serve speculative decoding.',
    },
    'attention.paged': {
      value: {
        state: 'yes',
      },
      source: 'engine-config',
      checkedOn: '2026-11-24',
      detail: 'kv_cache_page_size is 16.',
    },
    'caching.prefix': {
      value: {
        state: 'yes',
      },
      source: 'serve-options',
      checkedOn: '2026-11-24',
      detail: '--prefix-cache-mode is radix unless it is disabled.',
    },
    'caching.prefixDesign': {
      value: 'radix-tree',
      source: 'engine-config',
      checkedOn: '2026-11-24',
      detail: 'A paged radix tree.',
    },
    'speculative.methods': {
      value: ['small draft', 'EAGLE', 'Medusa'],
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: 'With one additional model.',
    },
    'parallel.tensor': {
      value: {
        state: 'yes',
        how: 'tensor_parallel_shards in --overrides',
      },
      source: 'two-gpus',
      checkedOn: '2026-11-24',
      detail: 'Llama 2 70B in 4 bits: 34.5 tokens a second on two RTX 4090, 29.9 on two RX 7900 XTX.',
    },
    'parallel.pipeline': {
      value: {
        state: 'yes',
        how: 'pipeline_parallel_stages',
      },
      source: 'engine-config',
      checkedOn: '2026-11-24',
      detail: 'A field of the engine configuration.',
    },
    multinode: {
      unknown: 'Its documents show several GPUs of one machine.',
    },
    'multinode.orchestrators': {
      unknown: 'None was found in its documents.',
    },
    'disaggregation.prefillDecode': {
      value: {
        state: 'partly',
        how: 'its microserving routes',
      },
      source: 'microserving',
      checkedOn: '2026-11-24',
      detail: 'Building blocks for a router of your own.',
    },
    'api.chatCompletions': {
      value: {
        state: 'yes',
      },
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: '/v1/chat/completions, with streaming.',
    },
    'api.completions': {
      value: {
        state: 'yes',
      },
      source: 'openai-routes',
      checkedOn: '2026-11-24',
      detail: '/v1/completions.',
    },
    'api.embeddings': {
      value: {
        state: 'partly',
        how: 'with a compiled embedding model beside the chat model',
      },
      source: 'serve-options',
      checkedOn: '2026-11-24',
      detail: '--embedding-model needs --embedding-model-lib.',
    },
    'api.toolCalling': {
      value: {
        state: 'partly',
        how: 'models whose template has it',
      },
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: 'The example uses a model made for function calls.',
    },
    'api.structuredOutput': {
      value: {
        state: 'yes',
        how: 'response_format with a JSON schema',
      },
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: 'Its makers also wrote XGrammar.',
    },
    'lora.multi': {
      value: {
        state: 'no',
      },
      source: 'serve-options',
      checkedOn: '2026-11-24',
      detail: 'No option for adapters.',
    },
    'multimodal.vision': {
      value: {
        state: 'partly',
        how: 'LLaVA, Phi-3 vision and Qwen2.5-VL',
      },
      source: 'models',
      checkedOn: '2026-11-24',
      detail: 'The architectures with pictures that were ported.',
    },
    'research.hiddenStates': {
      value: {
        state: 'no',
      },
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: 'Answers carry text, tool calls and log probabilities.',
    },
    'models.customArchitecture': {
      value: {
        state: 'yes',
        how: 'written in its compiler’s own module system',
      },
      source: 'new-models',
      checkedOn: '2026-11-24',
      detail: 'A page and a notebook show how.',
    },
    'models.arrival': {
      value: 'later',
      source: 'models',
      checkedOn: '2026-11-24',
      detail: 'Each architecture is ported by hand; Qwen3.5 and Ministral 3 are the newest ones there.',
    },
    'models.newArchitectures': {
      value: 'a port in TVM, a conversion, a compilation',
      source: 'new-models',
      checkedOn: '2026-11-24',
      detail: 'Variants of known architectures need only the last two.',
    },
    'ui.graphical': {
      value: {
        state: 'partly',
        how: 'MLC Chat on phones',
      },
      source: 'ios',
      checkedOn: '2026-11-24',
      detail: 'On a PC it is a command line and a server.',
    },
    'ops.metrics': {
      value: {
        state: 'yes',
        how: '/metrics, always on',
      },
      source: 'metrics',
      checkedOn: '2026-11-24',
      detail: 'In the Prometheus format.',
    },
    'ops.auth': {
      value: {
        state: 'yes',
        how: '--api-key',
      },
      source: 'serve-options',
      checkedOn: '2026-11-24',
      detail: 'In the code of July 2026; the page on the server does not name it yet.',
    },
    'ops.bindAddress': {
      value: '127.0.0.1',
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: '--host changes it.',
    },
    'ops.port': {
      value: '8000',
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: '--port changes it.',
    },
    'ops.kubernetes': {
      value: { state: 'no' },
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: 'Its documents have no page for it.',
    },
    'ops.offline': {
      value: {
        state: 'partly',
        how: 'a folder with converted weights and a compiled library',
      },
      source: 'compile',
      checkedOn: '2026-11-24',
      detail: 'Both can be copied; ready models come from Hugging Face.',
    },
    'ops.security.caveat': {
      value: 'Set a key before it listens elsewhere than on this machine',
      source: 'serve-options',
      checkedOn: '2026-11-24',
      detail: 'CORS allows every origin by default, and there is no key unless you give one.',
    },
    'effort.skill': {
      value: 'ml-engineer',
      source: 'compile',
      checkedOn: '2026-11-24',
      detail: 'Ready models start with one command; any other is converted and compiled for each platform.',
    },
    'effort.setup': {
      value: 'hours',
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'A conda environment with compilers, and a first start that compiles.',
    },
    'maturity.alwaysOn': {
      value: 'workable',
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: 'It has a server mode, but its aim is to run everywhere, and releases are rare.',
    },
    'project.status': {
      value: 'slow',
      source: 'last-commits',
      checkedOn: '2026-11-24',
      detail: 'Last commit seen on 23 July 2026; 0.20.0 came 17 months after 0.19.0.',
    },
    'project.maturity': {
      value: 'established',
      source: 'release',
      checkedOn: '2026-11-24',
      detail: 'Since 2023, and still before 1.0.',
    },
    'project.openSource': {
      value: {
        state: 'yes',
        how: 'Apache-2.0',
      },
      source: 'licence',
      checkedOn: '2026-11-24',
      detail: 'Apache-2.0 licence.',
    },
    'version.latest': {
      value: '0.20.0',
      source: 'release',
      checkedOn: '2026-11-24',
      detail: 'Installation uses nightly builds.',
      since: '2026-07-07',
    },
    'version.releaseDate': {
      value: '2026-07-07',
      source: 'release',
      checkedOn: '2026-11-24',
      detail: 'Day of the tag.',
    },
    'version.cadence': {
      value: 'one release in 17 months',
      source: 'release',
      checkedOn: '2026-11-24',
      detail: '0.19.0 was tagged on 11 February 2025.',
    },
    'models.breadth': {
      value: 'medium',
      source: 'models',
      checkedOn: '2026-11-24',
      detail: '47 names of models stand in its table, some of them variants of one architecture.',
    },
    'project.community': {
      value: 'medium',
      source: 'last-commits',
      checkedOn: '2026-11-24',
      detail: 'About 170 people wrote its commits since 2023, 25 of them in the last year.',
    },
    licence: {
      value: 'Apache-2.0',
      source: 'licence',
      checkedOn: '2026-11-24',
      detail: 'The licence file is Apache-2.0.',
    },
    'community.complaints': {
      value: ['crashes on phones', 'few new architectures', 'rare releases'],
      source: 'pixel-crash',
      checkedOn: '2026-11-24',
      detail: 'An open thread of March 2026 has its ready app crash on a Pixel 8.',
    },
  },
  engine: {
    like: 'vllm',
    because: 'a paged cache fills a share of the GPU; share and speeds are its own',
    memory: {
      sources: ['engine-config', 'rest'],
      share: {
        kind: 'fixed',
        share: 0.85,
      },
      blockTokens: 16,
      batchTiers: [
        {
          fromGiB: 0,
          batchedTokens: 2048,
          sequences: 4,
        },
      ],
      windowCache: {
        kind: 'whole',
      },
      outsideGiB: {
        value: 0.5,
        low: 0.2,
        high: 1.2,
        from: 'No measurement at hand: taken as vLLM',
      },
    },
    speed: {
      backends: [
        {
          vendor: 'nvidia',
          bandwidthShare: {
            value: 0.8,
            low: 0.6,
            high: 0.9,
            from: 'Llama 2 7B in 4 bits on an RTX 4090: 191 tokens a second; 70B on two: 34.5',
            sources: [
              {
                url: 'https://github.com/mlc-ai/llm-perf-bench/pull/1',
              },
              {
                url: 'https://blog.mlc.ai/2023/10/19/Scalable-Language-Model-Inference-on-Multiple-NVDIA-AMD-GPUs',
                date: '2023-10-19',
              },
            ],
          },
          kernelMicroseconds: {
            value: 2.2,
            low: 1.5,
            high: 5,
            from: 'What reading leaves of a token in the same test',
            sources: [
              {
                url: 'https://github.com/mlc-ai/llm-perf-bench/pull/1',
              },
            ],
          },
          prefillShare: {
            value: 0.5,
            low: 0.25,
            high: 0.75,
            from: 'Qwen-7B in 4 bits on an RTX 3090: 100 tokens in 35 ms',
            sources: [
              {
                url: 'https://github.com/mlc-ai/mlc-llm/issues/2004',
              },
            ],
          },
        },
        {
          vendor: 'amd',
          bandwidthShare: {
            value: 0.65,
            low: 0.45,
            high: 0.8,
            from: 'Llama 2 70B in 4 bits on two Radeon RX 7900 XTX: 29.9 tokens a second',
            sources: [
              {
                url: 'https://blog.mlc.ai/2023/10/19/Scalable-Language-Model-Inference-on-Multiple-NVDIA-AMD-GPUs',
                date: '2023-10-19',
              },
            ],
          },
          kernelMicroseconds: {
            value: 4,
            low: 2,
            high: 8,
            from: 'No measurement at hand: taken as llama.cpp on AMD',
          },
          prefillShare: {
            value: 0.3,
            low: 0.1,
            high: 0.6,
            from: 'No measurement at hand: taken below llama.cpp on AMD',
          },
        },
        {
          vendor: 'intel',
          bandwidthShare: {
            value: 0.5,
            low: 0.25,
            high: 0.8,
            from: 'No measurement at hand: Vulkan taken below llama.cpp on Intel',
          },
          kernelMicroseconds: {
            value: 10,
            low: 4,
            high: 25,
            from: 'No measurement at hand: taken above llama.cpp on Intel',
          },
          prefillShare: {
            value: 0.15,
            low: 0.05,
            high: 0.4,
            from: 'No measurement at hand: taken below llama.cpp on Intel',
          },
        },
        {
          vendor: 'apple',
          bandwidthShare: {
            value: 0.65,
            low: 0.4,
            high: 0.85,
            from: 'No measurement at hand: taken below llama.cpp on Apple chips',
          },
          kernelMicroseconds: {
            value: 8,
            low: 3,
            high: 20,
            from: 'No measurement at hand: taken above llama.cpp on Apple chips',
          },
          prefillShare: {
            value: 0.4,
            low: 0.2,
            high: 0.7,
            from: 'No measurement at hand: taken below llama.cpp on Apple chips',
          },
        },
        {
          vendor: 'other',
          bandwidthShare: {
            value: 0.4,
            low: 0.15,
            high: 0.7,
            from: 'No measurement at hand: phones and boards through OpenCL',
          },
          kernelMicroseconds: {
            value: 20,
            low: 5,
            high: 60,
            from: 'No measurement at hand: phones and boards through OpenCL',
          },
          prefillShare: {
            value: 0.2,
            low: 0.05,
            high: 0.5,
            from: 'No measurement at hand: phones and boards through OpenCL',
          },
        },
      ],
      launch: 'replayed',
      lowBitShare: {
        value: 0.85,
        low: 0.6,
        high: 1,
        from: 'No measurement at hand: taken as llama.cpp',
      },
      cacheShare: {
        value: 0.7,
        low: 0.4,
        high: 0.9,
        from: 'No measurement at hand: taken below vLLM',
      },
      batchShare: {
        value: 0.15,
        low: 0.05,
        high: 0.45,
        from: 'Qwen-7B in 4 bits on an RTX 3090 with ten requests at once, in March 2024',
        sources: [
          {
            url: 'https://github.com/mlc-ai/mlc-llm/issues/2004',
          },
        ],
      },
    },
  },
  flags: [
    {
      flag: '--mode',
      meaning: 'how much it takes: interactive for one request, local for up to four, server for as many as fit',
      value: 'server',
      source: 'rest',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--overrides',
      meaning: 'settings of the engine in one string, separated by semicolons',
      value: '"context_window_size={context};max_num_sequence={slots}"',
      source: 'rest',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--host',
      meaning: 'address the server listens on',
      setting: 'host',
      value: '{host}',
      source: 'rest',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--port',
      meaning: 'port the server listens on',
      setting: 'port',
      value: '8000',
      source: 'rest',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--api-key',
      meaning: 'key that callers have to send',
      setting: 'api-key',
      value: 'SECRET',
      source: 'serve-options',
      checkedOn: '2026-11-24',
    },
  ],
  commands: [
    {
      purpose: 'install',
      os: ['linux'],
      hardware: ['nvidia'],
      command: 'python -m pip install --pre -U -f https://mlc.ai/wheels mlc-llm-nightly-cu130 mlc-ai-nightly-cu130',
      notes:
        'In a conda environment with git-lfs (conda install -c conda-forge git-lfs). For CUDA 12.8 the names end in cu128.',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['linux'],
      hardware: ['amd'],
      command: 'python -m pip install --pre -U -f https://mlc.ai/wheels mlc-llm-nightly-rocm62 mlc-ai-nightly-rocm62',
      notes: 'In a conda environment with git-lfs (conda install -c conda-forge git-lfs).',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['linux'],
      hardware: ['intel', 'other'],
      command:
        'python -m pip install --pre -U -f https://mlc.ai/wheels mlc-llm-nightly-cpu mlc-ai-nightly-cpu && conda install -c conda-forge gcc libvulkan-loader',
      notes: 'In a conda environment with git-lfs (conda install -c conda-forge git-lfs). It computes through Vulkan.',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['macos'],
      command: 'python -m pip install --pre -U -f https://mlc.ai/wheels mlc-llm-nightly-cpu mlc-ai-nightly-cpu',
      notes: 'In a conda environment with git-lfs (conda install -c conda-forge git-lfs). It computes through Metal.',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['windows'],
      command:
        'python -m pip install --pre -U -f https://mlc.ai/wheels mlc-llm-nightly-cpu mlc-ai-nightly-cpu; conda install -c conda-forge clang libvulkan-loader git-lfs git',
      notes: 'In a conda environment. It computes through Vulkan.',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'macos', 'windows'],
      forUsers: 'one',
      multiGpu: false,
      command: 'mlc_llm serve {model} --mode interactive --overrides "context_window_size={context}" {flags}',
      settings: ['host', 'port', 'api-key'],
      notes:
        'Converted models stand at huggingface.co/mlc-ai; write HF:// before the name. The first start fetches the weights and compiles the model.',
      source: 'rest',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'macos', 'windows'],
      forUsers: 'several',
      multiGpu: false,
      command:
        'mlc_llm serve {model} --mode server --overrides "context_window_size={context};max_num_sequence={slots}" {flags}',
      settings: ['host', 'port', 'api-key'],
      notes:
        'Converted models stand at huggingface.co/mlc-ai; write HF:// before the name. The first start fetches the weights and compiles the model.',
      source: 'rest',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux'],
      hardware: ['nvidia', 'amd'],
      multiGpu: true,
      command:
        'mlc_llm serve {model} --mode server --overrides "context_window_size={context};tensor_parallel_shards={gpus}" {flags}',
      settings: ['host', 'port', 'api-key'],
      notes:
        'Converted models stand at huggingface.co/mlc-ai; write HF:// before the name. The first start fetches the weights and compiles the model.',
      source: 'rest',
      checkedOn: '2026-11-24',
    },
  ],
  containers: [],
  api: {
    baseUrl: 'http://localhost:8000/v1',
    routes: ['chat'],
    source: 'rest',
    checkedOn: '2026-11-24',
  },
  pitfalls: [
    {
      symptom: 'pip finds only very old packages',
      cause: 'The packages of the Python index are placeholders',
      remedy: 'Install with -f https://mlc.ai/wheels, and both packages of one kind',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'On Windows tvm.dll is not found',
      cause: 'zstd, which LLVM needs, is missing',
      remedy: 'Run conda install zstd in the environment',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'The fifth request waits',
      cause: 'Mode local takes four at most',
      remedy: 'Start with --mode server',
      source: 'rest',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Mode server takes slightly more memory than allowed and fails',
      cause: 'The share of 0.85 is not a strict bound',
      remedy: 'Lower gpu_memory_utilization or context_window_size in --overrides',
      source: 'engine-config',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'An Android app stops with CL_INVALID_BUFFER_SIZE or out of memory',
      cause: 'The model or its context is too large for the phone’s GPU buffers',
      remedy: 'Choose a smaller model and a shorter context, and test on the phones you support',
      source: 'phone-limits',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A new model cannot be converted',
      cause: 'Its architecture has not been ported',
      remedy: 'Look in the list of architectures first; else choose llama.cpp',
      source: 'models',
      checkedOn: '2026-11-24',
    },
  ],
  talkRatings: {},
});
