import { defineProvider } from '../../schema/provider';

export default defineProvider({
  id: 'ik-llama-cpp',
  name: 'ik_llama.cpp',
  aliases: ['ik_llama', 'ik-llama'],
  summary:
    'a fork of llama.cpp for NVIDIA cards and processors, with low-bit quantizations of its own and fast mixtures of experts across GPU and RAM',
  homepage: 'https://github.com/ikawrakow/ik_llama.cpp',
  repository: 'https://github.com/ikawrakow/ik_llama.cpp',
  documentation:
    'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/docs/parameters.md',
  modelNaming: 'own-catalog',
  exampleModel: '/my_local_files/gguf/Qwen_Qwen3-0.6B-IQ4_NL.gguf',
  sources: {
    readme: {
      title: 'ik_llama.cpp: README',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/README.md',
      date: '2026-08-15',
    },
    parameters: {
      title: 'ik_llama.cpp: parameters',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/docs/parameters.md',
      date: '2026-08-15',
    },
    offload: {
      title: 'ik_llama.cpp: parameters, GPU offload',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/docs/parameters.md#gpu-offload',
      date: '2026-08-15',
    },
    parallel: {
      title: 'ik_llama.cpp: parameters, parallel processing',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/docs/parameters.md#parallel-processing',
      date: '2026-08-15',
    },
    build: {
      title: 'ik_llama.cpp: build guide',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/docs/build.md',
      date: '2026-08-15',
    },
    android: {
      title: 'ik_llama.cpp: Android guide',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/docs/android.md',
      date: '2026-08-15',
    },
    docker: {
      title: 'ik_llama.cpp: container guide',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/docker/README.md',
      date: '2026-08-15',
    },
    'cuda-image': {
      title: 'ik_llama.cpp: definition of the CUDA image',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/docker/ik_llama-cuda.Containerfile',
      date: '2026-08-15',
    },
    server: {
      title: 'ik_llama.cpp: server guide',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/examples/server/README.md',
      date: '2026-08-15',
    },
    'server-routes': {
      title: 'ik_llama.cpp: routes in the server source',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/examples/server/server.cpp#L2130',
      date: '2026-08-15',
    },
    defaults: {
      title: 'ik_llama.cpp: defaults in the source',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/common/common.h#L300',
      date: '2026-08-15',
    },
    'offload-rule': {
      title: 'ik_llama.cpp: when the CUDA back end takes over work from RAM',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/ggml/src/ggml-cuda.cu#L5180',
      date: '2026-08-15',
    },
    'offload-default': {
      title: 'ik_llama.cpp: least batch for that',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/ggml/CMakeLists.txt#L130',
      date: '2026-08-15',
    },
    'tensor-types': {
      title: 'ik_llama.cpp: tensor types in ggml.h',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/ggml/include/ggml.h',
      date: '2026-08-15',
    },
    rpc: {
      title: 'ik_llama.cpp: RPC guide',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/examples/rpc/README.md',
      date: '2026-08-15',
    },
    speculative: {
      title: 'ik_llama.cpp: speculative decoding',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/docs/speculative.md',
      date: '2026-08-15',
    },
    'function-calling': {
      title: 'ik_llama.cpp: function calling',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/docs/function-calling.md',
      date: '2026-08-15',
    },
    license: {
      title: 'ik_llama.cpp: licence',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/LICENSE',
      date: '2026-08-15',
    },
    'last-commit': {
      title: 'ik_llama.cpp: newest commit that was read',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/commit/8337e4cd3861406fc04e0854b1409cd1b027fbc9',
      date: '2026-08-15',
    },
    'graph-split': {
      title: 'ik_llama.cpp pull request: split mode graph for gpt-oss',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/pull/1118',
      date: '2026-01-07',
    },
    'prompt-speed': {
      title: 'ik_llama.cpp pull request: micro-batches and experts in RAM',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/pull/1687',
      date: '2026-04-25',
    },
    'hybrid-test': {
      title: 'r/LocalLLaMA: ik_llama.cpp and llama.cpp with Qwen3 mixtures on an RTX 5070 Ti',
      url: 'https://reddit.sentinel-team.org/posts/1ruew2g/snapshots/2026-03-16T20%3A46%3A16.316967Z',
      date: '2026-03-16',
      evidence: 'secondary',
    },
    'cpu-test': {
      title: 'r/LocalLLaMA: ik_llama.cpp and llama.cpp on a Zen 5 laptop',
      url: 'https://reddit.sentinel-team.org/posts/1rlvn8m/snapshots/2026-03-06T19%3A04%3A08.896785Z',
      date: '2026-03-06',
      evidence: 'secondary',
    },
    architectures: {
      title: 'ik_llama.cpp: table of architectures',
      url: 'https://github.com/ikawrakow/ik_llama.cpp/blob/8337e4cd3861406fc04e0854b1409cd1b027fbc9/src/llama-arch.cpp',
      date: '2026-08-15',
    },
  },
  facts: {
    'platform.linux': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Built from source, or run from an image.',
    },
    'platform.windows.native': {
      value: {
        state: 'yes',
        how: 'built from source',
      },
      source: 'build',
      checkedOn: '2026-11-24',
      detail: 'The build guide walks through a successful build with CUDA 12.6 and Clang; Windows on Arm has a preset.',
    },
    'platform.windows.wsl': {
      unknown: 'Its documents do not cover WSL; Windows has a native build.',
    },
    'platform.macos': {
      value: {
        state: 'partly',
        how: 'it builds, but Metal is not looked after',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The README asks for no issues about Metal; processor and CUDA are what works in full.',
    },
    'platform.android': {
      value: {
        state: 'yes',
        how: 'Termux or the NDK',
      },
      source: 'android',
      checkedOn: '2026-11-24',
      detail: 'An Android guide, and a report of a build under Termux in the README.',
    },
    'platform.ios': {
      value: {
        state: 'no',
      },
      source: 'build',
      checkedOn: '2026-11-24',
      detail: 'The build guide has no part for it.',
    },
    'platform.browser': {
      value: {
        state: 'no',
      },
      source: 'build',
      checkedOn: '2026-11-24',
      detail: 'A program for the command line; nothing runs in a page.',
    },
    'platform.embeddable': {
      value: {
        state: 'partly',
        how: 'a C library without releases',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The library of llama.cpp is still inside, but nothing is published to link against.',
    },
    'platform.packaging': {
      value: ['source', 'Docker images'],
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'There are no release builds of its own; a fork of the project offers some.',
    },
    'docker.images': {
      value: [
        'ghcr.io/ikawrakow/ik-llama-cpp:cu12-server',
        'ghcr.io/ikawrakow/ik-llama-cpp:cpu-server',
        'ghcr.io/ikawrakow/ik-llama-cpp:cu12-swap',
        'ghcr.io/ikawrakow/ik-llama-cpp:cpu-swap',
      ],
      source: 'docker',
      checkedOn: '2026-11-24',
      detail: 'The images with swap put llama-swap in front, which changes models on demand.',
    },
    'hardware.cuda': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'With the processor one of its two back ends that work in full.',
    },
    'hardware.cuda.minComputeCapability': {
      value: '7.5',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Turing or newer; issues about older cards are not taken.',
    },
    'hardware.cuda.driver': {
      value: {
        state: 'yes',
        how: 'CUDA 12',
      },
      source: 'cuda-image',
      checkedOn: '2026-11-24',
      detail: 'The image is built on CUDA 12.6; a build from source takes the toolkit that is there.',
    },
    'hardware.cuda.arm64': {
      unknown: 'Neither the README nor the build and container guides name Jetson, Grace or DGX Spark.',
    },
    'hardware.rocm': {
      value: {
        state: 'partly',
        how: 'inherited, not looked after',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Code inherited from llama.cpp remains, but issues about ROCm are not taken.',
    },
    'hardware.rocm.gpus': {
      unknown: 'None: the project does not look after ROCm.',
    },
    'hardware.intelXpu': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Processor and CUDA only.',
    },
    'hardware.appleMetal': {
      value: {
        state: 'partly',
        how: 'inherited, not looked after',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Some kernels exist for Metal; issues about it are not taken.',
    },
    'hardware.vulkan': {
      value: {
        state: 'partly',
        how: 'inherited, not looked after',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Issues about Vulkan are not taken.',
    },
    'hardware.directml': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Processor and CUDA only.',
    },
    'hardware.webgpu': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Processor and CUDA only.',
    },
    'hardware.cpu': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Fast on processors with AVX2 or better; AVX-512 with VNNI has kernels of its own.',
    },
    'hardware.cpu.arm': {
      value: {
        state: 'yes',
        how: 'NEON or better',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'ARM NEON is one of its two processor targets.',
    },
    'hardware.cpu.isa': {
      value: ['AVX2', 'AVX-VNNI', 'AVX-512', 'ARM NEON'],
      source: 'build',
      checkedOn: '2026-11-24',
      detail: 'Each with kernels of its own for quantized products.',
    },
    'format.gguf': {
      value: {
        state: 'yes',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'GGUF is the only format; of a file in parts the first is named.',
    },
    'format.safetensors': {
      value: {
        state: 'partly',
        how: 'convert first',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'A script makes GGUF files from Hugging Face checkpoints.',
    },
    'format.mlx': {
      value: {
        state: 'no',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'GGUF only.',
    },
    'format.onnx': {
      value: {
        state: 'no',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'GGUF only.',
    },
    'format.exl3': {
      value: {
        state: 'no',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'GGUF only.',
    },
    'format.hubPull': {
      value: {
        state: 'partly',
        how: '--hf-repo with --hf-file',
      },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'Repository and file have to be named.',
    },
    'quant.kQuants': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'With faster kernels than it inherited.',
    },
    'quant.iQuants': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'And IQK and trellis (KT) types that only it reads.',
    },
    'quant.awq': {
      value: {
        state: 'no',
      },
      source: 'tensor-types',
      checkedOn: '2026-11-24',
      detail: 'Not among its tensor types.',
    },
    'quant.gptq': {
      value: {
        state: 'no',
      },
      source: 'tensor-types',
      checkedOn: '2026-11-24',
      detail: 'Not among its tensor types.',
    },
    'quant.fp8': {
      value: {
        state: 'no',
      },
      source: 'tensor-types',
      checkedOn: '2026-11-24',
      detail: 'Not among its tensor types.',
    },
    'quant.int8': {
      value: {
        state: 'yes',
        how: 'Q8_0',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'The parameters page calls Q8_0 almost as good as BF16.',
    },
    'quant.int4': {
      value: {
        state: 'no',
      },
      source: 'tensor-types',
      checkedOn: '2026-11-24',
      detail: 'No OpenVINO or ONNX files.',
    },
    'quant.bitsandbytes': {
      value: {
        state: 'no',
      },
      source: 'tensor-types',
      checkedOn: '2026-11-24',
      detail: 'Not among its tensor types.',
    },
    'quant.mxfp4': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'For gpt-oss, on processors, Metal and CUDA.',
    },
    'quant.nvfp4': {
      value: {
        state: 'no',
      },
      source: 'tensor-types',
      checkedOn: '2026-11-24',
      detail: 'Not among its tensor types.',
    },
    'quant.online': {
      value: {
        state: 'partly',
        how: 'single tensors',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'An output tensor can be requantized while loading; whole models beforehand with llama-quantize.',
    },
    'quant.kvCache': {
      value: ['f16', 'bf16', 'q8_0', 'q8_KV', 'q6_0', 'q4_0', 'q4_1', 'iq4_nl'],
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'With Hadamard transforms for low-bit caches; some types need a build switch.',
    },
    'batching.continuous': {
      value: {
        state: 'yes',
      },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'Slots in one server, as in llama.cpp.',
    },
    'batching.design': {
      value: 'slots',
      source: 'parallel',
      checkedOn: '2026-11-24',
      detail: 'The context is split across the slots.',
    },
    'batching.scale': {
      value: 'few',
      source: 'parallel',
      checkedOn: '2026-11-24',
      detail: 'One slot by default; the page speaks of several users or chats.',
    },
    'batching.defaultSlots': {
      value: 1,
      source: 'parallel',
      checkedOn: '2026-11-24',
      detail: '--parallel is 1 unless set.',
    },
    'batching.parallelFlag': {
      value: '--parallel / -np',
      source: 'parallel',
      checkedOn: '2026-11-24',
      detail: 'Number of sequences decoded at once.',
    },
    'batching.parallelDefault': {
      value: '1',
      source: 'defaults',
      checkedOn: '2026-11-24',
      detail: 'One sequence.',
    },
    'batching.chunkedPrefill': {
      value: '--batch-size 2048, --ubatch-size 512',
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'Logical and physical batch.',
    },
    'speed.singleStream': {
      value: 'top',
      source: 'cpu-test',
      checkedOn: '2026-11-24',
      detail:
        'On a Zen 5 laptop it wrote 1.7 times and read 5 times as fast as llama.cpp with Qwen3.5 4B; with experts in RAM both write about equally fast.',
    },
    'speed.throughput': {
      unknown: 'No published test with many requests was found; its makers publish single streams.',
    },
    'speed.hybrid': {
      value: 'top',
      source: 'hybrid-test',
      checkedOn: '2026-11-24',
      detail:
        'With the experts of Qwen3-Coder-Next in RAM it read prompts 35 to 45 percent faster than llama.cpp and wrote slightly faster; with Qwen3.5-35B-A3B it read more slowly.',
    },
    'memory.contextDefault': {
      value: 'the model’s own length',
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: '--ctx-size 0 takes it from the model.',
    },
    'memory.contextFlag': {
      value: '--ctx-size / -c',
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'Divided among parallel slots.',
    },
    'memory.budgetFlag': {
      value: '--fit-margin (1024 MiB)',
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'What --fit leaves free; a margin per GPU is possible.',
    },
    'memory.autoFit': {
      value: {
        state: 'partly',
        how: '--fit, off by default',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'Loads as many tensors as the GPUs can hold.',
    },
    'memory.weightOffloadCpu': {
      value: '-ngl, --cpu-moe, -ot',
      source: 'offload',
      checkedOn: '2026-11-24',
      detail: 'All layers go to the GPU unless told otherwise.',
    },
    'memory.cpuGpuHybrid': {
      value: 'computes',
      source: 'offload',
      checkedOn: '2026-11-24',
      detail: 'What lies in RAM is computed there, or copied to the GPU for large batches.',
    },
    'memory.moeOffload': {
      value: {
        state: 'yes',
        how: '--cpu-moe, --n-cpu-moe N',
      },
      source: 'offload',
      checkedOn: '2026-11-24',
      detail: 'Experts of all or of the first N layers stay in RAM; only active ones are copied for a batch.',
    },
    'memory.layerPlacement': {
      value: {
        state: 'yes',
        how: '-ngl, --n-cpu-moe, -ot with patterns',
      },
      source: 'offload',
      checkedOn: '2026-11-24',
      detail: 'Tensors go where a regular expression sends them.',
    },
    'memory.kvOffload': {
      value: ['--no-kv-offload', '--cache-ram 8192'],
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'The cache may lie in RAM, and old conversations are kept there.',
    },
    'memory.tensorSplit': {
      value: {
        state: 'yes',
        how: '-ts 3,1',
      },
      source: 'offload',
      checkedOn: '2026-11-24',
      detail: 'Also with GPUs of different kinds under split mode graph.',
    },
    'memory.idleUnload': {
      value: {
        state: 'partly',
        how: 'with llama-swap in the swap images',
      },
      source: 'docker',
      checkedOn: '2026-11-24',
      detail: 'The server itself keeps its model.',
    },
    'memory.multiModel': {
      value: {
        state: 'partly',
        how: 'with llama-swap in the swap images',
      },
      source: 'docker',
      checkedOn: '2026-11-24',
      detail: 'One model per server; llama-swap starts and stops servers.',
    },
    'attention.flash': {
      value: ['on by default'],
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'Kernels of its own for processors and CUDA, and FlashMLA for latent attention.',
    },
    'caching.prefix': {
      value: {
        state: 'yes',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'Slots keep their prompts, a store in RAM keeps older ones, and recurrent models get checkpoints.',
    },
    'caching.prefixDesign': {
      value: 'per-slot',
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: '32 checkpoints per slot and 8 GiB of prompts in RAM by default.',
    },
    'speculative.methods': {
      value: ['draft model', 'MTP', 'DFlash', 'DSpark', 'n-gram', 'suffix'],
      source: 'speculative',
      checkedOn: '2026-11-24',
      detail: 'Named with --spec-type, at most two stages.',
    },
    'parallel.tensor': {
      value: {
        state: 'yes',
        how: '--split-mode graph',
      },
      source: 'graph-split',
      checkedOn: '2026-11-24',
      detail:
        'Both halves of a layer are computed on all GPUs; 3.1 times the prompt speed of llama.cpp by layers, on four RTX 3090 with gpt-oss-120b at 64k tokens.',
    },
    'parallel.pipeline': {
      value: {
        state: 'yes',
      },
      source: 'offload',
      checkedOn: '2026-11-24',
      detail: 'Split mode layer.',
    },
    'parallel.expert': {
      value: {
        state: 'no',
      },
      source: 'offload',
      checkedOn: '2026-11-24',
      detail: 'The split modes are none, layer and graph.',
    },
    'parallel.data': {
      value: {
        state: 'no',
      },
      source: 'offload',
      checkedOn: '2026-11-24',
      detail: 'No mode keeps copies of one model.',
    },
    multinode: {
      value: {
        state: 'partly',
        how: 'the RPC back end, a proof of concept',
      },
      source: 'rpc',
      checkedOn: '2026-11-24',
      detail: 'Its guide calls it fragile and insecure.',
    },
    'multinode.orchestrators': {
      unknown: 'None named in its documents.',
    },
    'api.chatCompletions': {
      value: {
        state: 'yes',
      },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'OpenAI-style chat.',
    },
    'api.completions': {
      value: {
        state: 'yes',
      },
      source: 'server-routes',
      checkedOn: '2026-11-24',
      detail: '/v1/completions.',
    },
    'api.responses': {
      value: {
        state: 'yes',
      },
      source: 'server-routes',
      checkedOn: '2026-11-24',
      detail: '/v1/responses.',
    },
    'api.embeddings': {
      value: {
        state: 'yes',
      },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: '/v1/embeddings.',
    },
    'api.rerank': {
      value: {
        state: 'no',
      },
      source: 'server-routes',
      checkedOn: '2026-11-24',
      detail: 'No such route.',
    },
    'api.anthropicMessages': {
      value: {
        state: 'yes',
      },
      source: 'server-routes',
      checkedOn: '2026-11-24',
      detail: '/v1/messages, with token counting.',
    },
    'api.native': {
      value: ['/completion', '/slots', '/lora-adapters', '/control-vectors/load'],
      source: 'server-routes',
      checkedOn: '2026-11-24',
      detail: 'Routes of its own beside those of OpenAI.',
    },
    'api.toolCalling': {
      value: {
        state: 'yes',
        how: '--jinja',
      },
      source: 'function-calling',
      checkedOn: '2026-11-24',
      detail: 'The chat template of the model has to be in use.',
    },
    'api.structuredOutput': {
      value: {
        state: 'yes',
        how: 'GBNF grammar, JSON schema',
      },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'Inherited from llama.cpp.',
    },
    'api.reasoning': {
      value: {
        state: 'yes',
        how: '--reasoning-format',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'Off unless a format is named.',
    },
    lora: {
      value: {
        state: 'yes',
      },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: '--lora, and scales changed through /lora-adapters.',
    },
    'lora.multi': {
      value: {
        state: 'partly',
        how: 'several loaded, one scale each for all requests',
      },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'POST /lora-adapters sets the scales for the server.',
    },
    'multimodal.vision': {
      value: {
        state: 'yes',
        how: '--mmproj',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'With a projector file.',
    },
    'multimodal.audio': {
      value: {
        state: 'partly',
        how: 'through the same projector path',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'The threads option speaks of images and audio.',
    },
    'research.hiddenStates': {
      value: {
        state: 'partly',
        how: 'embeddings without pooling',
      },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'One kind of embedding per start; not per layer.',
    },
    'models.customArchitecture': {
      value: {
        state: 'partly',
        how: 'a converter and a graph in C++',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'New architectures are written into the source, as pull requests show.',
    },
    'models.arrival': {
      value: 'later',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Each is ported by hand, since it no longer follows llama.cpp.',
    },
    'models.breadth': {
      value: 'medium',
      source: 'architectures',
      checkedOn: '2026-11-24',
      detail: '87 architectures in its table, against about 140 in llama.cpp.',
    },
    'models.newArchitectures': {
      value: 'a pull request for each',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The README lists them, DeepSeek-V4 and Gemma 4 among the last.',
    },
    'ui.graphical': {
      value: {
        state: 'yes',
        how: 'a web chat in the server',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'At the address of the server.',
    },
    'ops.metrics': {
      value: {
        state: 'yes',
        how: '--metrics, off by default',
      },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'For Prometheus.',
    },
    'ops.health': {
      value: '/health',
      source: 'server',
      checkedOn: '2026-11-24',
      detail: '503 until the model has loaded.',
    },
    'ops.auth': {
      value: {
        state: 'yes',
        how: '--api-key',
      },
      source: 'server',
      checkedOn: '2026-11-24',
      detail: 'No key unless set; a file of keys is possible.',
    },
    'ops.bindAddress': {
      value: '127.0.0.1',
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'In its images 0.0.0.0, inside the container.',
    },
    'ops.port': {
      value: '8080',
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: '--port.',
    },
    'ops.kubernetes': {
      value: {
        state: 'no',
      },
      source: 'docker',
      checkedOn: '2026-11-24',
      detail: 'Docker and Podman only.',
    },
    'ops.offline': {
      value: {
        state: 'yes',
        how: 'one program and one file',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'Once built it needs nothing from a network.',
    },
    'ops.security.caveat': {
      value: 'Never expose it to the internet; keep RPC off open networks',
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'Both pages say so.',
    },
    'effort.skill': {
      value: 'ml-engineer',
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'A build, and many flags whose effects depend on model and machine.',
    },
    'effort.setup': {
      value: 'hours',
      source: 'build',
      checkedOn: '2026-11-24',
      detail: 'A compiler, the CUDA toolkit and a build; minutes with an image.',
    },
    'maturity.alwaysOn': {
      value: 'workable',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Health, metrics and a key as in llama.cpp; but no releases, and a main branch that moves every day.',
    },
    'project.status': {
      value: 'active',
      source: 'last-commit',
      checkedOn: '2026-11-24',
      detail: '320 commits between May and August 2026, the last that was read on 15 August.',
    },
    'project.maturity': {
      value: 'young',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'On its own since August 2024 and without releases, though used widely for large mixtures.',
    },
    'project.community': {
      value: 'medium',
      source: 'last-commit',
      checkedOn: '2026-11-24',
      detail:
        '84 people wrote the commits between August 2025 and August 2026; makers of quantized files publish for it.',
    },
    'project.openSource': {
      value: {
        state: 'yes',
        how: 'MIT',
      },
      source: 'license',
      checkedOn: '2026-11-24',
      detail: 'MIT licence.',
    },
    'version.latest': {
      value: 'none; commit 8337e4c',
      source: 'last-commit',
      checkedOn: '2026-11-24',
      detail: 'It has no releases; builds follow the main branch.',
    },
    'version.releaseDate': {
      value: '2026-08-15',
      source: 'last-commit',
      checkedOn: '2026-11-24',
      detail: 'Day of the newest commit that was read.',
    },
    'version.cadence': {
      value: 'several commits a day',
      source: 'last-commit',
      checkedOn: '2026-11-24',
      detail: 'No version numbers.',
    },
    licence: {
      value: 'MIT',
      source: 'license',
      checkedOn: '2026-11-24',
      detail: 'The MIT text.',
    },
    'community.complaints': {
      value: ['no binaries', 'older cards and AMD left out', 'flags to learn'],
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The README answers the first two itself.',
    },
  },
  engine: {
    like: 'llama-cpp',
    because: 'it is a fork of it that lays out memory in the same way',
    memory: {
      sources: ['parameters', 'parallel', 'offload-rule', 'offload-default'],
      windowCache: 'whole',
      requestsShare: 'equal-parts',
      copiesExpertsAboveTokens: 31.99,
    },
  },
  flags: [
    {
      flag: '--model',
      meaning: 'path of the GGUF file; of several parts, the first',
      value: '{model}',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--ctx-size',
      meaning: 'context of the whole server; parallel slots divide it',
      setting: 'context',
      value: '{totalContext}',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--parallel',
      meaning: 'requests that run at once',
      setting: 'parallel',
      value: '{slots}',
      source: 'parallel',
      checkedOn: '2026-11-24',
    },
    {
      flag: '-ngl',
      meaning: 'layers in GPU memory, 999 for all',
      setting: 'gpu-layers',
      value: '{gpuLayers}',
      source: 'offload',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--n-cpu-moe',
      meaning: 'layers, from the first on, whose experts stay in system memory',
      setting: 'experts-in-ram',
      value: '{expertLayers}',
      source: 'offload',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--cpu-moe',
      meaning: 'experts of every layer stay in system memory',
      source: 'offload',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--fit',
      meaning: 'puts as many tensors on the GPUs as their free memory permits',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--split-mode',
      meaning: 'graph: several GPUs compute each layer together',
      setting: 'tensor-parallel',
      value: 'graph',
      source: 'offload',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--tensor-split',
      meaning: 'fraction of the model for each GPU',
      setting: 'gpu-shares',
      value: '{shares}',
      source: 'offload',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--host',
      meaning: 'address the server listens on',
      setting: 'host',
      value: '{host}',
      source: 'server',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--port',
      meaning: 'port the server listens on',
      setting: 'port',
      value: '8080',
      source: 'server',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--api-key',
      meaning: 'key that callers have to send',
      setting: 'api-key',
      value: 'SECRET',
      source: 'server',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--metrics',
      meaning: 'route for Prometheus',
      setting: 'metrics',
      source: 'server',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--jinja',
      meaning: 'chat template of the model, which tool calls need',
      setting: 'tool-calling',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--embeddings',
      meaning: 'vectors in place of text',
      setting: 'embeddings',
      source: 'server',
      checkedOn: '2026-11-24',
    },
  ],
  commands: [
    {
      purpose: 'install',
      os: ['linux'],
      hardware: ['nvidia'],
      command:
        'sudo apt-get update && sudo apt-get install -y build-essential git libcurl4-openssl-dev curl libgomp1 cmake\ngit clone https://github.com/ikawrakow/ik_llama.cpp && cd ik_llama.cpp\ncmake -B build -DGGML_NATIVE=ON -DGGML_CUDA=ON\ncmake --build build --config Release -j "$(nproc)"',
      notes: 'For Debian and Ubuntu; needs the CUDA toolkit. There are no releases: the build follows the main branch.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['linux'],
      hardware: ['cpu'],
      command:
        'sudo apt-get update && sudo apt-get install -y build-essential git libcurl4-openssl-dev curl libgomp1 cmake\ngit clone https://github.com/ikawrakow/ik_llama.cpp && cd ik_llama.cpp\ncmake -B build -DGGML_NATIVE=ON\ncmake --build build --config Release -j "$(nproc)"',
      notes:
        'For Debian and Ubuntu. On processors with AVX-512 the build guide names further switches, without which a slower path is compiled.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['windows'],
      hardware: ['nvidia'],
      command:
        'git clone https://github.com/ikawrakow/ik_llama.cpp\ncd ik_llama.cpp\ncmake -B build -DGGML_CUDA=ON\ncmake --build build --config Release',
      notes:
        'Needs the Visual Studio Build Tools and the CUDA toolkit; the build guide describes one that worked, step by step.',
      source: 'build',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['windows'],
      hardware: ['cpu'],
      command:
        'git clone https://github.com/ikawrakow/ik_llama.cpp\ncd ik_llama.cpp\ncmake -B build\ncmake --build build --config Release',
      notes: 'Needs the compiler of the Visual Studio Build Tools.',
      source: 'build',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux'],
      command: './build/bin/llama-server --model {model} {flags}',
      settings: [
        'context',
        'parallel',
        'gpu-layers',
        'experts-in-ram',
        'tensor-parallel',
        'gpu-shares',
        'host',
        'port',
        'api-key',
        'metrics',
        'tool-calling',
        'embeddings',
      ],
      notes: 'Give the path of a GGUF file you downloaded. A chat page is at the same address.',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['windows'],
      command: '.\\build\\bin\\Release\\llama-server.exe --model {model} {flags}',
      settings: [
        'context',
        'parallel',
        'gpu-layers',
        'experts-in-ram',
        'tensor-parallel',
        'gpu-shares',
        'host',
        'port',
        'api-key',
        'metrics',
        'tool-calling',
        'embeddings',
      ],
      notes: 'Give the path of a GGUF file you downloaded; the folder of the program depends on how it was built.',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'bench',
      os: ['linux'],
      command: './build/bin/llama-sweep-bench -m {model} -c 12288 -ub 512',
      notes: 'Speed of reading and writing as the context fills.',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
  ],
  containers: [
    {
      image: 'ghcr.io/ikawrakow/ik-llama-cpp:cu12-server',
      hardware: ['nvidia'],
      arguments: '--model /models/model.gguf',
      settings: [
        'context',
        'parallel',
        'gpu-layers',
        'experts-in-ram',
        'tensor-parallel',
        'gpu-shares',
        'api-key',
        'metrics',
        'tool-calling',
        'embeddings',
      ],
      port: 8080,
      volumes: [
        {
          host: '/my_local_files/gguf',
          inside: '/models',
        },
      ],
      notes:
        'Put the GGUF file under /my_local_files/gguf and write its name in place of model.gguf. Kernels are built for compute capability 7.5, 8.0, 8.6 and 8.9.',
      source: 'cuda-image',
      checkedOn: '2026-11-24',
    },
    {
      image: 'ghcr.io/ikawrakow/ik-llama-cpp:cpu-server',
      hardware: ['cpu'],
      arguments: '--model /models/model.gguf',
      settings: ['context', 'parallel', 'api-key', 'metrics', 'tool-calling', 'embeddings'],
      port: 8080,
      volumes: [
        {
          host: '/my_local_files/gguf',
          inside: '/models',
        },
      ],
      notes: 'Put the GGUF file under /my_local_files/gguf and write its name in place of model.gguf.',
      source: 'docker',
      checkedOn: '2026-11-24',
    },
  ],
  api: {
    baseUrl: 'http://localhost:8080/v1',
    model: '{model}',
    routes: ['chat', 'embeddings'],
    source: 'server',
    checkedOn: '2026-11-24',
  },
  service: {
    kind: 'unit',
    program: '/opt/ik_llama.cpp/build/bin/llama-server',
    source: 'readme',
    checkedOn: '2026-11-24',
  },
  pitfalls: [
    {
      symptom: 'Prompts are read slowly with experts in RAM',
      cause: '-rtr repacks what lies in RAM into a form that K-quants have no CUDA kernels for, so the GPU cannot help',
      remedy: 'Leave -rtr out',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A prompt is read no faster although a GPU is there',
      cause: 'With a micro-batch of 512 too few tokens fall on each expert for it to be copied to the GPU',
      remedy: 'Raise the micro-batch, for example -b 4096 -ub 4096, where memory allows',
      source: 'prompt-speed',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A file with _XL in its name from Unsloth does not work',
      cause: 'Some of them hold f16 tensors, which this fork does not handle well',
      remedy: 'Take another quantization, for instance one of ubergarm’s, or K-quants of bartowski',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Nonsense with split mode graph and experts in RAM',
      cause: 'Users report trouble with CUDA graphs in that combination',
      remedy: 'Add -cuda graphs=0',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A processor with AVX-512 reaches only AVX2 speed',
      cause: 'A plain build compiles the slower path, and says nothing',
      remedy: 'Build with the AVX-512 switches of the build guide',
      source: 'build',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Memory overflows with a sliding-window model',
      cause: 'Its layers are allocated for the whole context unless told otherwise',
      remedy: 'Start with --swa-compress',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
  ],
  talkRatings: {},
});
