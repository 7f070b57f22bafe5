import { defineProvider } from '../../schema/provider';

export default defineProvider({
  id: 'lm-studio',
  name: 'LM Studio',
  aliases: ['llmster', 'lms'],
  summary:
    'a closed-source desktop app, with a headless daemon and a command line, that downloads and serves models through llama.cpp and, on Macs, MLX',
  homepage: 'https://lmstudio.ai',
  repository: 'https://github.com/lmstudio-ai/lms',
  documentation: 'https://lmstudio.ai/docs',
  modelNaming: 'gguf-repository',
  exampleModel: 'lmstudio-community/gpt-oss-20b-GGUF',
  sources: {
    requirements: {
      title: 'LM Studio: system requirements',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/0_app/0_root/system-requirements.md',
      date: '2026-04-29',
    },
    welcome: {
      title: 'LM Studio: overview',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/0_app/0_root/index.mdx',
      date: '2026-04-29',
    },
    offline: {
      title: 'LM Studio: offline operation',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/0_app/0_root/offline.mdx',
      date: '2026-04-29',
    },
    'three-tools': {
      title: 'LM Studio: app, llmster and lms',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/0_app/1_basics/lmstudio-vs-llmster-vs-lms.md',
      date: '2026-04-29',
    },
    modes: {
      title: 'LM Studio: user or developer',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/0_app/6_user-interface/modes.md',
      date: '2026-04-29',
    },
    download: {
      title: 'LM Studio: downloading a model',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/0_app/1_basics/download-model.md',
      date: '2026-04-29',
    },
    parallel: {
      title: 'LM Studio: parallel requests',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/0_app/5_advanced/parallel-requests.md',
      date: '2026-04-29',
    },
    headless: {
      title: 'LM Studio: headless mode',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/1_developer/0_core/headless.md',
      date: '2026-04-29',
    },
    startup: {
      title: 'LM Studio: llmster as a start-up task',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/1_developer/0_core/headless_llmster.mdx',
      date: '2026-04-29',
    },
    authentication: {
      title: 'LM Studio: authentication',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/1_developer/0_core/authentication.mdx',
      date: '2026-04-29',
    },
    ttl: {
      title: 'LM Studio: idle time and auto-evict',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/1_developer/0_core/ttl-and-auto-evict.md',
      date: '2026-04-29',
    },
    openai: {
      title: 'LM Studio: OpenAI routes',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/1_developer/3_openai-compat/index.mdx',
      date: '2026-04-29',
    },
    anthropic: {
      title: 'LM Studio: Anthropic route',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/1_developer/4_anthropic-compat/index.mdx',
      date: '2026-04-29',
    },
    rest: {
      title: 'LM Studio: its own REST API',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/1_developer/2_rest/index.mdx',
      date: '2026-04-29',
    },
    'rest-load': {
      title: 'LM Studio: loading a model over REST',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/1_developer/2_rest/load.md',
      date: '2026-04-29',
    },
    structured: {
      title: 'LM Studio: structured output',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/1_developer/3_openai-compat/structured-output.md',
      date: '2026-04-29',
    },
    tools: {
      title: 'LM Studio: tool use',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/1_developer/3_openai-compat/tools.mdx',
      date: '2026-04-29',
    },
    changelog: {
      title: 'LM Studio: API changelog',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/1_developer/api-changelog.md',
      date: '2026-04-29',
    },
    'lm-link': {
      title: 'LM Studio: LM Link, questions',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/5_lmlink/1_basics/faq.md',
      date: '2026-04-29',
    },
    'cli-load': {
      title: 'LM Studio: lms load',
      url: 'https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/3_cli/0_local-models/load.md',
      date: '2026-04-29',
    },
    'load-source': {
      title: 'lms: load command',
      url: 'https://github.com/lmstudio-ai/lms/blob/07b7252d6de26a3a58c1bb80ed7e75a2b17f5eb6/src/subcommands/load.ts',
      date: '2026-08-13',
    },
    'get-source': {
      title: 'lms: get command',
      url: 'https://github.com/lmstudio-ai/lms/blob/07b7252d6de26a3a58c1bb80ed7e75a2b17f5eb6/src/subcommands/get.ts',
      date: '2026-08-13',
    },
    'server-source': {
      title: 'lms: server command',
      url: 'https://github.com/lmstudio-ai/lms/blob/07b7252d6de26a3a58c1bb80ed7e75a2b17f5eb6/src/subcommands/server.ts',
      date: '2026-08-13',
    },
    'lms-licence': {
      title: 'lms: licence',
      url: 'https://github.com/lmstudio-ai/lms/blob/07b7252d6de26a3a58c1bb80ed7e75a2b17f5eb6/LICENSE',
      date: '2026-08-13',
    },
    'settings-schema': {
      title: 'lmstudio-js: defaults of load settings',
      url: 'https://github.com/lmstudio-ai/lmstudio-js/blob/6ec11db19bf43ea8dab9e4c2014f46f054822b1f/packages/lms-kv-config/src/schema.ts',
      date: '2026-08-21',
    },
    'load-config': {
      title: 'lmstudio-js: settings of a loaded model',
      url: 'https://github.com/lmstudio-ai/lmstudio-js/blob/6ec11db19bf43ea8dab9e4c2014f46f054822b1f/packages/lms-shared-types/src/llm/LLMLoadModelConfig.ts',
      date: '2026-08-21',
    },
    'rocm-targets': {
      title: 'lms issue: AMD targets of the ROCm runtime',
      url: 'https://github.com/lmstudio-ai/lms/issues/228',
      date: '2025-05-10',
    },
    'spark-issue': {
      title: 'lms issue: llmster on DGX Spark',
      url: 'https://github.com/lmstudio-ai/lms/issues/509',
      date: '2026-03-19',
      evidence: 'secondary',
    },
    pascal: {
      title: 'LM Studio issue: no CUDA on a Quadro P4000',
      url: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2316',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    volta: {
      title: 'LM Studio issue: no CUDA on Volta',
      url: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1758',
      date: '2026-04-05',
      evidence: 'secondary',
    },
    rdna2: {
      title: 'LM Studio issue: ROCm runtime without RDNA 2 under Windows',
      url: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2116',
      date: '2026-07-01',
      evidence: 'secondary',
    },
    gfx1201: {
      title: 'LM Studio issue: RX 9070 with the ROCm runtime',
      url: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1306',
      date: '2026-07-28',
      evidence: 'secondary',
    },
    gfx1150: {
      title: 'LM Studio issue: ROCm 7 in the runtime, gfx1150 missing',
      url: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1394',
      date: '2026-06-19',
      evidence: 'secondary',
    },
    runtimes: {
      title: 'LM Studio issue: runtimes for CUDA, ROCm and Vulkan',
      url: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2089',
      date: '2026-06-24',
      evidence: 'secondary',
    },
    'docker-preview': {
      title: 'LM Studio issue: preview images of llmster',
      url: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2267',
      date: '2026-08-11',
      evidence: 'secondary',
    },
    overflow: {
      title: 'LM Studio issue: crash when the context is exceeded',
      url: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1620',
      date: '2026-03-08',
      evidence: 'secondary',
    },
    evict: {
      title: 'LM Studio issue: auto-evict and models loaded by hand',
      url: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/644',
      date: '2026-02-01',
      evidence: 'secondary',
    },
    'mlx-blocking': {
      title: 'LM Studio issue: an MLX prompt blocks running answers',
      url: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1709',
      date: '2026',
      evidence: 'secondary',
    },
    iphone: {
      title: 'LM Studio issue: LM Link from an iPhone',
      url: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2032',
      date: '2026-06-08',
      evidence: 'secondary',
    },
    'mlx-blog': {
      title: 'LM Studio blog: MLX engine for agentic work',
      url: 'https://lmstudio.ai/blog/mlx-engine-agentic-workloads',
      date: '2026',
    },
    'speed-test': {
      title: 'Local runtimes on a Ryzen AI Max+ 395',
      url: 'https://shai-top.pages.dev/posts/local-llm-runtime-performance-2026',
      date: '2026',
      evidence: 'secondary',
    },
    'v0-4-26': {
      title: 'Splash discussion that measures LM Studio 0.4.26',
      url: 'https://github.com/incoai/splash/discussions/390',
      date: '2026',
      evidence: 'secondary',
    },
    terms: {
      title: 'LM Studio: terms of the website, by Element Labs',
      url: 'https://lmstudio.ai/terms',
      date: '2023-08-24',
    },
    'terms-quoted': {
      title: 'Handbook that quotes the terms of the app',
      url: 'https://leanpub.com/LMstudio/read',
      date: '2026',
      evidence: 'secondary',
    },
  },
  facts: {
    'platform.linux': {
      value: {
        state: 'yes',
      },
      source: 'requirements',
      checkedOn: '2026-11-24',
      detail: 'An AppImage for x64 and ARM64, from Ubuntu 20.04 on; without a screen, llmster.',
    },
    'platform.windows.native': {
      value: {
        state: 'yes',
      },
      source: 'requirements',
      checkedOn: '2026-11-24',
      detail: 'Installers for x64 (the processor needs AVX2) and for Arm with a Snapdragon X.',
    },
    'platform.windows.wsl': {
      unknown: 'Its documents do not cover WSL; Windows has native installers.',
    },
    'platform.macos': {
      value: {
        state: 'yes',
        how: 'Apple chips only',
        only: { vendors: ['apple'] },
      },
      source: 'requirements',
      checkedOn: '2026-11-24',
      detail: 'macOS 14 or newer on M-series Macs; Intel Macs are not supported.',
    },
    'platform.android': {
      value: {
        state: 'no',
      },
      source: 'requirements',
      checkedOn: '2026-11-24',
      detail: 'The requirements name macOS, Windows and Linux.',
    },
    'platform.ios': {
      value: {
        state: 'no',
        how: 'a linked iPhone uses models of your computer',
      },
      source: 'iphone',
      checkedOn: '2026-11-24',
      detail: 'Through LM Link an iPhone asks a computer; the model does not run on the phone.',
    },
    'platform.browser': {
      value: {
        state: 'no',
      },
      source: 'three-tools',
      checkedOn: '2026-11-24',
      detail: 'A desktop app and a daemon; nothing of it runs in a web page.',
    },
    'platform.embeddable': {
      value: {
        state: 'no',
        how: 'closed; apps talk to its server',
      },
      source: 'three-tools',
      checkedOn: '2026-11-24',
      detail: 'Other programs use it over HTTP or through SDKs; there is no library to ship.',
    },
    'platform.packaging': {
      value: ['macOS, Windows and Linux installers', 'install script for llmster', 'npm package for the SDK'],
      source: 'headless',
      checkedOn: '2026-11-24',
      detail: 'The desktop app comes from its download page, the daemon through a script.',
    },
    'docker.images': {
      value: ['lmstudio/llmster-preview:cpu', 'lmstudio/llmster-preview:latest'],
      source: 'docker-preview',
      checkedOn: '2026-11-24',
      detail: 'Preview images of the daemon, which users run; the documents do not describe them yet.',
    },
    'hardware.cuda': {
      value: {
        state: 'yes',
      },
      source: 'runtimes',
      checkedOn: '2026-11-24',
      detail: 'CUDA runtimes of llama.cpp come with the app.',
    },
    'hardware.cuda.minComputeCapability': {
      value: '7.5',
      source: 'volta',
      checkedOn: '2026-11-24',
      detail:
        'Its makers publish no list; users find 6.1 (0.4.21) and 7.0 (0.4.9) refused, hence Turing as the oldest generation here.',
    },
    'hardware.cuda.driver': {
      value: {
        state: 'yes',
        how: 'a CUDA 12 runtime beside the other',
      },
      source: 'rdna2',
      checkedOn: '2026-11-24',
      detail: 'Runtimes for two CUDA generations can be chosen between; ROCm has only one.',
    },
    'hardware.cuda.arm64': {
      value: {
        state: 'partly',
        how: 'DGX Spark; no word of Jetson',
      },
      source: 'spark-issue',
      checkedOn: '2026-11-24',
      detail: 'llmster runs on DGX Spark, and the documents carry material for its playbook.',
    },
    'hardware.rocm': {
      value: {
        state: 'yes',
      },
      source: 'gfx1150',
      checkedOn: '2026-11-24',
      detail: 'A ROCm 7 runtime of llama.cpp since engine 2.22.1, for the targets its list allows.',
    },
    'hardware.rocm.gpus': {
      value: ['gfx1100', 'gfx1101', 'gfx1201'],
      source: 'rocm-targets',
      checkedOn: '2026-11-24',
      detail:
        'Its staff named gfx1030, gfx1100 and gfx1101 in 2025; gfx1201 works with runtime 2.27.1, gfx1030 fell out under Windows, gfx1150 and gfx906 are refused. Vulkan serves the rest.',
    },
    'hardware.intelXpu': {
      value: {
        state: 'partly',
        how: 'through Vulkan',
      },
      source: 'runtimes',
      checkedOn: '2026-11-24',
      detail: 'No runtime for SYCL or OpenVINO is listed; Arc cards are reached through Vulkan.',
    },
    'hardware.appleMetal': {
      value: {
        state: 'yes',
      },
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'llama.cpp with Metal and, on Apple chips, MLX side by side.',
    },
    'hardware.vulkan': {
      value: {
        state: 'yes',
      },
      source: 'gfx1201',
      checkedOn: '2026-11-24',
      detail:
        'A Vulkan runtime of llama.cpp for Windows and Linux, which users fall back on where ROCm refuses their card.',
    },
    'hardware.directml': {
      value: {
        state: 'no',
      },
      source: 'runtimes',
      checkedOn: '2026-11-24',
      detail: 'Its runtimes are CUDA, ROCm, Vulkan, Metal and the processor.',
    },
    'hardware.webgpu': {
      value: {
        state: 'no',
      },
      source: 'runtimes',
      checkedOn: '2026-11-24',
      detail: 'Its runtimes are CUDA, ROCm, Vulkan, Metal and the processor.',
    },
    'hardware.npu': {
      value: {
        state: 'no',
      },
      source: 'runtimes',
      checkedOn: '2026-11-24',
      detail: 'None of its runtimes uses the NPU of a PC chip.',
    },
    'hardware.cpu': {
      value: {
        state: 'yes',
      },
      source: 'requirements',
      checkedOn: '2026-11-24',
      detail: 'Runs without a GPU; on x64 the processor needs AVX2.',
    },
    'hardware.cpu.arm': {
      value: {
        state: 'yes',
        how: 'Linux and Windows on Arm',
      },
      source: 'requirements',
      checkedOn: '2026-11-24',
      detail: 'ARM64 builds for Linux and for Windows on Snapdragon X.',
    },
    'hardware.cpu.isa': {
      value: ['AVX2', 'ARM64'],
      source: 'requirements',
      checkedOn: '2026-11-24',
      detail: 'Builds for AVX2 on x64, and for ARM64.',
    },
    'format.gguf': {
      value: {
        state: 'yes',
      },
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'Through its llama.cpp runtime on every system.',
    },
    'format.safetensors': {
      value: {
        state: 'no',
        how: 'only in MLX form, on Macs',
      },
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'It reads GGUF files and, on Apple chips, MLX conversions.',
    },
    'format.mlx': {
      value: {
        state: 'yes',
        how: 'on Apple chips',
        only: { vendors: ['apple'] },
      },
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'Through its own MLX engine, which is open source.',
    },
    'format.onnx': {
      value: {
        state: 'no',
      },
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'It reads GGUF and MLX.',
    },
    'format.exl3': {
      value: {
        state: 'no',
      },
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'It reads GGUF and MLX.',
    },
    'format.hubPull': {
      value: {
        state: 'yes',
      },
      source: 'get-source',
      checkedOn: '2026-11-24',
      detail: 'lms get takes a name of its catalog, a search word or a whole Hugging Face address.',
    },
    'quant.kQuants': {
      value: {
        state: 'yes',
      },
      source: 'download',
      checkedOn: '2026-11-24',
      detail: 'The download page offers files such as Q3_K_S and explains them.',
    },
    'quant.iQuants': {
      value: {
        state: 'yes',
      },
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'Whatever GGUF files its llama.cpp runtime reads, i-quants among them.',
    },
    'quant.awq': {
      value: {
        state: 'no',
      },
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'It reads GGUF and MLX.',
    },
    'quant.gptq': {
      value: {
        state: 'no',
      },
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'It reads GGUF and MLX.',
    },
    'quant.fp8': {
      value: {
        state: 'no',
      },
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'It reads GGUF and MLX.',
    },
    'quant.int8': {
      value: {
        state: 'yes',
        how: 'Q8_0',
      },
      source: 'download',
      checkedOn: '2026-11-24',
      detail: 'Q8 files are among the choices of a download.',
    },
    'quant.int4': {
      value: {
        state: 'no',
      },
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'No OpenVINO or ONNX files.',
    },
    'quant.bitsandbytes': {
      value: {
        state: 'no',
      },
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'It reads GGUF and MLX.',
    },
    'quant.mxfp4': {
      value: {
        state: 'yes',
      },
      source: 'startup',
      checkedOn: '2026-11-24',
      detail: 'Its own examples run gpt-oss, whose weights are MXFP4.',
    },
    'quant.nvfp4': {
      unknown: 'llama.cpp has the type; no page of LM Studio names it.',
    },
    'quant.online': {
      value: {
        state: 'no',
      },
      source: 'download',
      checkedOn: '2026-11-24',
      detail: 'A file is downloaded in the quantization it is to run in.',
    },
    'quant.kvCache': {
      value: ['f32', 'f16', 'q8_0', 'q4_0', 'q4_1', 'iq4_nl', 'q5_0', 'q5_1', '8 to 2 bits with MLX'],
      source: 'load-config',
      checkedOn: '2026-11-24',
      detail: 'Types for GGUF models, and bit widths for MLX ones.',
    },
    'batching.continuous': {
      value: {
        state: 'yes',
        how: 'for GGUF, then for MLX',
      },
      source: 'mlx-blog',
      checkedOn: '2026-11-24',
      detail:
        'Requests are batched continuously by the llama.cpp engine; the page announces it for MLX, whose engine has it for pictures too from 1.8.5 on.',
    },
    'batching.design': {
      value: 'slots',
      source: 'settings-schema',
      checkedOn: '2026-11-24',
      detail: 'Each loaded model has a number of parallel sessions, four unless changed, over one cache.',
    },
    'batching.scale': {
      value: 'few',
      source: 'parallel',
      checkedOn: '2026-11-24',
      detail: 'Four predictions at once by default; the network page speaks of several people on one machine.',
    },
    'batching.defaultSlots': {
      value: 4,
      source: 'parallel',
      checkedOn: '2026-11-24',
      detail: 'Max Concurrent Predictions is 4 unless changed.',
    },
    'batching.parallelFlag': {
      value: '--parallel, or Max Concurrent Predictions in the app',
      source: 'load-source',
      checkedOn: '2026-11-24',
      detail: 'Predictions a loaded model runs at once.',
    },
    'batching.parallelDefault': {
      value: '4',
      source: 'settings-schema',
      checkedOn: '2026-11-24',
      detail: 'Four sessions over one shared cache.',
    },
    'batching.queueLimit': {
      value: 'excess requests wait',
      source: 'changelog',
      checkedOn: '2026-11-24',
      detail: 'lms ps shows how many predictions are queued.',
    },
    'speed.singleStream': {
      value: 'good',
      source: 'speed-test',
      checkedOn: '2026-11-24',
      detail:
        'On one AMD machine it decoded a small model faster than plain llama-server (91 against 81 tokens per second) while its first token took 187 ms in place of 51; larger models crashed there.',
    },
    'speed.throughput': {
      unknown: 'No published test with many requests names it.',
    },
    'speed.hybrid': {
      value: 'good',
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'GGUF models run in llama.cpp, which computes layers in RAM; no comparison was found.',
    },
    'memory.contextDefault': {
      value: 'fitted to the machine',
      source: 'settings-schema',
      checkedOn: '2026-11-24',
      detail: 'The default depends on the machine and automatic fitting; a length saved for the model goes before it.',
    },
    'memory.contextFlag': {
      value: '--context-length',
      source: 'cli-load',
      checkedOn: '2026-11-24',
      detail: 'Tokens that a loaded model may take.',
    },
    'memory.budgetFlag': {
      value: '--gpu, from 0 to 1',
      source: 'cli-load',
      checkedOn: '2026-11-24',
      detail: 'Share of the model on the GPU; a strict cap to the free memory is a setting.',
    },
    'memory.autoFit': {
      value: {
        state: 'yes',
      },
      source: 'settings-schema',
      checkedOn: '2026-11-24',
      detail: 'Automatic fitting is on unless switched off, and lms load picks the GPU share by itself.',
    },
    'memory.weightOffloadCpu': {
      value: '--gpu below 1',
      source: 'cli-load',
      checkedOn: '2026-11-24',
      detail: 'The rest of the layers stays in system memory.',
    },
    'memory.cpuGpuHybrid': {
      value: 'computes',
      source: 'cli-load',
      checkedOn: '2026-11-24',
      detail: 'Layers that are not put on the GPU are computed on the processor.',
    },
    'memory.moeOffload': {
      value: {
        state: 'yes',
        how: 'a share of the layers, in the load settings',
      },
      source: 'load-config',
      checkedOn: '2026-11-24',
      detail: 'Experts of a chosen share of the layers are kept in system memory.',
    },
    'memory.layerPlacement': {
      value: {
        state: 'partly',
        how: 'shares of the model, not single layers',
      },
      source: 'load-config',
      checkedOn: '2026-11-24',
      detail: 'A ratio for the GPU and one for the experts; no placement by layer or tensor.',
    },
    'memory.kvOffload': {
      value: ['KV cache in RAM'],
      source: 'rest-load',
      checkedOn: '2026-11-24',
      detail: 'Loading takes offload_kv_cache_to_gpu; when it is false the cache lies in system memory.',
    },
    'memory.tensorSplit': {
      value: {
        state: 'partly',
        how: 'evenly, or one card first',
      },
      source: 'load-config',
      checkedOn: '2026-11-24',
      detail: 'Two ways to split and a list of cards to leave out, marked for replacement; no proportions.',
    },
    'memory.idleUnload': {
      value: {
        state: 'yes',
        how: 'after 60 minutes, if a request loaded it',
      },
      source: 'ttl',
      checkedOn: '2026-11-24',
      detail: 'Models loaded by hand stay until they are unloaded.',
    },
    'memory.multiModel': {
      value: {
        state: 'yes',
      },
      source: 'ttl',
      checkedOn: '2026-11-24',
      detail:
        'Several models can be loaded; of those that requests load only the last is kept unless auto-evict is off.',
    },
    'attention.flash': {
      value: ['a switch in the load settings'],
      source: 'load-config',
      checkedOn: '2026-11-24',
      detail: 'Offered for the llama.cpp engine.',
    },
    'caching.prefix': {
      value: {
        state: 'yes',
      },
      source: 'mlx-blog',
      checkedOn: '2026-11-24',
      detail: 'Slots of llama-server keep checkpoints of their context; the MLX engine keeps them on disk.',
    },
    'caching.prefixDesign': {
      value: 'per-slot',
      source: 'settings-schema',
      checkedOn: '2026-11-24',
      detail: 'Up to 32 checkpoints per slot with GGUF models.',
    },
    'speculative.methods': {
      value: ['draft model', 'MTP', 'DFlash', 'DSpark'],
      source: 'settings-schema',
      checkedOn: '2026-11-24',
      detail: 'Set when a model is loaded, most of them marked experimental.',
    },
    'parallel.tensor': {
      value: {
        state: 'no',
      },
      source: 'load-config',
      checkedOn: '2026-11-24',
      detail: 'GPUs are filled evenly or one after the other, layer by layer.',
    },
    'parallel.pipeline': {
      value: {
        state: 'yes',
      },
      source: 'load-config',
      checkedOn: '2026-11-24',
      detail: 'GPUs hold different layers.',
    },
    'parallel.data': {
      value: {
        state: 'no',
      },
      source: 'load-config',
      checkedOn: '2026-11-24',
      detail: 'One copy of a model for each entry that is loaded; nothing spreads requests over copies.',
    },
    multinode: {
      value: {
        state: 'no',
        how: 'LM Link hands a request to another machine',
      },
      source: 'lm-link',
      checkedOn: '2026-11-24',
      detail: 'A linked device lends its models; a model is not spread over machines.',
    },
    'multinode.orchestrators': {
      unknown: 'None named in its documents.',
    },
    'api.chatCompletions': {
      value: {
        state: 'yes',
      },
      source: 'openai',
      checkedOn: '2026-11-24',
      detail: '/v1/chat/completions, with text and pictures.',
    },
    'api.completions': {
      value: {
        state: 'yes',
      },
      source: 'openai',
      checkedOn: '2026-11-24',
      detail: '/v1/completions.',
    },
    'api.responses': {
      value: {
        state: 'yes',
      },
      source: 'openai',
      checkedOn: '2026-11-24',
      detail: '/v1/responses, stateful if wanted.',
    },
    'api.embeddings': {
      value: {
        state: 'yes',
      },
      source: 'openai',
      checkedOn: '2026-11-24',
      detail: '/v1/embeddings with an embedding model loaded.',
    },
    'api.rerank': {
      value: {
        state: 'no',
      },
      source: 'openai',
      checkedOn: '2026-11-24',
      detail: 'The list of routes has none.',
    },
    'api.anthropicMessages': {
      value: {
        state: 'yes',
      },
      source: 'anthropic',
      checkedOn: '2026-11-24',
      detail: '/v1/messages since 0.4.1, with Claude Code as the example.',
    },
    'api.native': {
      value: ['/api/v1/chat', '/api/v1/models', '/api/v1/models/load', '/api/v1/models/download'],
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: 'Stateful chats, MCP tools and model management.',
    },
    'api.toolCalling': {
      value: {
        state: 'yes',
      },
      source: 'tools',
      checkedOn: '2026-11-24',
      detail: 'Through chat completions and responses, for models trained to call tools.',
    },
    'api.structuredOutput': {
      value: {
        state: 'yes',
        how: 'JSON schema',
      },
      source: 'structured',
      checkedOn: '2026-11-24',
      detail: 'Grammar sampling for GGUF models, Outlines for MLX ones.',
    },
    'api.reasoning': {
      value: {
        state: 'yes',
      },
      source: 'changelog',
      checkedOn: '2026-11-24',
      detail: 'Thoughts come in a field of their own.',
    },
    'lora.multi': {
      value: {
        state: 'no',
      },
      source: 'load-source',
      checkedOn: '2026-11-24',
      detail: 'No setting or flag loads adapters.',
    },
    'multimodal.vision': {
      value: {
        state: 'yes',
      },
      source: 'openai',
      checkedOn: '2026-11-24',
      detail: 'Pictures in chat requests, for models that take them.',
    },
    'research.hiddenStates': {
      value: {
        state: 'no',
      },
      source: 'openai',
      checkedOn: '2026-11-24',
      detail: 'Its routes return text or one vector for a text.',
    },
    'models.customArchitecture': {
      value: {
        state: 'no',
      },
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'Only what its llama.cpp and MLX runtimes know; they cannot be replaced by your own.',
    },
    'models.arrival': {
      value: 'later',
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'A model has to run in llama.cpp or MLX first, then in a new runtime of the app.',
    },
    'models.breadth': {
      value: 'wide',
      source: 'welcome',
      checkedOn: '2026-11-24',
      detail: 'GGUF models of every architecture its llama.cpp runtime knows, and MLX models on Macs.',
    },
    'models.newArchitectures': {
      value: 'with an update of a runtime, without a new app',
      source: 'offline',
      checkedOn: '2026-11-24',
      detail: 'Runtimes are downloaded and exchanged separately from the app.',
    },
    'models.catalog': {
      value: 'its own catalog, and search on Hugging Face',
      source: 'offline',
      checkedOn: '2026-11-24',
      detail: 'Each release carries a list of models; the search goes to Hugging Face.',
    },
    'ui.graphical': {
      value: {
        state: 'yes',
        how: 'a desktop app',
      },
      source: 'three-tools',
      checkedOn: '2026-11-24',
      detail: 'Search, download, chat, documents and settings in one window; a mode for beginners hides the rest.',
    },
    'ops.metrics': {
      value: {
        state: 'no',
      },
      source: 'rest',
      checkedOn: '2026-11-24',
      detail: 'Its routes include none for Prometheus.',
    },
    'ops.health': {
      value: 'GET /v1/models',
      source: 'startup',
      checkedOn: '2026-11-24',
      detail: 'The start-up guide checks the server by listing the models.',
    },
    'ops.auth': {
      value: {
        state: 'yes',
        how: 'API tokens, off by default',
      },
      source: 'authentication',
      checkedOn: '2026-11-24',
      detail: 'Tokens with permissions are made in the server settings.',
    },
    'ops.bindAddress': {
      value: '127.0.0.1',
      source: 'server-source',
      checkedOn: '2026-11-24',
      detail: 'Unless --bind, LMS_SERVER_HOST or the network switch of the app says otherwise.',
    },
    'ops.port': {
      value: '1234',
      source: 'three-tools',
      checkedOn: '2026-11-24',
      detail: 'The port last used is kept.',
    },
    'ops.kubernetes': {
      value: {
        state: 'no',
      },
      source: 'startup',
      checkedOn: '2026-11-24',
      detail: 'The documents show systemd and nothing larger.',
    },
    'ops.offline': {
      value: {
        state: 'yes',
      },
      source: 'offline',
      checkedOn: '2026-11-24',
      detail: 'Chat, documents and the server need no network once models and runtimes are there.',
    },
    'ops.security.caveat': {
      value: 'Require a token before you open it to a network',
      source: 'authentication',
      checkedOn: '2026-11-24',
      detail: 'No token is asked for by default; the command line warns when it listens beyond this machine.',
    },
    'effort.skill': {
      value: 'beginner',
      source: 'modes',
      checkedOn: '2026-11-24',
      detail: 'User mode shows the chat alone and settles everything else.',
    },
    'effort.setup': {
      value: 'minutes',
      source: 'three-tools',
      checkedOn: '2026-11-24',
      detail: 'An installer, a download from a list, a switch for the server.',
    },
    'maturity.alwaysOn': {
      value: 'workable',
      source: 'startup',
      checkedOn: '2026-11-24',
      detail: 'A systemd unit is documented, and the daemon needs no screen; there are no metrics.',
    },
    'project.status': {
      value: 'active',
      source: 'v0-4-26',
      checkedOn: '2026-11-23',
      detail: '0.4.26 was measured in autumn 2026, and its command line had commits in August.',
    },
    'project.maturity': {
      value: 'established',
      source: 'terms',
      checkedOn: '2026-11-24',
      detail: 'Public since 2023, with years of releases and wide use.',
    },
    'project.community': {
      value: 'medium',
      source: 'ttl',
      checkedOn: '2026-11-24',
      detail:
        'One closed company builds it; its documents name Zed, Cline and Continue among the programs that know it.',
    },
    'project.openSource': {
      value: {
        state: 'no',
        how: 'the app is closed; lms and mlx-engine are MIT',
      },
      source: 'lms-licence',
      checkedOn: '2026-11-24',
      detail: 'The licences of the two open parts do not cover the app or llmster.',
    },
    'version.latest': {
      value: '0.4.26',
      source: 'v0-4-26',
      checkedOn: '2026-11-23',
      detail: 'The newest version that any opened source shows; its day is not stated.',
    },
    'version.releaseDate': {
      value: '2026, autumn',
      source: 'v0-4-26',
      checkedOn: '2026-11-23',
      detail: 'The discussion carries no day.',
    },
    licence: {
      value: 'closed; free of charge, also at work',
      source: 'terms-quoted',
      checkedOn: '2026-11-23',
      detail:
        'Read second-hand: the terms allow personal and internal business use without a separate licence, and restrict integration to published interfaces.',
    },
    'community.complaints': {
      value: ['older NVIDIA cards dropped', 'AMD targets missing', 'models that stay in memory'],
      source: 'evict',
      checkedOn: '2026-11-24',
      detail: 'Frequent subjects in its issue tracker.',
    },
  },
  engine: {
    like: 'llama-cpp',
    because: 'its GGUF runtime is llama.cpp’s server; MLX models on Macs are counted the same way for want of figures',
    memory: {
      sources: ['settings-schema'],
      requestsShare: 'one-cache',
    },
  },
  flags: [
    {
      flag: '--context-length',
      meaning: 'tokens the loaded model may take, prompt and answer together',
      setting: 'context',
      value: '{totalContext}',
      source: 'load-source',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--parallel',
      meaning: 'predictions that run at once',
      setting: 'parallel',
      value: '{slots}',
      source: 'load-source',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--gpu',
      meaning: 'share of the model on the GPU, from 0 to 1, or off or max; chosen by itself if left out',
      source: 'cli-load',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--identifier',
      meaning: 'name under which requests find the model',
      source: 'cli-load',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--ttl',
      meaning: 'seconds without a request after which the model is unloaded',
      source: 'cli-load',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--yes',
      meaning: 'answers every question of the command by its default',
      source: 'get-source',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--port',
      meaning: 'port of the server; the last one used if left out',
      setting: 'port',
      value: '1234',
      source: 'server-source',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--bind',
      meaning: 'address the server listens on',
      setting: 'host',
      value: '{host}',
      source: 'server-source',
      checkedOn: '2026-11-24',
    },
  ],
  commands: [
    {
      purpose: 'install',
      os: ['linux', 'macos'],
      command: 'curl -fsSL https://lmstudio.ai/install.sh | bash',
      notes:
        'Brings llmster and lms without the desktop app; for the app, take the installer (an AppImage on Linux) from lmstudio.ai/download.',
      source: 'headless',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['windows'],
      command: 'irm https://lmstudio.ai/install.ps1 | iex',
      notes:
        'Brings llmster and lms without the desktop app; for the app, take the installer from lmstudio.ai/download.',
      source: 'headless',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'macos', 'windows'],
      command:
        'lms get https://huggingface.co/{model} --yes\nlms load --identifier local {flags}\nlms server start --port 1234 --bind {host}',
      settings: ['context', 'parallel'],
      notes:
        'lms load asks which of the downloaded models to take, and gives it the name local. Where a quantization follows the name after a colon, write an @ in its place. In the app the same is done in the Discover and Developer tabs.',
      source: 'get-source',
      checkedOn: '2026-11-24',
    },
  ],
  api: {
    baseUrl: 'http://localhost:1234/v1',
    model: 'local',
    routes: ['chat', 'embeddings'],
    source: 'openai',
    checkedOn: '2026-11-24',
  },
  pitfalls: [
    {
      symptom: '“No supported CUDA GPUs found” with a Pascal or Volta card',
      cause: 'The CUDA runtime that ships with the app has no kernels for compute capability 6.1 or 7.0 any more',
      remedy: 'Select the Vulkan runtime, or run llama.cpp in a build for the card',
      source: 'pascal',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A Radeon RX 6000 is no longer seen by the ROCm runtime under Windows',
      cause: 'Since runtime 2.22.1 it rests on ROCm 7.1.1, which leaves RDNA 2 out',
      remedy: 'Select the Vulkan runtime',
      source: 'rdna2',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'The model crashes, or the answer stops, once the context is full',
      cause: 'Since 0.4.0 users find that the overflow setting has no effect',
      remedy: 'Load the model with a longer --context-length, or start a new chat before it is full',
      source: 'overflow',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A second model is loaded and the first stays in memory',
      cause: 'Auto-evict covers only models that a request loaded, not those loaded by hand',
      remedy: 'Let requests load the models, or run lms unload first',
      source: 'evict',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'On a Mac, running answers stall while somebody else’s prompt is read',
      cause: 'The MLX engine processes a new prompt before it goes on with the others',
      remedy: 'Use the GGUF file where several people share the Mac',
      source: 'mlx-blocking',
      checkedOn: '2026-11-23',
    },
    {
      symptom: 'A phone or colleague cannot reach the server, or everyone can',
      cause: 'It listens on this machine only, and once opened to the network it asks for no token',
      remedy: 'Start it with --bind, and switch on Require Authentication in the server settings',
      source: 'authentication',
      checkedOn: '2026-11-24',
    },
  ],
  talkRatings: {},
});
