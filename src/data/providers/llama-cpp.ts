import { defineProvider } from '../../schema/provider';

export default defineProvider({
  id: 'llama-cpp',
  name: 'llama.cpp',
  aliases: ['llama-server', 'llama.cpp server'],
  summary: 'a C/C++ inference engine and HTTP server for GGUF models on nearly any CPU or GPU',
  homepage: 'https://llama.app',
  repository: 'https://github.com/ggml-org/llama.cpp',
  documentation: 'https://github.com/ggml-org/llama.cpp/tree/master/docs',
  modelNaming: 'gguf-repository',
  exampleModel: 'ggml-org/Qwen3.5-0.8B-GGUF',
  sources: {
    fit: {
      title: 'llama.cpp v0.5.0: automatic fitting',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/common/fit.cpp#L488',
      date: '2026-09-28',
    },
    install: {
      title: 'llama.cpp v0.5.0: install guide',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/install.md',
      date: '2026-09-28',
    },
    android: {
      title: 'llama.cpp v0.5.0: Android guide',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/android.md#L2',
      date: '2026-09-28',
    },
    xcframework: {
      title: 'llama.cpp v0.5.0: XCFramework guide',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/xcframework.md#L3',
      date: '2026-09-28',
    },
    'browser-build': {
      title: 'llama.cpp v0.5.0: building for browsers',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/build.md#browser-support',
      date: '2026-09-28',
    },
    'install-table': {
      title: 'llama.cpp v0.5.0: install guide, table of packages',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/install.md#L3',
      date: '2026-09-28',
    },
    docker: {
      title: 'llama.cpp v0.5.0: Docker guide',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/docker.md',
      date: '2026-09-28',
    },
    'cuda-architectures': {
      title: 'llama.cpp v0.5.0: CUDA architectures of a build',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/ggml/src/ggml-cuda/CMakeLists.txt#L30',
      date: '2026-09-28',
    },
    'rocm-dockerfile': {
      title: 'llama.cpp v0.5.0: ROCm image definition',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/.devops/rocm.Dockerfile#L37',
      date: '2026-09-28',
    },
    build: {
      title: 'llama.cpp v0.5.0: build guide',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/build.md',
      date: '2026-09-28',
    },
    readme: {
      title: 'llama.cpp v0.5.0: README',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/README.md',
      date: '2026-09-28',
    },
    backends: {
      title: 'llama.cpp v0.5.0: README, table of back ends',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/README.md#L77',
      date: '2026-09-28',
    },
    server: {
      title: 'llama.cpp v0.5.0: server guide',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/README.md',
      date: '2026-09-28',
    },
    quantize: {
      title: 'llama.cpp v0.5.0: quantizing guide',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/quantize/README.md',
      date: '2026-09-28',
    },
    'tensor-types': {
      title: 'llama.cpp v0.5.0: tensor types in ggml.h',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/ggml/include/ggml.h#L389',
      date: '2026-09-28',
    },
    converter: {
      title: 'llama.cpp v0.5.0: converter source',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/conversion/base.py#L473',
      date: '2026-09-28',
    },
    'default-slots': {
      title: 'llama.cpp v0.5.0: server source, default slots',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/server.cpp#L159',
      date: '2026-09-28',
    },
    'jetson-benchmark': {
      title: 'Tiny LLM benchmark on a Jetson Orin Nano Super',
      url: 'https://wpnews.pro/news/tiny-llm-benchmark-jetson-orin-nano-super-8gb',
      evidence: 'secondary',
      date: '2026-06-28',
    },
    'multi-gpu': {
      title: 'llama.cpp v0.5.0: multi-GPU guide',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/multi-gpu.md',
      date: '2026-09-28',
    },
    'server-memory-flags': {
      title: 'llama.cpp v0.5.0: server guide, memory flags',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/README.md#L82',
      date: '2026-09-28',
    },
    rpc: {
      title: 'llama.cpp v0.5.0: RPC guide',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/rpc/README.md',
      date: '2026-09-28',
    },
    'lws-example': {
      title: 'LeaderWorkerSet: llama.cpp example',
      url: 'https://github.com/kubernetes-sigs/lws/blob/060ab4d/docs/examples/llamacpp/README.md',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    'function-calling': {
      title: 'llama.cpp v0.5.0: function calling',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/function-calling.md',
      date: '2026-09-28',
    },
    'server-lora': {
      title: 'llama.cpp v0.5.0: server guide, LoRA per request',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/README.md#L603',
      date: '2026-09-28',
    },
    multimodal: {
      title: 'llama.cpp v0.5.0: multimodal guide',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/multimodal.md',
      date: '2026-09-28',
    },
    'multimodal-inputs': {
      title: 'llama.cpp v0.5.0: multimodal guide, inputs',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/multimodal.md#L8',
      date: '2026-09-28',
    },
    'server-embeddings': {
      title: 'llama.cpp v0.5.0: server guide, embeddings',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/README.md#L936',
      date: '2026-09-28',
    },
    'add-model-steps': {
      title: 'llama.cpp v0.5.0: how to add a model, steps',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/development/HOWTO-add-model.md#L6',
      date: '2026-09-28',
    },
    'add-model': {
      title: 'llama.cpp v0.5.0: how to add a model',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/development/HOWTO-add-model.md',
      date: '2026-09-28',
    },
    'server-web-ui': {
      title: 'llama.cpp v0.5.0: server guide, web interface',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/README.md#L209',
      date: '2026-09-28',
    },
    'server-port': {
      title: 'llama.cpp v0.5.0: server guide, address and port',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/README.md#L193',
      date: '2026-09-28',
    },
    'docker-top': {
      title: 'llama.cpp v0.5.0: Docker guide',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/docker.md#L1',
      date: '2026-09-28',
    },
    'server-offline': {
      title: 'llama.cpp v0.5.0: server guide, offline mode',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/README.md#L110',
      date: '2026-09-28',
    },
    'cve-2026-21869': {
      title: 'llama.cpp pull request that fixes CVE-2026-21869',
      url: 'https://github.com/ggml-org/llama.cpp/pull/22267',
      date: '2026-04-23',
      evidence: 'secondary',
    },
    security: {
      title: 'llama.cpp v0.5.0: security policy',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/SECURITY.md',
      date: '2026-09-28',
    },
    'node-llama-cpp': {
      title: 'node-llama-cpp 3.22.1, which bundles llama.cpp v0.5.0',
      url: 'https://www.npmjs.com/package/node-llama-cpp/v/3.22.1',
      date: '2026-09-28',
      evidence: 'secondary',
    },
    license: {
      title: 'llama.cpp v0.5.0: licence',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/LICENSE',
      date: '2026-09-28',
    },
    'conan-v0-4-0': {
      title: 'Conan pull request that names v0.4.0 as the newest stable release',
      url: 'https://github.com/conan-io/cuda-conan/pull/14',
      date: '2026-09-14',
      evidence: 'secondary',
    },
    'release-process': {
      title: 'llama.cpp v0.5.0: release process',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/docs/release.md',
      date: '2026-09-28',
    },
    'hybrid-cache-issue': {
      title: 'llama.cpp issue: full re-processing with hybrid models',
      url: 'https://github.com/ggml-org/llama.cpp/issues/19794',
      date: '2026-02-22',
      evidence: 'secondary',
    },
    'server-docker': {
      title: 'llama.cpp v0.5.0: server guide, Docker',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/README.md#L451',
      date: '2026-09-28',
    },
    'llama-bench': {
      title: 'llama.cpp v0.5.0: llama-bench guide',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/llama-bench/README.md',
      date: '2026-09-28',
    },
    'swa-full-fix': {
      title: 'llama.cpp pull request: --swa-full logic',
      url: 'https://github.com/ggml-org/llama.cpp/pull/22288',
      date: '2026-04-23',
    },
    'port-notice': {
      title: 'llama.cpp v0.5.0: server source, port notice',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/server.cpp#L520',
      date: '2026-09-28',
    },
    'cve-rules': {
      title: 'AI-Infra-Guard: llama.cpp CVE rules with fixed builds',
      url: 'https://github.com/Tencent/AI-Infra-Guard/pull/424',
      date: '2026-06-22',
    },
    'rocm-docker': {
      title: 'llama.cpp Docker guide with a ROCm section (later revision)',
      url: 'https://github.com/ggml-org/llama.cpp/blob/30255fcb4dcfa90440528b123ec4a0459e5e3482/docs/docker.md',
    },
  },
  facts: {
    'platform.linux': {
      value: { state: 'yes' },
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'Homebrew, Nix and conda-forge packages, an install script, release binaries and Docker images.',
    },
    'platform.windows.native': {
      value: { state: 'yes' },
      source: 'install',
      checkedOn: '2026-11-24',
      detail:
        'Packages from winget and conda-forge, the latter with CUDA and Vulkan builds; release binaries exist too.',
    },
    'platform.windows.wsl': { unknown: 'Its documents do not cover WSL; Windows has native builds.' },
    'platform.macos': {
      value: { state: 'yes' },
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'Install it through MacPorts, Homebrew, conda-forge or Nix; Metal is on unless switched off.',
    },
    'platform.android': {
      value: { state: 'yes', how: 'Termux, the NDK or an app binding' },
      source: 'android',
      checkedOn: '2026-11-24',
      detail: 'Documented: an Android Studio binding with example app, Termux and NDK cross-compiling.',
    },
    'platform.ios': {
      value: { state: 'yes', how: 'an XCFramework for apps' },
      source: 'xcframework',
      checkedOn: '2026-11-24',
      detail: 'A precompiled XCFramework for iOS, visionOS, tvOS and macOS, plus the llama.swiftui example.',
    },
    'platform.browser': {
      value: {
        state: 'no',
        how: 'its WebGPU back end compiles to WebAssembly, but nothing ready-made runs a model in a page',
      },
      source: 'browser-build',
      checkedOn: '2026-11-24',
      detail:
        'The build guide compiles the WebGPU back end with Emscripten and stops there; no page that runs a model comes with it.',
    },
    'platform.embeddable': {
      value: { state: 'yes', how: 'libllama, a C library' },
      source: 'xcframework',
      checkedOn: '2026-11-24',
      detail: 'The engine is a C library, libllama; a precompiled framework and an Android binding put it inside apps.',
    },
    'platform.packaging': {
      value: ['llama.app script', 'winget', 'Homebrew', 'conda-forge', 'MacPorts', 'Nix', 'release binaries', 'Docker'],
      source: 'install-table',
      checkedOn: '2026-11-24',
      detail: 'The install page and the README of v0.5.0 list these.',
    },
    'docker.images': {
      value: [
        'ghcr.io/ggml-org/llama.cpp:server',
        'ghcr.io/ggml-org/llama.cpp:server-cuda',
        'ghcr.io/ggml-org/llama.cpp:server-cuda13',
        'ghcr.io/ggml-org/llama.cpp:server-rocm',
        'ghcr.io/ggml-org/llama.cpp:server-vulkan',
        'ghcr.io/ggml-org/llama.cpp:server-intel',
      ],
      source: 'docker',
      checkedOn: '2026-11-24',
      detail: 'Further tags exist for MUSA, OpenVINO and s390x; CI builds the GPU images but runs no tests on them.',
    },
    'hardware.cuda': {
      value: { state: 'yes' },
      source: 'docker',
      checkedOn: '2026-11-24',
      detail: "Its kernels for CUDA are the project's own; its images come with CUDA 12 or CUDA 13.",
    },
    'hardware.cuda.minComputeCapability': {
      value: '5.0',
      source: 'cuda-architectures',
      checkedOn: '2026-11-24',
      detail:
        'With a toolkit older than CUDA 13, a build for all cards also covers 7.0, 6.1 and 5.0; from CUDA 13 on the lowest is 7.5.',
    },
    'hardware.cuda.driver': {
      value: { state: 'yes' },
      source: 'docker',
      checkedOn: '2026-11-24',
      detail: 'Both CUDA 12 and CUDA 13 have their own images and builds.',
    },
    'hardware.cuda.arm64': {
      value: { state: 'partly', how: 'CUDA images for arm64, no Jetson page' },
      source: 'docker',
      checkedOn: '2026-11-24',
      detail:
        'The CUDA images exist for linux/arm64, and builds with CUDA 12.9 or newer include architecture 12.1 (DGX Spark); there is no Jetson page.',
    },
    'hardware.rocm': {
      value: { state: 'yes' },
      source: 'rocm-dockerfile',
      checkedOn: '2026-11-24',
      detail: 'A HIP back end; the ROCm image of v0.5.0 is built on ROCm 7.2.1.',
    },
    'hardware.rocm.gpus': {
      value: [
        'gfx908',
        'gfx90a',
        'gfx942',
        'gfx1030',
        'gfx1100',
        'gfx1101',
        'gfx1102',
        'gfx1150',
        'gfx1151',
        'gfx1200',
        'gfx1201',
      ],
      source: 'rocm-dockerfile',
      checkedOn: '2026-11-24',
      detail: 'The ROCm image of v0.5.0 is built for these targets; other targets can be chosen when building.',
    },
    'hardware.intelXpu': {
      value: { state: 'yes' },
      source: 'build',
      checkedOn: '2026-11-24',
      detail:
        'SYCL reaches Arc cards, integrated GPUs and the Data Center lines Flex and Max; OpenVINO still bears the mark in progress.',
    },
    'hardware.appleMetal': {
      value: { state: 'yes' },
      source: 'build',
      checkedOn: '2026-11-24',
      detail:
        'On macOS a build uses Metal unless told otherwise, and the documents call Apple silicon a first-class citizen.',
    },
    'hardware.vulkan': {
      value: { state: 'yes' },
      source: 'docker',
      checkedOn: '2026-11-24',
      detail: 'A Vulkan back end for GPUs of any make, with amd64 and arm64 images.',
    },
    'hardware.cpu': {
      value: { state: 'yes' },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail:
        'Vector code for x86, ARM and RISC-V processors is part of its core, with optional BLAS, ZenDNN and KleidiAI.',
    },
    'hardware.cpu.isa': {
      value: ['AVX', 'AVX2', 'AVX-512', 'AMX', 'ARM NEON', 'RISC-V RVV'],
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Vector code is written for RISC-V, ARM and x86 processors.',
    },
    'hardware.tpu': {
      value: { state: 'no' },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The table of back ends has no row for TPUs.',
    },
    'hardware.ascend': {
      value: { state: 'yes' },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Ascend NPUs are reached through CANN, which has a back end of its own.',
    },
    'hardware.gaudi': {
      value: { state: 'no' },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The table of back ends has no row for Gaudi.',
    },
    'hardware.other': {
      value: ['MUSA', 'OpenCL (Adreno)', 'Hexagon', 'WebGPU', 'IBM zDNN', 'RPC'],
      source: 'backends',
      checkedOn: '2026-11-24',
      detail: 'Back ends beyond the usual ones.',
    },
    'format.gguf': {
      value: { state: 'yes' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'GGUF is its own format, and the server reads no other.',
    },
    'format.safetensors': {
      value: { state: 'partly', how: 'convert first' },
      source: 'quantize',
      checkedOn: '2026-11-24',
      detail: 'The script convert_hf_to_gguf.py makes GGUF files from Hugging Face checkpoints.',
    },
    'format.mlx': {
      value: { state: 'no' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'The server reads nothing but GGUF.',
    },
    'format.onnx': {
      value: { state: 'no' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'The server reads nothing but GGUF.',
    },
    'format.exl3': {
      value: { state: 'no' },
      source: 'tensor-types',
      checkedOn: '2026-11-24',
      detail: 'GGUF is the only format of the server, and no EXL type is among its tensor types.',
    },
    'format.hubPull': {
      value: { state: 'yes' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail:
        '-hf user/model:quant fetches a model from Hugging Face together with its vision projector, as Q4_K_M unless another quantization is named.',
    },
    'quant.kQuants': {
      value: { state: 'yes' },
      source: 'tensor-types',
      checkedOn: '2026-11-24',
      detail: 'From Q2_K up to Q6_K, plus Q8_0 and mixtures, Q4_K_M for one.',
    },
    'quant.iQuants': {
      value: { state: 'yes' },
      source: 'tensor-types',
      checkedOn: '2026-11-24',
      detail: 'IQ1_S and IQ1_M up to IQ4_XS and IQ4_NL.',
    },
    'quant.awq': {
      value: { state: 'no' },
      source: 'tensor-types',
      checkedOn: '2026-11-24',
      detail: 'The tensor types are its own; AWQ is not among them, and the converter does not mention it.',
    },
    'quant.gptq': {
      value: { state: 'no' },
      source: 'converter',
      checkedOn: '2026-11-24',
      detail: 'Not at run time; the converter dequantizes GPTQ checkpoints while it makes a GGUF.',
    },
    'quant.fp8': {
      value: { state: 'no' },
      source: 'converter',
      checkedOn: '2026-11-24',
      detail: 'No FP8 weight type at run time; the converter dequantizes FP8 checkpoints while it makes a GGUF.',
    },
    'quant.int8': {
      value: { state: 'yes', how: 'Q8_0' },
      source: 'tensor-types',
      checkedOn: '2026-11-24',
      detail: 'Integers of 8-bit width, stored in blocks.',
    },
    'quant.bitsandbytes': {
      value: { state: 'no' },
      source: 'tensor-types',
      checkedOn: '2026-11-24',
      detail: 'The tensor types of ggml do not include it.',
    },
    'quant.mxfp4': {
      value: { state: 'yes' },
      source: 'tensor-types',
      checkedOn: '2026-11-24',
      detail: 'ggml lists MXFP4 as number 39 of its tensor types.',
    },
    'quant.nvfp4': {
      value: { state: 'yes' },
      source: 'tensor-types',
      checkedOn: '2026-11-24',
      detail: 'ggml lists NVFP4 as number 40 of its tensor types.',
    },
    'quant.compressedTensors': {
      value: { state: 'no' },
      source: 'converter',
      checkedOn: '2026-11-24',
      detail: 'Not at run time; the converter dequantizes such checkpoints while it makes a GGUF.',
    },
    'quant.online': {
      value: { state: 'no' },
      source: 'quantize',
      checkedOn: '2026-11-24',
      detail:
        'The separate tool llama-quantize makes the smaller file beforehand, with better results from an importance matrix.',
    },
    'quant.kvCache': {
      value: ['f32', 'f16', 'bf16', 'q8_0', 'q4_0', 'q4_1', 'iq4_nl', 'q5_0', 'q5_1'],
      source: 'server',
      checkedOn: '2026-11-24',
      detail:
        'K and V each have a type of their own, f16 unless set; flash attention is required before V can be quantized.',
    },
    'batching.continuous': {
      value: { state: 'yes' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'The slots are batched continuously without a flag.',
    },
    'batching.design': {
      value: 'slots',
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'A set number of slots, each for one request, run together in one batch.',
    },
    'batching.defaultSlots': {
      value: 4,
      source: 'default-slots',
      checkedOn: '2026-11-24',
      detail: 'The automatic value is four slots over one shared cache.',
    },
    'batching.parallelFlag': {
      value: '--parallel / -np',
      source: 'server',
      checkedOn: '2026-11-24',
      detail:
        'The number of server slots; they share one KV pool only if the number is left automatic or --kv-unified is given.',
    },
    'batching.parallelDefault': {
      value: 'automatic: 4 slots with a unified cache',
      source: 'default-slots',
      checkedOn: '2026-11-24',
      detail: 'The value auto sets four slots and one KV cache shared between them.',
    },
    'batching.chunkedPrefill': {
      value: '--batch-size 2048, --ubatch-size 512',
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'A prompt is taken in logical batches of 2048 tokens, each computed in physical batches of 512.',
    },
    'speed.singleStream': {
      value: 'top',
      source: 'jetson-benchmark',
      checkedOn: '2026-11-24',
      detail:
        'A June 2026 test on a Jetson Orin Nano Super puts it 36 to 74 percent ahead of Ollama with models under 1B; tests on other cards disagree on the order of the engines.',
    },
    'memory.contextDefault': {
      value: "model's own length, shrunk by --fit",
      source: 'server',
      checkedOn: '2026-11-24',
      detail:
        'If -c is left out, the trained length of the model applies, though automatic fitting can reduce it as far as 4096 tokens.',
    },
    'memory.contextFlag': {
      value: '--ctx-size / -c',
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'This is the context of the whole server; a limit for each slot is set by --kv-unified-per-slot.',
    },
    'memory.budgetFlag': {
      value: '--fit-target (1024 MiB per device)',
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'How much memory automatic fitting keeps free on every device.',
    },
    'memory.autoFit': {
      value: { state: 'yes' },
      source: 'multi-gpu',
      checkedOn: '2026-11-24',
      detail: 'Unless turned off, --fit chooses all memory options left unset; tensor split mode excludes it.',
    },
    'memory.weightOffloadCpu': {
      value: '-ngl (auto)',
      source: 'server',
      checkedOn: '2026-11-24',
      detail:
        'System memory holds the layers for which the GPU has no room; --n-cpu-ffn puts just the dense FFN weights there.',
    },
    'memory.cpuGpuHybrid': {
      value: 'computes',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Layers and experts left in RAM are computed on the CPU.',
    },
    'memory.moeOffload': {
      value: { state: 'yes', how: '--cpu-moe, --n-cpu-moe N, --override-tensor' },
      source: 'server-memory-flags',
      checkedOn: '2026-11-24',
      detail:
        'The expert weights of every layer, or of the first N, are kept in RAM; automatic fitting too moves experts there before anything else.',
    },
    'memory.layerPlacement': {
      value: { state: 'yes', how: '-ngl, --n-cpu-moe, --override-tensor' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'Layers go by number, tensors by name pattern.',
    },
    'memory.kvOffload': {
      value: ['--no-kv-offload', '--cache-ram 8192'],
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'RAM may hold the KV cache, and prompts that lie idle go to a host cache of 8 GiB unless changed.',
    },
    'memory.tensorSplit': {
      value: { state: 'yes', how: '--tensor-split 3,1' },
      source: 'multi-gpu',
      checkedOn: '2026-11-24',
      detail: 'Proportions can be given per GPU; without them layers are split by memory.',
    },
    'memory.idleUnload': {
      value: { state: 'partly', how: '--sleep-idle-seconds, off by default' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'After a chosen idle time the server can go to sleep; the next request wakes it.',
    },
    'memory.multiModel': {
      value: { state: 'yes', how: 'router mode' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail:
        'A router server loads models on demand from its cache, a folder or a preset file, four at a time by default.',
    },
    'attention.flash': {
      value: ['auto'],
      source: 'server',
      checkedOn: '2026-11-24',
      detail: '--flash-attn is auto unless set, and tensor split mode cannot do without it.',
    },
    'attention.paged': {
      value: { state: 'partly', how: 'unified KV buffer' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'Sequences share one unified KV buffer when the number of slots is automatic; there are no paged blocks.',
    },
    'caching.prefix': {
      value: { state: 'yes' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail:
        'Prompts are cached from the start; for hybrid and sliding-window models each slot keeps 32 context checkpoints.',
    },
    'caching.prefixDesign': {
      value: 'per-slot',
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'Each slot keeps its prompt cache, with a prompt store in RAM.',
    },
    'speculative.methods': {
      value: ['draft model', 'EAGLE-3', 'MTP', 'DFlash', 'DSpark', 'n-gram'],
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'Nothing is drafted until --spec-type names one or more draft or n-gram methods.',
    },
    'parallel.tensor': {
      value: { state: 'partly', how: '--split-mode tensor, experimental' },
      source: 'multi-gpu',
      checkedOn: '2026-11-24',
      detail: 'Meant for CUDA; only supported architectures run, with flash attention on and the KV cache unquantized.',
    },
    'parallel.pipeline': {
      value: { state: 'yes' },
      source: 'multi-gpu',
      checkedOn: '2026-11-24',
      detail: '--split-mode is layer unless changed, the most portable of the modes.',
    },
    'parallel.expert': {
      value: { state: 'no' },
      source: 'multi-gpu',
      checkedOn: '2026-11-24',
      detail: 'Of the split modes none, layer, row and tensor, not one distributes experts.',
    },
    'parallel.data': {
      value: { state: 'no' },
      source: 'multi-gpu',
      checkedOn: '2026-11-24',
      detail: 'The guide has no mode that keeps several copies of one model.',
    },
    multinode: {
      value: { state: 'partly', how: 'the RPC back end, a proof of concept' },
      source: 'rpc',
      checkedOn: '2026-11-24',
      detail: 'ggml-rpc-server exposes the devices of another machine; its makers call it fragile and insecure.',
    },
    'multinode.orchestrators': {
      value: ['LeaderWorkerSet example'],
      source: 'lws-example',
      checkedOn: '2026-11-23',
      detail: 'LeaderWorkerSet, a Kubernetes project, maintains an example with a llama.cpp leader and its workers.',
    },
    'api.chatCompletions': {
      value: { state: 'yes' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'Accepts chats in the form that OpenAI clients send.',
    },
    'api.completions': {
      value: { state: 'yes' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: "Offered as /v1/completions; /completion is the server's native route.",
    },
    'api.responses': {
      value: { state: 'yes' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: "The server has a route for OpenAI's Responses API.",
    },
    'api.embeddings': {
      value: { state: 'yes' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'A route of its own returns embeddings; with --embeddings the server does nothing else.',
    },
    'api.rerank': {
      value: { state: 'yes' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'Available only when the server is started with --rerank.',
    },
    'api.anthropicMessages': {
      value: { state: 'yes' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'Accepts chats written for the Anthropic Messages API.',
    },
    'api.native': {
      value: ['/completion', '/props', '/slots', '/lora-adapters'],
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'The server has routes of its own as well as those of OpenAI.',
    },
    'api.toolCalling': {
      value: { state: 'yes' },
      source: 'function-calling',
      checkedOn: '2026-11-24',
      detail:
        'A native or generic handler covers nearly every model; the required Jinja engine runs unless switched off.',
    },
    'api.structuredOutput': {
      value: { state: 'yes', how: 'JSON schema, GBNF grammar' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'JSON can be held to a schema, which a GBNF grammar enforces underneath.',
    },
    'api.reasoning': {
      value: { state: 'yes' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail:
        'With --reasoning-format auto the thoughts are taken out of the answer; effort and budget are adjustable.',
    },
    lora: {
      value: { state: 'yes' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'Adapters are loaded at start through --lora; later POST /lora-adapters adjusts the scale of each.',
    },
    'lora.multi': {
      value: { state: 'partly', how: 'chosen per request, but requests with different adapters do not share a batch' },
      source: 'server-lora',
      checkedOn: '2026-11-24',
      detail:
        'Several adapters load over one base and a lora field in each request picks among them; requests with different adapters are not batched together.',
    },
    'multimodal.vision': {
      value: { state: 'yes' },
      source: 'multimodal',
      checkedOn: '2026-11-24',
      detail:
        'Works through a projector file (mmproj), which -hf fetches by itself; the server guide calls it experimental.',
    },
    'multimodal.audio': {
      value: { state: 'yes' },
      source: 'multimodal-inputs',
      checkedOn: '2026-11-24',
      detail: 'The multimodal page lists image, audio and video input.',
    },
    'research.hiddenStates': {
      value: { state: 'partly', how: 'the last layer of the prompt only' },
      source: 'server-embeddings',
      checkedOn: '2026-11-24',
      detail:
        '/embeddings with --pooling none returns the unnormalized last-layer embeddings of all input tokens; not per layer and not for generated tokens.',
    },
    'models.customArchitecture': {
      value: { state: 'partly', how: 'a converter and a graph in C++' },
      source: 'add-model-steps',
      checkedOn: '2026-11-24',
      detail: 'Needs a converter class, architecture tables and a C++ graph in the llama.cpp source, then GGUF files.',
    },
    'models.arrival': {
      value: 'later',
      source: 'add-model',
      checkedOn: '2026-11-24',
      detail: 'Each architecture is ported by hand, then weights are converted to GGUF.',
    },
    'models.newArchitectures': {
      value: 'ported by hand per architecture, then GGUF conversion',
      source: 'add-model',
      checkedOn: '2026-11-24',
      detail:
        'A new model needs a converter class, entries in the architecture tables and a graph in C++, with an encoder too if it is multimodal; after that its weights must be available as GGUF.',
    },
    'ui.graphical': {
      value: { state: 'yes', how: 'a web chat in the server' },
      source: 'server-web-ui',
      checkedOn: '2026-11-24',
      detail: 'Web chat built into llama-server, on by default.',
    },
    'ops.metrics': {
      value: { state: 'yes', how: '--metrics, off by default' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'A Prometheus endpoint that has to be switched on.',
    },
    'ops.health': {
      value: '/health',
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'Anyone may call it, API key or not; until the model is loaded it returns 503.',
    },
    'ops.auth': {
      value: { state: 'yes', how: '--api-key' },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'Without a setting there is no key; you may give one, several, or a file of keys.',
    },
    'ops.bindAddress': {
      value: '127.0.0.1',
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'Only this machine by default; UNIX sockets are possible.',
    },
    'ops.port': {
      value: '8080',
      source: 'server-port',
      checkedOn: '2026-11-24',
      detail:
        'llama-server listens on 8080 in v0.5.0 and prints a notice that a future release will move to 9931; pass --port to be sure.',
    },
    'ops.kubernetes': {
      value: { state: 'no' },
      source: 'docker-top',
      checkedOn: '2026-11-24',
      detail: 'Docker images only; the documents and README of v0.5.0 have no Kubernetes page.',
    },
    'ops.offline': {
      value: { state: 'yes', how: 'one program and one file' },
      source: 'server-offline',
      checkedOn: '2026-11-24',
      detail: 'A GGUF file is all it needs, and --offline forbids network access.',
    },
    'ops.security.cves': {
      value: ['CVE-2026-21869 (fixed April 2026)'],
      source: 'cve-2026-21869',
      checkedOn: '2026-11-24',
      detail:
        "Before the merge on 23 April 2026, a request with a negative n_discard was able to damage the server's heap.",
    },
    'ops.security.caveat': {
      value: 'Keep RPC and the server away from untrusted networks',
      source: 'security',
      checkedOn: '2026-11-24',
      detail: "Its security policy states this plainly; with --tools the model reaches the machine's shell and files.",
    },
    'effort.skill': {
      value: 'developer',
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'One command starts it; memory and slots are flags.',
    },
    'effort.setup': {
      value: 'minutes',
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'One package from Homebrew, winget or Nix, and one command.',
    },
    'maturity.alwaysOn': {
      value: 'workable',
      source: 'security',
      checkedOn: '2026-11-24',
      detail:
        'It has health and metrics routes and an API key, but its security policy advises against untrusted networks.',
    },
    'project.status': {
      value: 'active',
      source: 'node-llama-cpp',
      checkedOn: '2026-11-24',
      detail: 'By 28 September 2026 v0.5.0 had appeared.',
    },
    'project.openSource': {
      value: { state: 'yes', how: 'MIT' },
      source: 'license',
      checkedOn: '2026-11-24',
      detail: 'MIT licence.',
    },
    'version.latest': {
      value: 'v0.5.0',
      source: 'node-llama-cpp',
      checkedOn: '2026-11-24',
      detail:
        'No higher version number was seen than the one node-llama-cpp bundled on 28 September 2026; nightly builds, counted in b-numbers, are ahead of it.',
      since: '2026-09',
    },
    'version.releaseDate': {
      value: '2026-09',
      source: 'conan-v0-4-0',
      checkedOn: '2026-11-24',
      detail:
        'The release fell no earlier than 14 September, when v0.4.0 was current, and no later than 28 September 2026, when v0.5.0 was out; no source found gives the day.',
    },
    'version.cadence': {
      value: 'version tags plus nightly b-number builds',
      source: 'release-process',
      checkedOn: '2026-11-24',
      detail:
        "Tags in the form MAJOR.MINOR.PATCH mark stable releases; nightly builds remain on GitHub's release page.",
    },
    licence: {
      value: 'MIT',
      source: 'license',
      checkedOn: '2026-11-24',
      detail: 'Its licence file holds the MIT text.',
    },
    'community.complaints': {
      value: ['full prompt re-processing on sliding-window and hybrid models', 'default port change'],
      source: 'hybrid-cache-issue',
      checkedOn: '2026-11-23',
      detail:
        'Users keep reporting cache misses with sliding-window and hybrid models; fixes in April and June 2026 helped in part.',
    },
  },
  engine: {
    memory: {
      kind: 'ggml',
      sources: ['server', 'fit', 'default-slots'],
      microBatch: 512,
      windowCache: 'sized',
      requestsShare: 'one-cache',
      copiesExpertsAboveTokens: 0,
      pipelineCopies: 4,
      keepsFreeGiB: 1,
      marginGiB: 0,
      placesExperts: true,
      outsideGiB: {
        value: 0.4,
        low: 0.1,
        high: 0.8,
        from: 'What nvidia-smi reports in use beyond the buffers that three logs of the accuracy page list',
        sources: [
          {
            url: 'https://github.com/HilbertraumAI/HilbertRaum/blob/eb719ee4c434adb2fc7c2cd8a3fedaed877aaea5/eval/results/hardware/i9-9900x-rtx-3090-24gb-128gb/leg1-mtp-off.comment.md',
          },
          {
            url: 'https://github.com/HilbertraumAI/HilbertRaum/blob/5e07f43f8f587792aa948ea328f8d665588e67c9/eval/results/hardware/ryzen-7-5800h-rtx-3060-laptop-6gb-14gb/leg4-partial-9b.comment.md',
          },
          { url: 'https://github.com/ollama/ollama/issues/10128' },
        ],
      },
      computeShare: {
        value: 1,
        low: 0.85,
        high: 1.25,
        from: 'Rows of the accuracy page with compute buffers that llama.cpp and its forks print, against those computed',
      },
    },
    speed: {
      backends: [
        {
          vendor: 'nvidia',
          fromDatacentreGBs: 1400,
          bandwidthShare: {
            value: 0.6,
            low: 0.48,
            high: 0.75,
            from: 'A100 and H100 PCIe with 8B and 70B models in XiongjieDai’s table of cards (GPU-Benchmarks-on-LLM-Inference, 2024)',
            sources: [
              {
                url: 'https://github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference/blob/aa72e0ec86c356c41f8281c9733e9a13c3675800/README.md',
              },
            ],
          },
          kernelMicroseconds: {
            value: 2,
            low: 1.5,
            high: 4,
            from: 'Taken near the other cards: the same table does not tell it from reading',
            sources: [
              {
                url: 'https://github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference/blob/aa72e0ec86c356c41f8281c9733e9a13c3675800/README.md',
              },
            ],
          },
          prefillShare: {
            value: 0.3,
            low: 0.15,
            high: 0.5,
            from: 'Prompts of 1,024 tokens on A100 and H100 in XiongjieDai’s table of cards (GPU-Benchmarks-on-LLM-Inference, 2024)',
            sources: [
              {
                url: 'https://github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference/blob/aa72e0ec86c356c41f8281c9733e9a13c3675800/README.md',
              },
            ],
          },
        },
        {
          vendor: 'nvidia',
          bandwidthShare: {
            value: 0.84,
            low: 0.7,
            high: 0.95,
            from: 'Rows of the accuracy page on GeForce 30, 40 and 50; RTX 2080 Ti, RTX A4000 and GB10 in Jeff Geerling’s table of machines (ai-benchmarks, 2025)',
            sources: [
              {
                url: 'https://github.com/geerlingguy/ai-benchmarks/blob/bdf94413f5f273c985c164ac0abfafa312c4390f/README.md',
              },
            ],
          },
          kernelMicroseconds: {
            value: 1.8,
            low: 1.4,
            high: 2.5,
            from: 'Rows of the accuracy page with small models and experts: what reading the weights leaves of a token',
          },
          prefillShare: {
            value: 0.9,
            low: 0.5,
            high: 1.2,
            from: 'Prompts of 512 to 4,096 tokens that llama-bench timed, in the collection that the speeds of the accuracy page are from',
            sources: [
              {
                url: 'https://github.com/AlexsJones/llmfit/blob/ba0bb6c218aa1d40c51fe68ef29f6a2722975c54/llmfit-core/data/benchmark_cache.json',
              },
            ],
          },
        },
        {
          vendor: 'amd',
          bandwidthShare: {
            value: 0.78,
            low: 0.65,
            high: 0.9,
            from: 'Rows of the accuracy page on RX 7900 XTX; R9700 and Ryzen AI Max in Jeff Geerling’s table of machines (ai-benchmarks, 2025)',
            sources: [
              {
                url: 'https://github.com/geerlingguy/ai-benchmarks/blob/bdf94413f5f273c985c164ac0abfafa312c4390f/README.md',
              },
            ],
          },
          kernelMicroseconds: {
            value: 4.5,
            low: 3,
            high: 6,
            from: 'Rows of the accuracy page with hybrid models on RX 7900 XTX; small models in Jeff Geerling’s table of machines (ai-benchmarks, 2025)',
            sources: [
              {
                url: 'https://github.com/geerlingguy/ai-benchmarks/blob/bdf94413f5f273c985c164ac0abfafa312c4390f/README.md',
              },
            ],
          },
          prefillShare: {
            value: 0.4,
            low: 0.2,
            high: 0.6,
            from: 'RX 7900 XTX: 27B in the collection that the speeds of the accuracy page are from, 8B in llama.cpp pull request 26284',
            sources: [
              {
                url: 'https://github.com/AlexsJones/llmfit/blob/ba0bb6c218aa1d40c51fe68ef29f6a2722975c54/llmfit-core/data/benchmark_cache.json',
              },
              { url: 'https://github.com/ggml-org/llama.cpp/pull/26284' },
            ],
          },
        },
        {
          vendor: 'intel',
          bandwidthShare: {
            value: 0.88,
            low: 0.5,
            high: 0.95,
            from: 'A guess: nine dense models from 8B to 32B on an Arc Pro B70 (SYCL, llama.cpp b9739), read in public without a pinned address; an older build reaches about 0.6 of the peak with 27B and 31B on the same card, hence the low end',
            sources: [
              {
                url: 'https://github.com/PMZFX/intel-arc-pro-b70-benchmarks/blob/90f6948bfbb15af458a0c0431c5c8ac1ca71372d/README.md',
              },
            ],
          },
          kernelMicroseconds: {
            value: 5,
            low: 3,
            high: 10,
            from: 'A guess: Qwen3-30B-A3B on that card, read in public without a pinned address; in an older build 35B with 3B active is near the high end',
            sources: [
              {
                url: 'https://github.com/PMZFX/intel-arc-pro-b70-benchmarks/blob/90f6948bfbb15af458a0c0431c5c8ac1ca71372d/README.md',
              },
            ],
          },
          prefillShare: {
            value: 0.15,
            low: 0.025,
            high: 0.4,
            from: 'Prompts of 512 tokens with dense models of 9B to 31B on an Arc Pro B70 (SYCL); models with experts reach a fifth of it, hence the low end',
            sources: [
              {
                url: 'https://github.com/PMZFX/intel-arc-pro-b70-benchmarks/blob/90f6948bfbb15af458a0c0431c5c8ac1ca71372d/README.md',
              },
            ],
          },
        },
        {
          vendor: 'apple',
          bandwidthShare: {
            value: 0.85,
            low: 0.65,
            high: 0.92,
            from: 'M3 Ultra, M1 Max and M4 in Jeff Geerling’s table of machines (ai-benchmarks, 2025); M2 Ultra and M3 Max in XiongjieDai’s table of cards (GPU-Benchmarks-on-LLM-Inference, 2024)',
            sources: [
              {
                url: 'https://github.com/geerlingguy/ai-benchmarks/blob/bdf94413f5f273c985c164ac0abfafa312c4390f/README.md',
              },
              {
                url: 'https://github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference/blob/aa72e0ec86c356c41f8281c9733e9a13c3675800/README.md',
              },
            ],
          },
          kernelMicroseconds: {
            value: 8,
            low: 6,
            high: 14,
            from: 'The same machines with models of 3B and 8B; the M1 generation takes up to twice as long',
            sources: [
              {
                url: 'https://github.com/geerlingguy/ai-benchmarks/blob/bdf94413f5f273c985c164ac0abfafa312c4390f/README.md',
              },
              {
                url: 'https://github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference/blob/aa72e0ec86c356c41f8281c9733e9a13c3675800/README.md',
              },
            ],
          },
          prefillShare: {
            value: 0.65,
            low: 0.45,
            high: 0.85,
            from: 'Prompts of 1,024 tokens on M1 to M3 in XiongjieDai’s table of cards (GPU-Benchmarks-on-LLM-Inference, 2024)',
            sources: [
              {
                url: 'https://github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference/blob/aa72e0ec86c356c41f8281c9733e9a13c3675800/README.md',
              },
            ],
          },
        },
        {
          vendor: 'host',
          bandwidthShare: {
            value: 0.63,
            low: 0.5,
            high: 0.75,
            from: 'Raspberry Pi 5, Intel N150, Ryzen AI 340 and AmpereOne in Jeff Geerling’s table of machines (ai-benchmarks, 2025); Core i9-13900K in llama.cpp issue 34',
            sources: [
              {
                url: 'https://github.com/geerlingguy/ai-benchmarks/blob/bdf94413f5f273c985c164ac0abfafa312c4390f/README.md',
              },
              { url: 'https://github.com/ggml-org/llama.cpp/issues/34' },
            ],
          },
          kernelMicroseconds: {
            value: 10,
            low: 5,
            high: 30,
            from: 'The same machines with 3B against 14B; a processor of 192 cores waits far longer',
            sources: [
              {
                url: 'https://github.com/geerlingguy/ai-benchmarks/blob/bdf94413f5f273c985c164ac0abfafa312c4390f/README.md',
              },
            ],
          },
          prefillShare: {
            value: 1,
            low: 0.5,
            high: 1.5,
            from: 'Core i9-13900K in llama.cpp issue 34',
            sources: [{ url: 'https://github.com/ggml-org/llama.cpp/issues/34' }],
          },
        },
      ],
      launch: 'replayed',
      lowBitShare: {
        value: 0.9,
        low: 0.7,
        high: 1,
        from: 'Rows of the accuracy page in 2 and 3 bits on RTX 4070, 4090 and 5090',
      },
      cacheShare: {
        value: 0.8,
        low: 0.6,
        high: 1,
        from: 'Rows of the accuracy page with up to 131,000 tokens in the cache on RTX 3060, 3090 and 4070',
      },
      batchShare: {
        value: 0.25,
        low: 0.15,
        high: 0.4,
        from: '1 to 8 tokens at once on an RTX 3090 in llama.cpp pull request 15802',
        sources: [{ url: 'https://github.com/ggml-org/llama.cpp/pull/15802' }],
      },
    },
  },
  commands: [
    {
      purpose: 'install',
      os: ['macos'],
      command: 'brew install llama.cpp',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['linux'],
      command: 'brew install llama.cpp',
      notes:
        'Homebrew works on Linux too; conda-forge has CUDA and Vulkan builds, and Docker images exist for CUDA, ROCm, Vulkan and Intel GPUs.',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['windows'],
      command: 'winget install llama.cpp',
      notes: 'conda-forge and the release archives offer further builds, for example for CUDA.',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'macos', 'windows'],
      forUsers: 'one',
      command: 'llama-server -hf {model} --host 127.0.0.1 --port 8080',
      notes:
        'Downloads the model on first use and serves a chat page too. The port is given because a change of its default is announced.',
      source: 'server',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'macos', 'windows'],
      forUsers: 'several',
      command: 'llama-server -hf {model} -c {context*4} -np 4 --metrics --api-key SECRET --host 127.0.0.1 --port 8080',
      notes:
        'The four slots divide the context of -c among them. Replace SECRET; leave -ngl out, since --fit places the layers.',
      source: 'server',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'test',
      os: ['linux', 'macos', 'windows'],
      command:
        'curl http://localhost:8080/v1/chat/completions -H "Content-Type: application/json" -d \'{"messages":[{"role":"user","content":"Say hello"}]}\'',
      notes:
        'If a key is set, send it with -H "Authorization: Bearer SECRET"; ask /health whether the model has loaded.',
      source: 'server',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'docker',
      os: ['linux'],
      hardware: ['nvidia'],
      command:
        'docker run --gpus all -p 127.0.0.1:8080:8080 -v /path/to/models:/models ghcr.io/ggml-org/llama.cpp:server-cuda -m /models/model.gguf --host 0.0.0.0 --port 8080',
      notes: 'Put the model file under /path/to/models. Published on this machine only.',
      source: 'server-docker',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'docker',
      os: ['linux'],
      hardware: ['cpu'],
      command:
        'docker run -p 127.0.0.1:8080:8080 -v /path/to/models:/models ghcr.io/ggml-org/llama.cpp:server -m /models/model.gguf --host 0.0.0.0 --port 8080',
      notes: 'Put the model file under /path/to/models. Published on this machine only.',
      source: 'server-docker',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'bench',
      os: ['linux', 'macos', 'windows'],
      command: 'llama-bench -m model.gguf',
      notes: 'Measures how fast a GGUF file reads prompts and generates.',
      source: 'llama-bench',
      checkedOn: '2026-11-24',
    },
  ],
  pitfalls: [
    {
      symptom: 'The full prompt is computed anew at every turn',
      cause: 'A model with a sliding window or of hybrid design drops data it had cached',
      remedy:
        'Install a newer version, allow more --ctx-checkpoints, or turn to --swa-full if the model has a sliding window',
      source: 'swa-full-fix',
      checkedOn: '2026-11-23',
    },
    {
      symptom: 'Clients may lose the server after a future update',
      cause: 'According to an announcement, the default port changes from 8080 to 9931',
      remedy: 'Start with --port and keep the clients on it',
      source: 'port-notice',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Errors about SPLIT_MODE_TENSOR appear at start',
      cause: 'This mode runs only on supported architectures, with flash attention and no quantization of the KV cache',
      remedy: 'Start with -ctk f16 -ctv f16 and -fa on, or go back to --split-mode layer',
      source: 'multi-gpu',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Tensor split mode runs out of memory',
      cause: 'The automatic fitting is off in that mode, and KV memory grows with context and slots',
      remedy: 'Reduce -c, and if that is not enough -np and finally -ngl',
      source: 'multi-gpu',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'The model runs without the GPU',
      cause: 'The GPU is hidden, -ngl is 0, or the build lacks the back end',
      remedy: 'Check what --list-devices shows, give -ngl all, and choose the right build',
      source: 'multi-gpu',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A warning about NCCL appears and several GPUs run slowly',
      cause: 'NCCL was left out of the build',
      remedy: 'Build again with NCCL installed, or keep to layer mode',
      source: 'multi-gpu',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A security scan objects to an old build that has RPC on',
      cause:
        'Old builds have memory flaws that RPC exposes without a login (CVE-2024-42479 is one, repaired in b3561) and flaws in the GGUF parser (CVE-2025-49847 is one, repaired in b5662)',
      remedy: 'Install a newer build and let only an isolated network reach rpc-server',
      source: 'cve-rules',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'In the ROCm image no GPU is found',
      cause: 'The kernel driver or firmware of the host is outdated, or groups were given by name and not by id',
      remedy: 'Bring amdgpu and its firmware up to date, and give --group-add the numbers of the groups',
      source: 'rocm-docker',
      checkedOn: '2026-11-24',
    },
  ],
  talkRatings: {
    'ease-of-use': { stars: 5, words: 'Easiest' },
    performance: { stars: 2, words: 'Low' },
    batching: { words: 'No' },
    production: { words: 'No' },
    'gpu-needs': { words: 'CPU OK' },
    'learning-curve': { words: 'Low' },
    platform: { words: 'Any (Mac OK)' },
    'setup-time': { words: 'Minutes' },
    'batching-docs': { words: 'N/A' },
  },
});
