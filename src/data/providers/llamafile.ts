import { defineProvider } from '../../schema/provider';

export default defineProvider({
  id: 'llamafile',
  name: 'llamafile',
  aliases: [],
  summary:
    'llama.cpp in one executable file, with or without a model inside, that runs on six operating systems without being installed',
  homepage: 'https://github.com/mozilla-ai/llamafile',
  repository: 'https://github.com/mozilla-ai/llamafile',
  documentation:
    'https://github.com/mozilla-ai/llamafile/blob/27c397af8198d115c7cf54c655870dfbae6fd034/docs/cli_arguments.md',
  modelNaming: 'gguf-repository',
  exampleModel: 'Qwen/Qwen3-0.6B-GGUF',
  sources: {
    support: {
      title: 'llamafile: supported systems, processors and GPUs',
      url: 'https://github.com/mozilla-ai/llamafile/blob/02cbf7e31636cf819f3a26ce9d425f41f60aa27e/docs/support.md',
      date: '2026',
    },
    arguments: {
      title: 'llamafile: arguments and flags',
      url: 'https://github.com/mozilla-ai/llamafile/blob/27c397af8198d115c7cf54c655870dfbae6fd034/docs/cli_arguments.md',
      date: '2026',
    },
    creating: {
      title: 'llamafile: creating a llamafile',
      url: 'https://github.com/mozilla-ai/llamafile/blob/27c397af8198d115c7cf54c655870dfbae6fd034/docs/creating_llamafiles.md',
      date: '2026',
    },
    running: {
      title: 'llamafile: running a llamafile',
      url: 'https://github.com/mozilla-ai/llamafile/blob/9e0d026130d83f9846e01a98416259d634f94021/docs/running_llamafile.md',
      date: '2026',
    },
    quickstart: {
      title: 'llamafile: getting started',
      url: 'https://github.com/mozilla-ai/llamafile/blob/3713ccee065c409b911eaa4fc149a3a0a4455080/docs/quickstart.md',
      date: '2026-03',
    },
    api: {
      title: 'llamafile: API server',
      url: 'https://github.com/mozilla-ai/llamafile/blob/027c75e79192d9f6bfd2f629675afdbf2f4102d8/docs/api.md',
      date: '2026-08',
    },
    security: {
      title: 'llamafile: security',
      url: 'https://github.com/mozilla-ai/llamafile/blob/262dba5de3829387ca846095131572cc96f0cebd/docs/security.md',
      date: '2026',
    },
    troubleshooting: {
      title: 'llamafile: troubleshooting',
      url: 'https://github.com/mozilla-ai/llamafile/blob/04ccb362e6e53eeb0fad8bd07abbf52fa2063ffb/docs/troubleshooting.md',
      date: '2025',
    },
    readme: {
      title: 'llamafile: README',
      url: 'https://github.com/mozilla-ai/llamafile/blob/6b464191def244cd9f97bba098129424672196fb/README.md',
      date: '2025-10-31',
    },
    'cuda-script': {
      title: 'llamafile: targets of the CUDA library',
      url: 'https://github.com/mozilla-ai/llamafile/blob/10efaa90c9158a9fcd2006e5e01ea50ba08194ff/llamafile/cuda.sh',
      date: '2026',
    },
    'rocm-script': {
      title: 'llamafile: targets of the ROCm library',
      url: 'https://github.com/mozilla-ai/llamafile/blob/10efaa90c9158a9fcd2006e5e01ea50ba08194ff/llamafile/rocm.sh',
      date: '2026',
    },
    dlls: {
      title: 'llamafile: building the Windows libraries',
      url: 'https://github.com/mozilla-ai/llamafile/blob/79d5b739bfa64395da0f1a71140f479b43427b4b/docs/building_dlls.md',
      date: '2026-03-31',
    },
    license: {
      title: 'llamafile: licence',
      url: 'https://github.com/mozilla-ai/llamafile/blob/6b464191def244cd9f97bba098129424672196fb/LICENSE',
      date: '2025-10-31',
    },
    'v0-10-5': {
      title: 'llamafile 0.10.5: release notes',
      url: 'https://github.com/mozilla-ai/llamafile/releases/tag/0.10.5',
      date: '2026-08-03',
    },
    'v0-10-4': {
      title: 'llamafile 0.10.4: release notes',
      url: 'https://github.com/mozilla-ai/llamafile/releases/tag/0.10.4',
      date: '2026-07-16',
    },
    binaries: {
      title: 'llamafile pull request: which release binary is which',
      url: 'https://github.com/mozilla-ai/llamafile/pull/1023',
      date: '2026-07-24',
    },
    'windows-limit': {
      title: 'llamafile pull request: note on the size of Windows executables',
      url: 'https://github.com/mozilla-ai/llamafile/pull/962',
      date: '2026-05-08',
    },
    'winget-0-10-6': {
      title: 'Windows package manifest for llamafile 0.10.6',
      url: 'https://github.com/microsoft/winget-pkgs/blob/a2d30895de915ff7e3c963863712f028730ec027/manifests/m/Mozilla/llamafile/0.10.6/Mozilla.llamafile.installer.yaml',
      date: '2026-09-15',
      evidence: 'secondary',
    },
    rebuilt: {
      title: 'llamafile pull request: rebuilt to follow llama.cpp',
      url: 'https://github.com/mozilla-ai/llamafile/pull/867',
      date: '2026-01-23',
    },
  },
  facts: {
    'platform.linux': {
      value: {
        state: 'yes',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'Any distribution since about 2007, without installation.',
    },
    'platform.windows.native': {
      value: {
        state: 'yes',
        how: 'x64',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'Windows 10 or newer on x64; makers call the Windows paths of 0.10 best effort.',
    },
    'platform.windows.wsl': {
      value: {
        state: 'yes',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'CUDA through WSL is described, and files above 4 GB run there.',
    },
    'platform.macos': {
      value: {
        state: 'yes',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'From Darwin 23.1 on; the GPU on Apple chips only, with the Xcode Command Line Tools.',
    },
    'platform.android': {
      value: {
        state: 'no',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'Six systems are listed; Android is not among them.',
    },
    'platform.ios': {
      value: {
        state: 'no',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'Six systems are listed; iOS is not among them.',
    },
    'platform.browser': {
      value: {
        state: 'no',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'A native executable; its chat page talks to that.',
    },
    'platform.embeddable': {
      value: {
        state: 'partly',
        how: 'shipped as a program of its own',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'An application can carry the file and start it; there is no library to link.',
    },
    'platform.packaging': {
      value: ['one executable file', 'executables with a model inside'],
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Nothing has to be installed.',
    },
    'docker.images': {
      unknown: 'Its documents name no image.',
    },
    'hardware.cuda': {
      value: {
        state: 'yes',
      },
      source: 'binaries',
      checkedOn: '2026-11-30',
      detail:
        'Through a library that is loaded when it is there; the full release brings it for Linux and Windows on x64, llamafile-thin does not.',
    },
    'hardware.cuda.minComputeCapability': {
      value: '7.5',
      source: 'cuda-script',
      checkedOn: '2026-11-24',
      detail: 'The library is built for 7.5 to 9.0.',
    },
    'hardware.cuda.driver': {
      value: {
        state: 'yes',
        how: 'CUDA 12',
      },
      source: 'dlls',
      checkedOn: '2026-11-24',
      detail: 'The Windows library is built with CUDA 12.9.1; elsewhere with the toolkit that is installed.',
    },
    'hardware.cuda.arm64': {
      unknown: 'Its documents name neither Jetson nor DGX Spark nor Grace.',
    },
    'hardware.rocm': {
      value: {
        state: 'partly',
        how: 'best effort',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'Supported on Linux and Windows, little tested; on Linux the HIP SDK has to be there.',
    },
    'hardware.rocm.gpus': {
      value: ['gfx906', 'gfx1030', 'gfx1031', 'gfx1032', 'gfx1100', 'gfx1101', 'gfx1102', 'gfx1103'],
      source: 'rocm-script',
      checkedOn: '2026-11-24',
      detail: 'Targets of its build script for Linux.',
    },
    'hardware.intelXpu': {
      value: {
        state: 'partly',
        how: 'through Vulkan',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'No back end for oneAPI; Vulkan reaches Intel GPUs.',
    },
    'hardware.appleMetal': {
      value: {
        state: 'yes',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'On by default on Apple chips.',
    },
    'hardware.vulkan': {
      value: {
        state: 'yes',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'For any make on Linux, Windows and macOS, and what it takes when no other back end is there.',
    },
    'hardware.directml': {
      value: {
        state: 'no',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'CUDA, ROCm, Metal, Vulkan and the processor.',
    },
    'hardware.webgpu': {
      value: {
        state: 'no',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'CUDA, ROCm, Metal, Vulkan and the processor.',
    },
    'hardware.cpu': {
      value: {
        state: 'yes',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'x64 with AVX or newer; kernels up to AVX-512 are picked when it runs.',
    },
    'hardware.cpu.arm': {
      value: {
        state: 'yes',
        how: 'ARMv8 and newer',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'A 64-bit Raspberry Pi is named.',
    },
    'hardware.cpu.isa': {
      value: ['AVX', 'AVX2', 'AVX-512', 'VNNI', 'ARMv8'],
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'Chosen at run time from one file.',
    },
    'hardware.other': {
      value: ['FreeBSD, NetBSD and OpenBSD machines'],
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'Three BSD systems beside the usual ones.',
    },
    'format.gguf': {
      value: {
        state: 'yes',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'Inside the file or beside it.',
    },
    'format.safetensors': {
      value: {
        state: 'no',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'GGUF only.',
    },
    'format.mlx': {
      value: {
        state: 'no',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'GGUF only.',
    },
    'format.onnx': {
      value: {
        state: 'no',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'GGUF only.',
    },
    'format.exl3': {
      value: {
        state: 'no',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'GGUF only.',
    },
    'format.hubPull': {
      value: {
        state: 'yes',
        how: '-hf, from 0.10.4',
      },
      source: 'v0-10-4',
      checkedOn: '2026-11-24',
      detail: 'Downloads over HTTPS came with 0.10.4.',
    },
    'quant.kQuants': {
      value: {
        state: 'yes',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'Whatever the llama.cpp inside reads.',
    },
    'quant.iQuants': {
      value: {
        state: 'yes',
      },
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'Whatever the llama.cpp inside reads.',
    },
    'quant.awq': {
      value: {
        state: 'no',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'GGUF only.',
    },
    'quant.gptq': {
      value: {
        state: 'no',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'GGUF only.',
    },
    'quant.fp8': {
      value: {
        state: 'no',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'GGUF only.',
    },
    'quant.int8': {
      value: {
        state: 'yes',
        how: 'Q8_0',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'Its example packs a Q8_0 file.',
    },
    'quant.int4': {
      value: {
        state: 'no',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'GGUF only.',
    },
    'quant.bitsandbytes': {
      value: {
        state: 'no',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'GGUF only.',
    },
    'quant.mxfp4': {
      value: {
        state: 'yes',
      },
      source: 'running',
      checkedOn: '2026-11-24',
      detail: 'gpt-oss in MXFP4 is one of its examples.',
    },
    'quant.nvfp4': {
      unknown: 'llama.cpp has the type; no page of llamafile names it.',
    },
    'quant.online': {
      value: {
        state: 'no',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'The file is quantized beforehand.',
    },
    'batching.continuous': {
      value: {
        state: 'yes',
        how: '--cont-batching',
      },
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'Slots of llama-server.',
    },
    'batching.design': {
      value: 'slots',
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: '--parallel sets the number of slots.',
    },
    'batching.scale': {
      value: 'few',
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'A tool for one machine and few callers; its server is that of llama.cpp.',
    },
    'batching.defaultSlots': {
      value: 4,
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'The default of the llama.cpp inside, which its pages do not change.',
    },
    'batching.parallelFlag': {
      value: '--parallel / -np',
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'In server mode the number of slots.',
    },
    'batching.chunkedPrefill': {
      value: '--batch-size, --ubatch-size',
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'As in llama.cpp.',
    },
    'speed.singleStream': {
      value: 'good',
      source: 'rebuilt',
      checkedOn: '2026-11-24',
      detail:
        'Since 0.10 it follows llama.cpp closely; older tests are of releases that still had kernels of their own.',
    },
    'speed.throughput': {
      unknown: 'No published test with many requests names it.',
    },
    'speed.hybrid': {
      value: 'good',
      source: 'rebuilt',
      checkedOn: '2026-11-24',
      detail:
        'Since 0.10 it follows llama.cpp closely, which computes layers in RAM; no test of llamafile itself was found.',
    },
    'memory.contextDefault': {
      value: 'the model’s own with --ctx-size 0',
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'Passed on to llama.cpp.',
    },
    'memory.contextFlag': {
      value: '--ctx-size / -c',
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'Context window size.',
    },
    'memory.budgetFlag': {
      value: '--fit-target',
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'Passed on to llama.cpp.',
    },
    'memory.autoFit': {
      value: {
        state: 'yes',
        how: '--fit',
      },
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'The fitting of llama.cpp is among its flags.',
    },
    'memory.cpuGpuHybrid': {
      value: 'computes',
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'Layers that are not sent to the GPU are computed on the processor.',
    },
    'memory.moeOffload': {
      value: {
        state: 'yes',
        how: '--cpu-moe, --n-cpu-moe N',
      },
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'As in llama.cpp.',
    },
    'memory.layerPlacement': {
      value: {
        state: 'yes',
        how: '-ngl, --n-cpu-moe, --override-tensor',
      },
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'As in llama.cpp.',
    },
    'memory.kvOffload': {
      value: ['--no-kv-offload', '--cache-ram'],
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'As in llama.cpp.',
    },
    'memory.tensorSplit': {
      value: {
        state: 'yes',
        how: '--tensor-split',
      },
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'Without it GPUs get equal parts.',
    },
    'memory.idleUnload': {
      value: {
        state: 'partly',
        how: '--sleep-idle-seconds',
      },
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'As in llama.cpp.',
    },
    'memory.multiModel': {
      value: {
        state: 'yes',
        how: 'router mode',
      },
      source: 'api',
      checkedOn: '2026-11-24',
      detail: 'Models of a folder or preset file are loaded on demand.',
    },
    'attention.flash': {
      value: ['--flash-attn'],
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'As in llama.cpp.',
    },
    'caching.prefix': {
      value: {
        state: 'yes',
      },
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'Slots keep their prompts; --cache-reuse and checkpoints exist.',
    },
    'caching.prefixDesign': {
      value: 'per-slot',
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'As in llama.cpp.',
    },
    'speculative.methods': {
      value: ['draft model'],
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: '--model-draft and its settings.',
    },
    'parallel.tensor': {
      value: {
        state: 'partly',
        how: '--split-mode, as its llama.cpp has it',
      },
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'Little tested with several GPUs.',
    },
    'parallel.pipeline': {
      value: {
        state: 'yes',
      },
      source: 'support',
      checkedOn: '2026-11-24',
      detail: 'Several GPUs share the layers evenly by default.',
    },
    multinode: {
      value: {
        state: 'no',
      },
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'No flag for other machines is listed.',
    },
    'multinode.orchestrators': {
      unknown: 'None named in its documents.',
    },
    'api.chatCompletions': {
      value: {
        state: 'yes',
      },
      source: 'api',
      checkedOn: '2026-11-24',
      detail: '/v1/chat/completions.',
    },
    'api.completions': {
      value: {
        state: 'yes',
      },
      source: 'api',
      checkedOn: '2026-11-24',
      detail: '/v1/completions.',
    },
    'api.responses': {
      value: {
        state: 'yes',
      },
      source: 'api',
      checkedOn: '2026-11-24',
      detail: '/v1/responses, without previous_response_id.',
    },
    'api.embeddings': {
      value: {
        state: 'yes',
      },
      source: 'api',
      checkedOn: '2026-11-24',
      detail: '/v1/embeddings with a model made for it.',
    },
    'api.rerank': {
      value: {
        state: 'yes',
      },
      source: 'api',
      checkedOn: '2026-11-24',
      detail: '/v1/rerank with a model made for it.',
    },
    'api.anthropicMessages': {
      value: {
        state: 'yes',
      },
      source: 'api',
      checkedOn: '2026-11-24',
      detail: '/v1/messages and token counting.',
    },
    'api.native': {
      value: ['/completion', '/slots', '/lora-adapters', '/tools'],
      source: 'api',
      checkedOn: '2026-11-24',
      detail: 'Those of llama.cpp.',
    },
    'api.toolCalling': {
      value: {
        state: 'yes',
      },
      source: 'api',
      checkedOn: '2026-11-24',
      detail: 'Needs Jinja, which is on unless switched off.',
    },
    'api.structuredOutput': {
      value: {
        state: 'yes',
        how: 'JSON schema, grammar',
      },
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: '--json-schema and --grammar, and per request.',
    },
    'api.reasoning': {
      value: {
        state: 'yes',
        how: '--reasoning-format',
      },
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'As in llama.cpp.',
    },
    lora: {
      value: {
        state: 'yes',
      },
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: '--lora, with scales changed through /lora-adapters.',
    },
    'lora.multi': {
      value: {
        state: 'partly',
        how: 'several loaded, as in llama.cpp',
      },
      source: 'api',
      checkedOn: '2026-11-24',
      detail: '/lora-adapters reads and sets scales.',
    },
    'multimodal.vision': {
      value: {
        state: 'yes',
      },
      source: 'running',
      checkedOn: '2026-11-24',
      detail: 'With --mmproj, or inside the file.',
    },
    'multimodal.audio': {
      value: {
        state: 'yes',
        how: 'transcription',
      },
      source: 'api',
      checkedOn: '2026-11-24',
      detail: '/v1/audio/transcriptions with a model that can, and the separate whisperfile.',
    },
    'research.hiddenStates': {
      value: {
        state: 'partly',
        how: 'embeddings',
      },
      source: 'api',
      checkedOn: '2026-11-24',
      detail: 'One vector per text, or per token with --pooling none.',
    },
    'models.customArchitecture': {
      value: {
        state: 'no',
      },
      source: 'creating',
      checkedOn: '2026-11-24',
      detail: 'Only what its llama.cpp knows.',
    },
    'models.arrival': {
      value: 'later',
      source: 'v0-10-5',
      checkedOn: '2026-11-24',
      detail: 'After llama.cpp has it and llamafile has followed; three such steps in two weeks in summer 2026.',
    },
    'models.breadth': {
      value: 'wide',
      source: 'rebuilt',
      checkedOn: '2026-11-24',
      detail: 'Those of the llama.cpp it follows.',
    },
    'models.newArchitectures': {
      value: 'with the next step to a newer llama.cpp',
      source: 'v0-10-5',
      checkedOn: '2026-11-24',
      detail: '0.10.5 went up to build b10103.',
    },
    'models.catalog': {
      value: 'example llamafiles on Hugging Face',
      source: 'quickstart',
      checkedOn: '2026-11-24',
      detail: 'Ready files with a model inside.',
    },
    'ui.graphical': {
      value: {
        state: 'yes',
        how: 'a web chat',
      },
      source: 'quickstart',
      checkedOn: '2026-11-24',
      detail: 'At the address of the server, and a chat in the terminal.',
    },
    'ops.metrics': {
      value: {
        state: 'yes',
        how: '--metrics, off by default',
      },
      source: 'arguments',
      checkedOn: '2026-11-24',
      detail: 'For Prometheus.',
    },
    'ops.health': {
      value: '/health',
      source: 'api',
      checkedOn: '2026-11-24',
      detail: '/v1/health is the same.',
    },
    'ops.auth': {
      value: {
        state: 'yes',
        how: '--api-key',
      },
      source: 'api',
      checkedOn: '2026-11-24',
      detail: 'No key unless set.',
    },
    'ops.bindAddress': {
      value: '127.0.0.1',
      source: 'api',
      checkedOn: '2026-11-24',
      detail: 'Only this machine unless --host says otherwise.',
    },
    'ops.port': {
      value: '8080',
      source: 'api',
      checkedOn: '2026-11-24',
      detail: '--port.',
    },
    'ops.kubernetes': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The documents show nothing of the kind.',
    },
    'ops.offline': {
      value: {
        state: 'yes',
        how: 'one file',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'A file with its model inside needs nothing else; --offline forbids downloads.',
    },
    'ops.security.caveat': {
      value: 'The sandbox covers the processor only, and trusts the file itself',
      source: 'security',
      checkedOn: '2026-11-24',
      detail: 'With a GPU it is skipped; a file from a stranger should run in a virtual machine.',
    },
    'effort.skill': {
      value: 'beginner',
      source: 'quickstart',
      checkedOn: '2026-11-24',
      detail: 'Download, make it executable, start it.',
    },
    'effort.setup': {
      value: 'minutes',
      source: 'quickstart',
      checkedOn: '2026-11-24',
      detail: 'Six steps with one file.',
    },
    'maturity.alwaysOn': {
      value: 'workable',
      source: 'api',
      checkedOn: '2026-11-24',
      detail: 'Health, metrics and a key as in llama.cpp; 0.10 has not been tested on every platform.',
    },
    'project.status': {
      value: 'active',
      source: 'winget-0-10-6',
      checkedOn: '2026-11-24',
      detail: '0.10.6 came out on 15 September 2026.',
    },
    'project.maturity': {
      value: 'established',
      source: 'rebuilt',
      checkedOn: '2026-11-24',
      detail: 'Known since 2023, rebuilt in 2026 to follow llama.cpp; its version is still below 1.0.',
    },
    'project.community': {
      value: 'small',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'A project of Mozilla.ai; 66 people stand in its history up to October 2025.',
    },
    'project.openSource': {
      value: {
        state: 'yes',
        how: 'Apache-2.0, changes to llama.cpp MIT',
      },
      source: 'license',
      checkedOn: '2026-11-24',
      detail: 'The Apache text.',
    },
    'version.latest': {
      value: '0.10.6',
      source: 'winget-0-10-6',
      checkedOn: '2026-11-24',
      detail: 'The newest that any opened source shows.',
    },
    'version.releaseDate': {
      value: '2026-09-15',
      source: 'winget-0-10-6',
      checkedOn: '2026-11-24',
      detail: 'Day in the Windows package manifest.',
    },
    'version.cadence': {
      value: 'every few weeks',
      source: 'v0-10-5',
      checkedOn: '2026-11-24',
      detail: 'Six releases of 0.10 between March and September 2026.',
    },
    licence: {
      value: 'Apache-2.0',
      source: 'license',
      checkedOn: '2026-11-24',
      detail: 'Changes to llama.cpp are under MIT.',
    },
  },
  engine: {
    like: 'llama-cpp',
    because: 'it is llama.cpp’s server in another packaging',
    memory: {
      sources: ['arguments'],
    },
  },
  flags: [
    {
      flag: '--server',
      meaning: 'runs only the HTTP server',
      source: 'running',
      checkedOn: '2026-11-24',
    },
    {
      flag: '-hf',
      meaning: 'repository on Hugging Face from which the GGUF file is fetched',
      value: '{model}',
      since: '0.10.4',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--ctx-size',
      meaning: 'context of the whole server; 0 is the model’s own',
      setting: 'context',
      value: '{totalContext}',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--parallel',
      meaning: 'slots of the server',
      setting: 'parallel',
      value: '{slots}',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--n-gpu-layers',
      meaning: 'layers on the GPU; documented as 999 for all',
      setting: 'gpu-layers',
      value: '{gpuLayers}',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--n-cpu-moe',
      meaning: 'layers, from the first on, whose experts stay in system memory',
      setting: 'experts-in-ram',
      value: '{expertLayers}',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--tensor-split',
      meaning: 'proportions for several GPUs',
      setting: 'gpu-shares',
      value: '{shares}',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--gpu',
      meaning: 'back end: auto, nvidia, amd, apple, vulkan or disable',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--host',
      meaning: 'address the server listens on',
      setting: 'host',
      value: '{host}',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--port',
      meaning: 'port the server listens on',
      setting: 'port',
      value: '8080',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--api-key',
      meaning: 'key that callers have to send',
      setting: 'api-key',
      value: 'SECRET',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--metrics',
      meaning: 'route for Prometheus',
      setting: 'metrics',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--jinja',
      meaning: 'chat template of the model, which tool calls need',
      setting: 'tool-calling',
      source: 'running',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--embeddings',
      meaning: 'vectors in place of text',
      setting: 'embeddings',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--offline',
      meaning: 'no request to a hub',
      setting: 'offline',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
  ],
  commands: [
    {
      purpose: 'install',
      os: ['linux', 'macos'],
      command:
        'curl -L -o llamafile https://github.com/mozilla-ai/llamafile/releases/download/0.10.6/llamafile-0.10.6\nchmod +x llamafile',
      notes:
        'This is the program without a model. Nothing is installed; a Mac needs the Xcode Command Line Tools for its GPU.',
      source: 'winget-0-10-6',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['windows'],
      command:
        'curl.exe -L -o llamafile.exe https://github.com/mozilla-ai/llamafile/releases/download/0.10.6/llamafile-0.10.6',
      notes: 'This is the program without a model, which evades the limit of 4 GB for executables.',
      source: 'winget-0-10-6',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'macos'],
      command: './llamafile --server -hf {model} {flags}',
      settings: [
        'context',
        'parallel',
        'gpu-layers',
        'experts-in-ram',
        'gpu-shares',
        'host',
        'port',
        'api-key',
        'metrics',
        'tool-calling',
        'embeddings',
        'offline',
      ],
      notes:
        'A file that carries its model starts without -hf. With an NVIDIA or AMD card add -ngl 999 if no layers are given here.',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['windows'],
      command: '.\\llamafile.exe --server -hf {model} {flags}',
      settings: [
        'context',
        'parallel',
        'gpu-layers',
        'experts-in-ram',
        'gpu-shares',
        'host',
        'port',
        'api-key',
        'metrics',
        'tool-calling',
        'embeddings',
        'offline',
      ],
      notes: 'With an NVIDIA or AMD card add -ngl 999 if no layers are given here.',
      source: 'arguments',
      checkedOn: '2026-11-24',
    },
  ],
  api: {
    baseUrl: 'http://localhost:8080/v1',
    model: '{model}',
    routes: ['chat', 'embeddings'],
    source: 'api',
    checkedOn: '2026-11-24',
  },
  service: {
    kind: 'unit',
    program: '/usr/local/bin/llamafile',
    source: 'running',
    checkedOn: '2026-11-24',
  },
  files: [
    {
      name: '.args',
      language: 'text',
      meaning: 'default arguments for a file that carries its own model',
      template: '-m\n/zip/model.gguf\n--server\n-c\n{totalContext}\n...\n',
      use: 'zipalign -j0 model.llamafile model.gguf .args',
      source: 'creating',
      checkedOn: '2026-11-24',
    },
  ],
  pitfalls: [
    {
      symptom: 'Windows says that this app cannot run on your PC',
      cause: 'Windows refuses executables above 4 GB, which a file with its model inside soon is',
      remedy: 'Use the program without a model and keep the GGUF file beside it, or run the file under WSL',
      source: 'windows-limit',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'The GPU stays idle and nothing is said',
      cause: 'If no GPU library loads, llamafile falls back to the processor in silence',
      remedy:
        'Start with --gpu nvidia, --gpu amd or --gpu vulkan, which turns the fallback into an error, and with -ngl 999',
      source: 'support',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'On Linux no CUDA or ROCm library is found',
      cause: 'llamafile-thin and files made by others may hold none, and no release holds one for ROCm',
      remedy: 'Take the full llamafile, which holds CUDA and Vulkan; for ROCm install the HIP SDK, or use --gpu vulkan',
      source: 'binaries',
      checkedOn: '2026-11-30',
    },
    {
      symptom: 'On several Radeon cards it fails or writes nonsense',
      cause: 'Several GPUs may be broken with AMD',
      remedy: 'Let it see one card with HIP_VISIBLE_DEVICES=0',
      source: 'support',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'The process is killed at once',
      cause: 'CrowdStrike takes the file for malware',
      remedy: 'Have it allowed by whoever looks after the machine',
      source: 'troubleshooting',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'On Linux an error names run-detectors or WINE',
      cause: 'The system hands the file to the wrong interpreter',
      remedy: 'Register the ape loader as the troubleshooting page shows',
      source: 'troubleshooting',
      checkedOn: '2026-11-24',
    },
  ],
  talkRatings: {},
});
