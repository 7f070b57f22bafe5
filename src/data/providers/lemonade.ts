import { defineProvider } from '../../schema/provider';

export default defineProvider({
  id: 'lemonade',
  name: 'Lemonade',
  aliases: ['lemonade-server', 'lemond'],
  summary:
    'a local server, made by a community with engineers of AMD, that picks llama.cpp or an NPU engine for the machine and serves chat, speech and pictures',
  homepage: 'https://lemonade-server.ai',
  repository: 'https://github.com/lemonade-sdk/lemonade',
  documentation: 'https://lemonade-server.ai/docs/',
  modelNaming: 'gguf-repository',
  exampleModel: 'unsloth/Qwen3-8B-GGUF',
  sources: {
    readme: {
      title: 'Lemonade: README',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/README.md',
      date: '2026-08-22',
    },
    guide: {
      title: 'Lemonade: user guide',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/guide/README.md',
      date: '2026-08-22',
    },
    faq: {
      title: 'Lemonade: questions',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/guide/faq.md',
      date: '2026-08-22',
    },
    cli: {
      title: 'Lemonade: command line',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/guide/cli.md',
      date: '2026-08-22',
    },
    configuration: {
      title: 'Lemonade: configuration',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/guide/configuration/README.md',
      date: '2026-08-22',
    },
    llama: {
      title: 'Lemonade: llama.cpp back ends',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/guide/configuration/llamacpp.md',
      date: '2026-08-22',
    },
    vllm: {
      title: 'Lemonade: vLLM back end',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/guide/configuration/vllm.md',
      date: '2026-08-22',
    },
    'multi-model': {
      title: 'Lemonade: several models',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/guide/configuration/multi-model.md',
      date: '2026-08-22',
    },
    'custom-models': {
      title: 'Lemonade: custom models',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/guide/configuration/custom-models.md',
      date: '2026-08-22',
    },
    telemetry: {
      title: 'Lemonade: telemetry',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/guide/telemetry.md',
      date: '2026-08-22',
    },
    install: {
      title: 'Lemonade: installing',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/guide/install/README.md',
      date: '2026-08-22',
    },
    'install-ubuntu': {
      title: 'Lemonade: Ubuntu',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/guide/install/ubuntu.md',
      date: '2026-08-22',
    },
    docker: {
      title: 'Lemonade: Docker',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/guide/install/docker.md',
      date: '2026-08-22',
    },
    'npu-linux': {
      title: 'Lemonade: NPU under Linux',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/flm_npu_linux.html',
      date: '2026-08-22',
    },
    embeddable: {
      title: 'Lemonade: Embeddable Lemonade',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/embeddable/README.md',
      date: '2026-08-22',
    },
    'api-openai': {
      title: 'Lemonade: OpenAI routes',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/api/openai.md',
      date: '2026-08-22',
    },
    'api-lemonade': {
      title: 'Lemonade: routes of its own',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/api/lemonade.md',
      date: '2026-08-22',
    },
    'api-llama': {
      title: 'Lemonade: llama.cpp routes',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/api/llamacpp.md',
      date: '2026-08-22',
    },
    'api-anthropic': {
      title: 'Lemonade: Anthropic route',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/api/anthropic.md',
      date: '2026-08-22',
    },
    'server-start': {
      title: 'Lemonade commit: release 6.0.2, which first names the server',
      url: 'https://github.com/lemonade-sdk/lemonade/commit/adbc52076f586cef94b22213ee297f4258e5416b',
      date: '2025-03-08',
    },
    'llama-support': {
      title: 'Lemonade: GPUs its llama.cpp back ends accept',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/src/cpp/include/lemon/backends/llamacpp/llamacpp.h',
      date: '2026-08-22',
    },
    'llama-start': {
      title: 'Lemonade: how llama.cpp is started',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/src/cpp/server/backends/llamacpp/llamacpp_server.cpp',
      date: '2026-08-22',
    },
    license: {
      title: 'Lemonade: licence',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/LICENSE',
      date: '2026-08-22',
    },
    'v2026-45-3': {
      title: 'Lemonade v2026.45.3: release',
      url: 'https://github.com/lemonade-sdk/lemonade/releases/tag/v2026.45.3',
      date: '2026-11',
    },
    'npu-test': {
      title: 'r/LocalLLaMA: NPU and integrated GPU with long contexts',
      url: 'https://reddit.sentinel-team.org/posts/1s8p347/snapshots/2026-04-03T21%3A20%3A24.375333Z',
      date: '2026-04-03',
      evidence: 'secondary',
    },
    'npu-build': {
      title: 'Lemonade on the NPU of a Strix Halo, step by step',
      url: 'https://sleepingrobots.com/dreams/lemonade-server-npu-strix-halo',
      date: '2026',
      evidence: 'secondary',
    },
    oom: {
      title: 'Lemonade issue: several resident models exceed memory',
      url: 'https://github.com/lemonade-sdk/lemonade/issues/1804',
      date: '2026-05-05',
      evidence: 'secondary',
    },
    crash: {
      title: 'Lemonade issue: models fail after a ROCm upgrade',
      url: 'https://github.com/lemonade-sdk/lemonade/issues/3541',
      date: '2026-09-11',
      evidence: 'secondary',
    },
  },
  facts: {
    'platform.linux': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Packages for Ubuntu 24.04, Debian 13, Fedora 43 and Arch, a snap, and an image.',
    },
    'platform.windows.native': {
      value: {
        state: 'yes',
        how: 'Windows 11',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'An installer; the only system where all NPU engines run.',
    },
    'platform.windows.wsl': {
      value: {
        state: 'yes',
        how: 'ROCm in a container',
      },
      source: 'docker',
      checkedOn: '2026-11-24',
      detail: 'A section for ROCm under WSL; the native installer makes it rarely needed.',
    },
    'platform.macos': {
      value: {
        state: 'yes',
        how: 'Apple chips',
      },
      source: 'faq',
      checkedOn: '2026-11-24',
      detail: 'A .pkg with llama.cpp and Metal.',
    },
    'platform.android': {
      value: {
        state: 'no',
        how: 'an app for a phone connects to your computer',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The Android app is a client.',
    },
    'platform.ios': {
      value: {
        state: 'no',
        how: 'an app for a phone connects to your computer',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The iOS app is a client.',
    },
    'platform.browser': {
      value: {
        state: 'no',
      },
      source: 'guide',
      checkedOn: '2026-11-24',
      detail: 'A service; its web app talks to it.',
    },
    'platform.embeddable': {
      value: {
        state: 'yes',
        how: 'Embeddable Lemonade',
      },
      source: 'embeddable',
      checkedOn: '2026-11-24',
      detail: 'A portable build of the service to put inside an installer, private to the application.',
    },
    'platform.packaging': {
      value: ['MSI', 'PPA', 'deb', 'rpm', 'Arch package', 'snap', 'pkg', 'Docker image', 'embeddable archive'],
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'For each system one that its makers build.',
    },
    'docker.images': {
      value: ['ghcr.io/lemonade-sdk/lemonade-server:latest'],
      source: 'docker',
      checkedOn: '2026-11-24',
      detail: 'Runs as an unprivileged user.',
    },
    'hardware.cuda': {
      value: {
        state: 'yes',
      },
      source: 'llama',
      checkedOn: '2026-11-24',
      detail: 'Builds of llama.cpp by architecture, with the CUDA libraries inside.',
    },
    'hardware.cuda.minComputeCapability': {
      value: '7.5',
      source: 'llama',
      checkedOn: '2026-11-24',
      detail: 'Turing to Blackwell; older cards are reached through Vulkan.',
    },
    'hardware.cuda.driver': {
      unknown: 'The CUDA libraries come with the back end; no page says which driver they need.',
    },
    'hardware.cuda.arm64': {
      value: {
        state: 'partly',
        how: 'ARM64 builds under Linux, not for Jetson Orin',
      },
      source: 'llama-support',
      checkedOn: '2026-11-30',
      detail:
        'Its code fetches a CUDA build for ARM64 by compute capability. Its list has sm_121, the GB10 of DGX Spark, and not sm_87 of Jetson Orin; its pages name neither.',
    },
    'hardware.rocm': {
      value: {
        state: 'yes',
      },
      source: 'llama',
      checkedOn: '2026-11-24',
      detail: 'Its makers’ own ROCm builds of llama.cpp, with the runtime installed for you.',
    },
    'hardware.rocm.gpus': {
      value: [
        'gfx908',
        'gfx90a',
        'gfx942',
        'gfx950',
        'gfx1030',
        'gfx1031',
        'gfx1032',
        'gfx1100',
        'gfx1101',
        'gfx1102',
        'gfx1103',
        'gfx1150',
        'gfx1151',
        'gfx1152',
        'gfx1200',
        'gfx1201',
      ],
      source: 'llama-support',
      checkedOn: '2026-11-30',
      detail:
        'It writes gfx103X, gfx110X and gfx120X for the families. Instinct cards, gfx908 to gfx950, under Linux only.',
    },
    'hardware.intelXpu': {
      value: {
        state: 'partly',
        how: 'through Vulkan',
      },
      source: 'llama',
      checkedOn: '2026-11-24',
      detail: 'Intel GPUs are named under Vulkan.',
    },
    'hardware.appleMetal': {
      value: {
        state: 'yes',
      },
      source: 'llama',
      checkedOn: '2026-11-24',
      detail: 'llama.cpp with Metal.',
    },
    'hardware.vulkan': {
      value: {
        state: 'yes',
      },
      source: 'llama',
      checkedOn: '2026-11-24',
      detail: 'The back end it recommends for most GPUs.',
    },
    'hardware.directml': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The matrix of back ends has none.',
    },
    'hardware.webgpu': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The matrix of back ends has none.',
    },
    'hardware.npu': {
      value: {
        state: 'yes',
        how: 'AMD XDNA 2',
        only: { vendors: ['amd'] },
      },
      source: 'npu-linux',
      checkedOn: '2026-11-24',
      detail: 'Ryzen AI 300 and newer: FastFlowLM under Windows and Linux, Ryzen AI LLM under Windows.',
    },
    'hardware.cpu': {
      value: {
        state: 'yes',
      },
      source: 'llama',
      checkedOn: '2026-11-24',
      detail: 'x64 under Windows and Linux, ARM64 under Linux.',
    },
    'hardware.cpu.arm': {
      value: {
        state: 'yes',
        how: 'Linux',
      },
      source: 'llama',
      checkedOn: '2026-11-24',
      detail: 'ARM64 processors, and Adreno GPUs through Vulkan.',
    },
    'format.gguf': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'With llama.cpp.',
    },
    'format.safetensors': {
      value: {
        state: 'partly',
        how: 'with the experimental vLLM on AMD GPUs under Linux',
        only: { systems: ['linux'], vendors: ['amd'] },
      },
      source: 'vllm',
      checkedOn: '2026-11-24',
      detail: 'Hugging Face weights as they are, at 16 bits or quantized for it.',
    },
    'format.mlx': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'GGUF, FLM and ONNX.',
    },
    'format.onnx': {
      value: {
        state: 'partly',
        how: 'on AMD NPUs, under Windows',
        only: { systems: ['windows'], vendors: ['amd'] },
      },
      source: 'faq',
      checkedOn: '2026-11-24',
      detail: 'Models that AMD converted for its NPU, alone or together with the GPU.',
    },
    'format.exl3': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'GGUF, FLM and ONNX.',
    },
    'format.hubPull': {
      value: {
        state: 'yes',
      },
      source: 'custom-models',
      checkedOn: '2026-11-24',
      detail: 'Names of its list, or a repository of Hugging Face or ModelScope.',
    },
    'quant.kQuants': {
      value: {
        state: 'yes',
      },
      source: 'cli',
      checkedOn: '2026-11-24',
      detail: 'Q4_K_M is its example.',
    },
    'quant.iQuants': {
      value: {
        state: 'yes',
      },
      source: 'custom-models',
      checkedOn: '2026-11-24',
      detail: 'Any quantization of a GGUF repository.',
    },
    'quant.awq': {
      value: {
        state: 'no',
        how: 'AWQ checkpoints do not run; AMD’s ONNX models were made with it',
      },
      source: 'faq',
      checkedOn: '2026-11-24',
      detail: 'Its hybrid models are made by AWQ and converted; AWQ checkpoints as such are not read.',
    },
    'quant.gptq': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'GGUF, FLM and ONNX.',
    },
    'quant.fp8': {
      value: {
        state: 'no',
        how: 'only its experimental vLLM for AMD GPUs would',
      },
      source: 'vllm',
      checkedOn: '2026-11-24',
      detail: 'FP8 recipes exist for MI300X, which is staged and not installed by itself.',
    },
    'quant.int8': {
      value: {
        state: 'yes',
        how: 'Q8_0',
      },
      source: 'custom-models',
      checkedOn: '2026-11-24',
      detail: 'As a GGUF file.',
    },
    'quant.int4': {
      value: {
        state: 'yes',
        how: 'ONNX for AMD NPUs',
      },
      source: 'faq',
      checkedOn: '2026-11-24',
      detail: 'Models such as awq-g128-int4-asym of AMD.',
    },
    'quant.bitsandbytes': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'GGUF, FLM and ONNX.',
    },
    'quant.mxfp4': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'gpt-oss through llama.cpp.',
    },
    'quant.nvfp4': {
      unknown: 'llama.cpp has the type; no page of Lemonade names it.',
    },
    'quant.online': {
      value: {
        state: 'no',
      },
      source: 'custom-models',
      checkedOn: '2026-11-24',
      detail: 'A model is pulled in the quantization it is to run in.',
    },
    'batching.continuous': {
      value: {
        state: 'yes',
        how: 'with llama.cpp and vLLM',
      },
      source: 'api-llama',
      checkedOn: '2026-11-24',
      detail: 'Slots of llama.cpp work on several requests.',
    },
    'batching.design': {
      value: 'slots',
      source: 'api-llama',
      checkedOn: '2026-11-24',
      detail: 'Those of llama.cpp; paged with the experimental vLLM.',
    },
    'batching.scale': {
      value: 'few',
      source: 'guide',
      checkedOn: '2026-11-24',
      detail: 'A light service for the apps of one computer.',
    },
    'batching.defaultSlots': {
      value: 4,
      source: 'llama-start',
      checkedOn: '2026-11-24',
      detail: 'No number is given to llama.cpp, whose own default is 4; NPU engines take one.',
    },
    'batching.parallelFlag': {
      value: '--llamacpp-args "-np N"',
      source: 'api-lemonade',
      checkedOn: '2026-11-24',
      detail: 'The example hands llama.cpp two slots over one cache.',
    },
    'speed.singleStream': {
      value: 'good',
      source: 'npu-test',
      checkedOn: '2026-11-24',
      detail:
        'Its makers call it similar to llama.cpp; on a Ryzen AI 9 HX370 its hybrid engine began to answer a prompt of 18,000 tokens in 4.5 s against 66 s, and then wrote 9.7 tokens a second against 16.',
    },
    'speed.throughput': {
      unknown: 'No published test with many requests names it.',
    },
    'speed.hybrid': {
      value: 'good',
      source: 'llama',
      checkedOn: '2026-11-24',
      detail: 'Layers are divided by llama.cpp itself; no test of Lemonade was found.',
    },
    'memory.contextDefault': {
      value: 'as long as fits the memory',
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'ctx_size -1 computes it from the GGUF file.',
    },
    'memory.contextFlag': {
      value: '--ctx-size',
      source: 'cli',
      checkedOn: '2026-11-24',
      detail: 'For one model, or ctx_size for all.',
    },
    'memory.autoFit': {
      value: {
        state: 'yes',
      },
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'The context is sized to the memory by itself.',
    },
    'memory.cpuGpuHybrid': {
      value: 'computes',
      source: 'llama',
      checkedOn: '2026-11-24',
      detail: 'By llama.cpp; layers on a GPU’s own memory and the rest on the processor.',
    },
    'memory.moeOffload': {
      value: {
        state: 'yes',
        how: 'through --llamacpp-args',
      },
      source: 'cli',
      checkedOn: '2026-11-24',
      detail: 'Flags of llama.cpp are handed on.',
    },
    'memory.layerPlacement': {
      value: {
        state: 'yes',
        how: 'through --llamacpp-args',
      },
      source: 'cli',
      checkedOn: '2026-11-24',
      detail: 'Flags of llama.cpp are handed on, save those that it sets itself.',
    },
    'memory.tensorSplit': {
      value: {
        state: 'yes',
        how: 'through --llamacpp-args',
      },
      source: 'cli',
      checkedOn: '2026-11-24',
      detail: 'And --llamacpp-device picks the devices.',
    },
    'memory.idleUnload': {
      value: {
        state: 'partly',
        how: 'auto_evict, off by default',
      },
      source: 'multi-model',
      checkedOn: '2026-11-24',
      detail: 'Models idle for long are reduced first and then unloaded.',
    },
    'memory.multiModel': {
      value: {
        state: 'yes',
      },
      source: 'multi-model',
      checkedOn: '2026-11-24',
      detail: 'One of each kind stays loaded by default; the longest unused goes first.',
    },
    'caching.prefix': {
      value: {
        state: 'yes',
      },
      source: 'api-llama',
      checkedOn: '2026-11-24',
      detail: 'The slots of llama.cpp keep their prompts and can be saved.',
    },
    'caching.prefixDesign': {
      value: 'per-slot',
      source: 'api-llama',
      checkedOn: '2026-11-24',
      detail: 'As in llama.cpp.',
    },
    'speculative.methods': {
      value: ['MTP', 'DFlash', 'draft model'],
      source: 'llama-start',
      checkedOn: '2026-11-24',
      detail: 'Chosen for models that are labelled so.',
    },
    'parallel.tensor': {
      value: {
        state: 'no',
        how: 'only its experimental vLLM for AMD GPUs would',
      },
      source: 'vllm',
      checkedOn: '2026-11-24',
      detail: 'For AMD GPUs under Linux.',
    },
    'parallel.pipeline': {
      value: {
        state: 'yes',
      },
      source: 'llama',
      checkedOn: '2026-11-24',
      detail: 'By llama.cpp.',
    },
    multinode: {
      value: {
        state: 'no',
      },
      source: 'guide',
      checkedOn: '2026-11-24',
      detail: 'A service for one computer.',
    },
    'multinode.orchestrators': {
      unknown: 'None named in its documents.',
    },
    'api.chatCompletions': {
      value: {
        state: 'yes',
      },
      source: 'api-openai',
      checkedOn: '2026-11-24',
      detail: '/v1/chat/completions.',
    },
    'api.completions': {
      value: {
        state: 'yes',
      },
      source: 'api-openai',
      checkedOn: '2026-11-24',
      detail: '/v1/completions.',
    },
    'api.responses': {
      value: {
        state: 'yes',
      },
      source: 'api-openai',
      checkedOn: '2026-11-24',
      detail: '/v1/responses.',
    },
    'api.embeddings': {
      value: {
        state: 'yes',
      },
      source: 'api-openai',
      checkedOn: '2026-11-24',
      detail: '/v1/embeddings with a model of that label.',
    },
    'api.rerank': {
      value: {
        state: 'yes',
      },
      source: 'api-llama',
      checkedOn: '2026-11-24',
      detail: '/v1/rerank with a model made for it.',
    },
    'api.anthropicMessages': {
      value: {
        state: 'yes',
      },
      source: 'api-anthropic',
      checkedOn: '2026-11-24',
      detail: 'A route for Anthropic clients.',
    },
    'api.native': {
      value: ['Ollama’s routes', '/v1/slots', '/api/v1/stats', '/mcp'],
      source: 'api-lemonade',
      checkedOn: '2026-11-24',
      detail: 'And the management of models and back ends.',
    },
    'api.toolCalling': {
      value: {
        state: 'yes',
      },
      source: 'api-openai',
      checkedOn: '2026-11-24',
      detail: 'tools in chat requests; llama.cpp runs with --jinja.',
    },
    'api.structuredOutput': {
      unknown:
        'Requests go on to llama.cpp, which constrains output; Lemonade’s route description does not list the parameter.',
    },
    'api.reasoning': {
      value: {
        state: 'yes',
      },
      source: 'telemetry',
      checkedOn: '2026-11-24',
      detail: 'Reasoning content is told apart.',
    },
    'lora.multi': {
      unknown: 'No page names adapters for language models.',
    },
    'multimodal.vision': {
      value: {
        state: 'yes',
      },
      source: 'api-openai',
      checkedOn: '2026-11-24',
      detail: 'Pictures in chat requests.',
    },
    'multimodal.audio': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Transcription and speech with engines of their own.',
    },
    'research.hiddenStates': {
      value: {
        state: 'no',
      },
      source: 'api-openai',
      checkedOn: '2026-11-24',
      detail: 'Text, vectors, pictures and sound only.',
    },
    'models.customArchitecture': {
      value: {
        state: 'no',
      },
      source: 'custom-models',
      checkedOn: '2026-11-24',
      detail: 'Only what its engines know; your own llama.cpp build may take their place.',
    },
    'models.arrival': {
      value: 'later',
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail:
        'With the next pinned llama.cpp; llamacpp.vulkan_bin=latest fetches the newest. Its experimental vLLM is quicker.',
    },
    'models.breadth': {
      value: 'wide',
      source: 'custom-models',
      checkedOn: '2026-11-24',
      detail: 'GGUF models of every architecture its llama.cpp knows; a short list for NPUs.',
    },
    'models.newArchitectures': {
      value: 'with the next pinned engine, or the newest on request',
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'The setting latest is marked experimental.',
    },
    'models.catalog': {
      value: 'a list of models by machine',
      source: 'faq',
      checkedOn: '2026-11-24',
      detail: 'server_models.json, filtered by what the machine can run.',
    },
    'ui.graphical': {
      value: {
        state: 'yes',
        how: 'an app and a web page',
      },
      source: 'guide',
      checkedOn: '2026-11-24',
      detail: 'Models, chat, pictures and speech; phone apps connect to it.',
    },
    'ops.metrics': {
      value: {
        state: 'yes',
      },
      source: 'api-lemonade',
      checkedOn: '2026-11-24',
      detail: '/metrics for Prometheus, and traces by OpenTelemetry.',
    },
    'ops.health': {
      value: '/v1/health, /live',
      source: 'api-lemonade',
      checkedOn: '2026-11-24',
      detail: 'The first names the models that are loaded.',
    },
    'ops.auth': {
      value: {
        state: 'yes',
        how: 'LEMONADE_API_KEY',
      },
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'Off by default; a second key for the internal routes.',
    },
    'ops.bindAddress': {
      value: 'localhost',
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'In its container 0.0.0.0.',
    },
    'ops.port': {
      value: '13305',
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'port in config.json.',
    },
    'ops.kubernetes': {
      value: {
        state: 'no',
      },
      source: 'docker',
      checkedOn: '2026-11-24',
      detail: 'Docker and Compose only.',
    },
    'ops.offline': {
      value: {
        state: 'yes',
        how: 'offline and no_fetch_executables',
      },
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'Two settings forbid downloads; back ends and models have to be there.',
    },
    'ops.security.caveat': {
      value: 'Set both keys before host is 0.0.0.0',
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'Otherwise anyone on the network reaches the models and the internal routes, shutdown among them.',
    },
    'effort.skill': {
      value: 'beginner',
      source: 'guide',
      checkedOn: '2026-11-24',
      detail: 'An app that shows what the machine can run.',
    },
    'effort.setup': {
      value: 'minutes',
      source: 'faq',
      checkedOn: '2026-11-24',
      detail: 'One installer; the NPU under Linux takes hours.',
    },
    'maturity.alwaysOn': {
      value: 'workable',
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail:
        'Starts with the system, with metrics and keys; changes fast, and reports of crashes while models change are frequent.',
    },
    'project.status': {
      value: 'active',
      source: 'v2026-45-3',
      checkedOn: '2026-11-23',
      detail: 'Version 2026.45.3 appeared in November 2026.',
    },
    'project.maturity': {
      value: 'young',
      source: 'server-start',
      checkedOn: '2026-11-24',
      detail: 'The repository dates from 2023; the language model server in it began in 2025 and was rewritten since.',
    },
    'project.community': {
      value: 'medium',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail:
        '131 people wrote its commits within the year to August 2026; a marketplace lists apps that connect to it.',
    },
    'project.openSource': {
      value: {
        state: 'yes',
        how: 'Apache-2.0',
      },
      source: 'license',
      checkedOn: '2026-11-24',
      detail: 'FastFlowLM and Ryzen AI LLM, which it installs, have licences of their own.',
    },
    'version.latest': {
      value: '2026.45.3',
      source: 'v2026-45-3',
      checkedOn: '2026-11-23',
      detail: 'Calendar numbers since autumn 2026; 11.9.0 was in use in September.',
    },
    'version.releaseDate': {
      value: '2026-11',
      source: 'v2026-45-3',
      checkedOn: '2026-11-23',
      detail: 'Month only.',
    },
    'version.cadence': {
      value: 'every week or so',
      source: 'v2026-45-3',
      checkedOn: '2026-11-23',
      detail: 'From 11.7.0 in August to 11.9.0 in September and on to calendar numbers.',
    },
    licence: {
      value: 'Apache-2.0',
      source: 'license',
      checkedOn: '2026-11-24',
      detail: 'The Apache text.',
    },
  },
  engine: {
    like: 'llama-cpp',
    because: 'its main engine is llama.cpp’s server; models on an NPU are not counted',
    memory: {
      sources: ['llama-start', 'configuration'],
    },
  },
  flags: [
    {
      flag: 'host=',
      meaning: 'address the service listens on, a setting of lemonade config set',
      source: 'configuration',
      checkedOn: '2026-11-24',
    },
    {
      flag: 'ctx_size=',
      meaning: 'context of every language model; -1 chooses what fits the memory',
      setting: 'context',
      value: '{totalContext}',
      source: 'configuration',
      checkedOn: '2026-11-24',
    },
    {
      flag: 'llamacpp.args=',
      meaning: 'arguments handed to llama.cpp, here its slots over one cache',
      setting: 'parallel',
      value: '-np {slots} -kvu',
      source: 'configuration',
      checkedOn: '2026-11-24',
    },
    {
      flag: 'max_loaded_models=',
      meaning: 'models of a kind that stay loaded',
      setting: 'several-models',
      value: '{models}',
      source: 'configuration',
      checkedOn: '2026-11-24',
    },
    {
      flag: 'offline=',
      meaning: 'no downloads of models',
      setting: 'offline',
      value: 'true',
      source: 'configuration',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--alias',
      meaning: 'further name of a model that is pulled',
      source: 'cli',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--ctx-size',
      meaning: 'context of one model, for lemonade load',
      source: 'cli',
      checkedOn: '2026-11-24',
    },
    {
      flag: 'LEMONADE_API_KEY',
      kind: 'environment',
      meaning: 'key that callers have to send; set for the service or the container',
      setting: 'api-key',
      value: 'SECRET',
      note: 'LEMONADE_API_KEY has to be set for the service, as in the drop-in file, and in the shell of these commands.',
      source: 'configuration',
      checkedOn: '2026-11-24',
    },
  ],
  commands: [
    {
      purpose: 'install',
      os: ['linux'],
      command: 'sudo add-apt-repository ppa:lemonade-team/stable\nsudo apt install lemonade-server',
      notes:
        'For Ubuntu; the install page has Arch, Fedora, Debian and Snap. It then runs as a service; for the NPU a page of its own lists driver and kernel.',
      source: 'install-ubuntu',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['windows'],
      command:
        'Invoke-WebRequest https://github.com/lemonade-sdk/lemonade/releases/latest/download/lemonade.msi -OutFile lemonade.msi\nStart-Process .\\lemonade.msi',
      notes: 'Or download and open the installer by hand. It then runs as a service.',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'macos', 'windows'],
      command: 'lemonade pull {model} --alias local\nlemonade config set host={host} {flags}',
      settings: ['context', 'parallel', 'several-models', 'offline', 'api-key'],
      notes:
        'The service is already running and loads the model with the first request; on a Mac install the .pkg of the newest release first. lemonade pull asks for a quantization where none follows the name after a colon. lemonade list shows the models that it knows by name.',
      source: 'cli',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'bench',
      os: ['linux', 'macos', 'windows'],
      command: 'lemonade bench Qwen3-0.6B-GGUF',
      notes: 'Time to the first token and speed on each back end that is installed.',
      source: 'cli',
      checkedOn: '2026-11-24',
    },
  ],
  containers: [
    {
      image: 'ghcr.io/lemonade-sdk/lemonade-server:latest',
      hardware: ['amd'],
      settings: ['api-key'],
      port: 13305,
      volumes: [
        {
          host: 'lemonade-cache',
          inside: '/opt/lemonade/.cache/huggingface',
        },
        {
          host: 'lemonade-llama',
          inside: '/opt/lemonade/llama',
        },
        {
          host: 'lemonade-data',
          inside: '/opt/lemonade/.cache/lemonade',
        },
        {
          host: 'lemonade-config',
          inside: '/opt/lemonade/.config/lemonade',
        },
      ],
      devices: ['/dev/kfd', '/dev/dri'],
      groups: ['video', 'render'],
      afterwards: './lemonade pull {model} --alias local',
      notes: 'Set llamacpp.backend to rocm in config.json. Where groups are not found by name, give their numbers.',
      source: 'docker',
      checkedOn: '2026-11-24',
    },
    {
      image: 'ghcr.io/lemonade-sdk/lemonade-server:latest',
      hardware: ['cpu'],
      settings: ['api-key'],
      port: 13305,
      volumes: [
        {
          host: 'lemonade-cache',
          inside: '/opt/lemonade/.cache/huggingface',
        },
        {
          host: 'lemonade-llama',
          inside: '/opt/lemonade/llama',
        },
        {
          host: 'lemonade-data',
          inside: '/opt/lemonade/.cache/lemonade',
        },
        {
          host: 'lemonade-config',
          inside: '/opt/lemonade/.config/lemonade',
        },
      ],
      afterwards: './lemonade pull {model} --alias local',
      notes: 'Set llamacpp.backend to cpu in config.json.',
      source: 'docker',
      checkedOn: '2026-11-24',
    },
  ],
  api: {
    baseUrl: 'http://localhost:13305/v1',
    model: 'local',
    routes: ['chat', 'embeddings'],
    source: 'api-openai',
    checkedOn: '2026-11-24',
  },
  service: {
    kind: 'drop-in',
    unit: 'lemond.service',
    settings: ['api-key'],
    source: 'configuration',
    checkedOn: '2026-11-24',
  },
  pitfalls: [
    {
      symptom: 'Every other request waits for a model to load',
      cause: 'Only one model of a kind stays loaded unless told otherwise',
      remedy: 'lemonade config set max_loaded_models=2, or pin the one you need',
      source: 'multi-model',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'It runs out of memory and stops once several models may stay loaded',
      cause: 'The number of models is limited, not their size',
      remedy: 'Keep the limit low, or switch on auto_evict, which watches the memory',
      source: 'oom',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'The NPU is idle with a hybrid model',
      cause: 'It only reads the prompt; the GPU writes the answer',
      remedy: 'None needed; with long prompts it shows',
      source: 'faq',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Under Linux the NPU is not found',
      cause: 'Firmware, kernel and driver have to match: kernel 7.0 or newer with amdxdna, or its DKMS module',
      remedy: 'Follow the page for your distribution, and do not switch the IOMMU off',
      source: 'npu-build',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A model that used to run answers with error 500',
      cause: 'A newer ROCm on the system than the back end was built for, as a report of September 2026 suspects',
      remedy: 'Install the back end again with lemonade backends install llamacpp:rocm, or choose vulkan',
      source: 'crash',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A container is open to the whole network',
      cause: 'Its example publishes the port on all addresses, and no key is set',
      remedy: 'Publish it as 127.0.0.1:13305:13305, or set LEMONADE_API_KEY',
      source: 'docker',
      checkedOn: '2026-11-24',
    },
  ],
  talkRatings: {},
});
