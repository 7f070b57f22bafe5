import { defineProvider } from '../../schema/provider';

export default defineProvider({
  id: 'ktransformers',
  name: 'KTransformers',
  aliases: ['kt-kernel', 'KT'],
  summary:
    'a research engine that computes the experts of very large mixtures on the CPU and everything else on an NVIDIA GPU, through a fork of SGLang',
  homepage: 'https://kvcache-ai.github.io/ktransformers/',
  repository: 'https://github.com/kvcache-ai/ktransformers',
  documentation: 'https://ktransformers.net/docs',
  modelNaming: 'hugging-face',
  exampleModel: 'Qwen/Qwen3-30B-A3B',
  sources: {
    readme: {
      title: 'KTransformers: README',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/README.md',
      date: '2026-08-21',
    },
    'kernel-readme': {
      title: 'KTransformers: kt-kernel README',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/kt-kernel/README.md',
      date: '2026-08-21',
    },
    avx2: {
      title: 'KTransformers: AVX2 tutorial',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/doc/en/kt-kernel/AVX2-Tutorial.md',
      date: '2026-08-21',
    },
    'expert-scheduling': {
      title: 'KTransformers: expert scheduling tutorial',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/doc/en/kt-kernel/experts-sched-Tutorial.md',
      date: '2026-08-21',
    },
    'glm-5-2': {
      title: 'KTransformers: GLM-5.2 tutorial',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/doc/en/kt-kernel/GLM-5.2-Tutorial.md',
      date: '2026-08-21',
    },
    'minimax-m2-1': {
      title: 'KTransformers: MiniMax-M2.1 tutorial',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/doc/en/kt-kernel/MiniMax-M2.1-Tutorial.md',
      date: '2026-08-21',
    },
    'deepseek-v4-flash': {
      title: 'KTransformers: DeepSeek-V4-Flash tutorial',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/doc/en/DeepSeek-V4-Flash.md',
      date: '2026-08-21',
    },
    packaging: {
      title: 'KTransformers: Docker packaging guide',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/docker/README-packaging.md',
      date: '2026-08-21',
    },
    'legacy-install': {
      title: 'KTransformers: installation of the original framework',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/doc/en/install.md#L126',
      date: '2026-08-21',
    },
    rocm: {
      title: 'KTransformers: ROCm page of the original framework',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/doc/en/ROCm.md',
      date: '2026-08-21',
    },
    xpu: {
      title: 'KTransformers: Intel GPU page of the original framework',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/doc/en/xpu.md',
      date: '2026-08-21',
    },
    'kernel-methods': {
      title: 'KTransformers: kt-kernel, methods of its wrapper',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/kt-kernel/python/experts.py#L344',
      date: '2026-08-21',
    },
    llamafile: {
      title: 'KTransformers: kt-kernel, experts from GGUF files',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/kt-kernel/python/utils/llamafile.py#L81',
      date: '2026-08-21',
    },
    loaders: {
      title: 'KTransformers: kt-kernel, loaders of experts',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/kt-kernel/python/utils/loader.py#L296',
      date: '2026-08-21',
    },
    'kt-run': {
      title: 'KTransformers: source of kt run',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/kt-kernel/python/cli/commands/run.py#L395',
      date: '2026-08-21',
    },
    'kt-cli': {
      title: 'KTransformers: kt command line',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/doc/en/kt-kernel/kt-cli.md',
      date: '2026-08-21',
    },
    'lora-serving': {
      title: 'KTransformers: serving a LoRA adapter',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/doc/en/SFT/Qwen3.5-SGLang-LoRA-Serving.md',
      date: '2026-08-21',
    },
    licence: {
      title: 'KTransformers: licence',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/LICENSE',
      date: '2026-08-21',
    },
    'sglang-arguments': {
      title: 'SGLang: server arguments',
      url: 'https://github.com/sgl-project/sglang/blob/d315eb725044e435b146c85488b7c6d9222f7fec/docs/docs/advanced_features/server_arguments.mdx',
      date: '2026-08-22',
    },
    'sglang-vision': {
      title: 'SGLang: OpenAI vision API',
      url: 'https://github.com/sgl-project/sglang/blob/d315eb725044e435b146c85488b7c6d9222f7fec/docs/docs/basic_usage/openai_api_vision.mdx',
      date: '2026-08-22',
    },
    'sglang-schemas': {
      title: 'SGLang: structured outputs',
      url: 'https://github.com/sgl-project/sglang/blob/d315eb725044e435b146c85488b7c6d9222f7fec/docs/docs/advanced_features/structured_outputs.mdx',
      date: '2026-08-22',
    },
    'sglang-metrics': {
      title: 'SGLang: observability',
      url: 'https://github.com/sgl-project/sglang/blob/d315eb725044e435b146c85488b7c6d9222f7fec/docs/docs/advanced_features/observability.mdx',
      date: '2026-08-22',
    },
    'sglang-cve': {
      title: 'SGLang pull request: hardening against CVE-2026-15969',
      url: 'https://github.com/sgl-project/sglang/pull/35818',
      date: '2026-08-21',
    },
    'release-post4': {
      title: 'KTransformers: release 0.7.0.post4',
      url: 'https://github.com/kvcache-ai/ktransformers/releases/tag/v0.7.0.post4',
      date: '2026-09-13',
    },
    faqs: {
      title: 'KTransformers: questions and answers',
      url: 'https://github.com/kvcache-ai/ktransformers/issues/1608',
      date: '2026-08-10',
    },
    'dense-models': {
      title: 'KTransformers issue: dense models',
      url: 'https://github.com/kvcache-ai/ktransformers/issues/47',
      date: '2025-02-10',
    },
    'native-precision': {
      title: 'KTransformers: native precision tutorial',
      url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/doc/en/kt-kernel/Native-Precision-Tutorial.md',
      date: '2026-08-21',
    },
    'last-commit': {
      title: 'KTransformers: last commit seen',
      url: 'https://github.com/kvcache-ai/ktransformers/commit/95009ea6856c0799e517e93cb12be5e8494bc7ce',
      date: '2026-08-21',
    },
    pypi: {
      title: 'kt-kernel 0.7.2 on PyPI',
      url: 'https://pypi.org/project/kt-kernel/0.7.2/',
      date: '2026-10',
    },
  },
  facts: {
    'platform.linux': {
      value: {
        state: 'yes',
      },
      source: 'avx2',
      checkedOn: '2026-11-24',
      detail: 'Linux is the only system among its hardware requirements; wheels are for x86-64.',
    },
    'platform.windows.native': {
      value: {
        state: 'no',
      },
      source: 'legacy-install',
      checkedOn: '2026-11-24',
      detail: 'Native Windows was given up for the time being; current pages ask for Linux.',
    },
    'platform.windows.wsl': {
      value: {
        state: 'partly',
        how: 'tried by its makers for the original framework only',
      },
      source: 'legacy-install',
      checkedOn: '2026-11-24',
      detail: 'The page of the original framework sends Windows users to WSL; the current pages do not speak of it.',
    },
    'platform.macos': {
      value: {
        state: 'no',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'Wheels are for Linux on x86-64, and no page tells how to run it on a Mac.',
    },
    'platform.android': {
      value: {
        state: 'no',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'Android is no target of its builds.',
    },
    'platform.ios': {
      value: {
        state: 'no',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'iOS is no target of its builds.',
    },
    'platform.browser': {
      value: {
        state: 'no',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'A Python server with native kernels; nothing of it runs inside a web page.',
    },
    'platform.embeddable': {
      value: {
        state: 'partly',
        how: 'its CPU kernels, from Python',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'KTMoEWrapper computes experts for a Python program of your own; it is no complete engine.',
    },
    'platform.pythonRequired': {
      value: '3.11 or 3.12',
      source: 'release-post4',
      checkedOn: '2026-11-24',
      detail: 'The release of September 2026 was tested with 3.12, glibc 2.35, CUDA 12.8 and PyTorch 2.9.1.',
    },
    'platform.packaging': {
      value: [
        'pip wheels kt-kernel and sglang-kt',
        'install script over a checkout',
        'Docker images for single models',
      ],
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'The pair of wheels is the recommended way; the script builds both from source.',
    },
    'docker.images': {
      value: ['approachingai/ktransformers:DSV4-specific', 'kvcache/ktransformers:<version>-cu128'],
      source: 'deepseek-v4-flash',
      checkedOn: '2026-11-24',
      detail:
        'The first serves DeepSeek-V4-Flash alone; names like the second come from the packaging guide, which builds for inference and fine-tuning.',
    },
    'hardware.cuda': {
      value: {
        state: 'yes',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'NVIDIA GPUs compute attention and the experts that are kept there; 24 GB or more are recommended.',
    },
    'hardware.cuda.minComputeCapability': {
      value: '8.0',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'Ampere or newer; Turing and Volta are marked as unsupported.',
    },
    'hardware.cuda.driver': {
      value: {
        state: 'yes',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail:
        'Wheels bring their CUDA runtime and accept drivers for CUDA 11.8 and newer; some models ask for CUDA 12.8.',
    },
    'hardware.cuda.arm64': {
      value: {
        state: 'no',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'Wheels are for x86-64 alone.',
    },
    'hardware.rocm': {
      value: {
        state: 'no',
        how: 'only a beta of the original framework',
      },
      source: 'rocm',
      checkedOn: '2026-11-24',
      detail: 'The page describes the framework that now lies in the archive folder, on a Radeon RX 7900 XTX.',
    },
    'hardware.rocm.gpus': {
      unknown: 'Only the archived framework ran on AMD, and its page names one card.',
    },
    'hardware.intelXpu': {
      value: {
        state: 'no',
        how: 'only a beta of the original framework',
      },
      source: 'xpu',
      checkedOn: '2026-11-24',
      detail: 'The page describes the archived framework on Arc A770 and B580.',
    },
    'hardware.appleMetal': {
      value: {
        state: 'no',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'GPU kernels are for CUDA.',
    },
    'hardware.vulkan': {
      value: {
        state: 'no',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'GPU kernels are for CUDA.',
    },
    'hardware.directml': {
      value: {
        state: 'no',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'GPU kernels are for CUDA.',
    },
    'hardware.webgpu': {
      value: {
        state: 'no',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'GPU kernels are for CUDA.',
    },
    'hardware.cpu': {
      value: {
        state: 'no',
        how: 'experts only; the rest needs an NVIDIA GPU',
      },
      source: 'avx2',
      checkedOn: '2026-11-24',
      detail: 'The CPU computes experts; attention and the other layers run on the GPU, which its requirements list.',
    },
    'hardware.cpu.arm': {
      value: {
        state: 'partly',
        how: 'KML kernels, built from source',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'Arm servers need a build of their own with the KML library.',
    },
    'hardware.cpu.isa': {
      value: ['AMX', 'AVX-512 (base, VNNI, VBMI, BF16)', 'AVX2'],
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'The wheel carries six variants and picks one at start; AMX is the fastest.',
    },
    'hardware.ascend': {
      value: {
        state: 'no',
        how: 'only the original framework',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Support of October 2025 belongs to the framework that was archived since.',
    },
    'format.gguf': {
      value: {
        state: 'no',
        how: 'only for the experts on the CPU, beside the original checkpoint',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'The LLAMAFILE method reads experts from GGUF; the GPU still loads the published checkpoint.',
    },
    'format.safetensors': {
      value: {
        state: 'yes',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'The GPU side loads the checkpoint as SGLang would; native methods take the experts from it as well.',
    },
    'format.mlx': {
      value: {
        state: 'no',
      },
      source: 'kernel-methods',
      checkedOn: '2026-11-24',
      detail: 'No method reads it.',
    },
    'format.onnx': {
      value: {
        state: 'no',
      },
      source: 'kernel-methods',
      checkedOn: '2026-11-24',
      detail: 'No method reads it.',
    },
    'format.exl3': {
      value: {
        state: 'no',
      },
      source: 'kernel-methods',
      checkedOn: '2026-11-24',
      detail: 'No method reads it.',
    },
    'format.hubPull': {
      value: {
        state: 'partly',
        how: 'fetch first, then serve from the folder',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'The flag for the experts takes a folder, so every guide downloads first.',
    },
    'quant.kQuants': {
      value: {
        state: 'no',
        how: 'only for experts on the CPU, beside the original checkpoint',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'Q4_K and Q5_K are among the types it names.',
    },
    'quant.iQuants': {
      unknown: 'Its page names Q4_K and Q5_K and leaves the rest at "and so on".',
    },
    'quant.awq': {
      value: {
        state: 'no',
      },
      source: 'kernel-methods',
      checkedOn: '2026-11-24',
      detail: 'AWQ is not among the methods for the experts.',
    },
    'quant.gptq': {
      value: {
        state: 'yes',
        how: 'GPTQ_INT4',
        only: { writers: ['gptq'] },
      },
      source: 'loaders',
      checkedOn: '2026-11-30',
      detail:
        'A GPTQ checkpoint with 4 bits serves GPU and CPU together; the loader wants symmetric weights as GPTQModel names them.',
    },
    'quant.fp8': {
      value: {
        state: 'yes',
        how: 'FP8 for scales by blocks, FP8_PERCHANNEL for scales by rows',
        only: { writers: ['fp8-blocks', 'compressed-tensors'] },
      },
      source: 'loaders',
      checkedOn: '2026-11-30',
      detail:
        'The loader tells scales by blocks and by channels apart. Needs a CPU with AVX-512, BF16 and VBMI, or the slower AVX2 path.',
    },
    'quant.int8': {
      value: {
        state: 'no',
        how: 'only experts that its converter makes for AMX or BLIS',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'A script of its own converts them to INT8 before the first start.',
    },
    'quant.int4': {
      value: {
        state: 'no',
      },
      source: 'kernel-methods',
      checkedOn: '2026-11-24',
      detail: 'It reads neither OpenVINO nor ONNX files; its own INT4 forms are made by its converter.',
    },
    'quant.bitsandbytes': {
      value: {
        state: 'no',
      },
      source: 'kernel-methods',
      checkedOn: '2026-11-24',
      detail: 'Not among the methods for the experts.',
    },
    'quant.mxfp4': {
      value: {
        state: 'yes',
      },
      source: 'kernel-methods',
      checkedOn: '2026-11-24',
      detail: 'The MXFP4 method takes the experts of DeepSeek-V4-Flash as they were published.',
    },
    'quant.nvfp4': {
      value: {
        state: 'no',
      },
      source: 'kernel-methods',
      checkedOn: '2026-11-24',
      detail: 'Not among the methods for the experts.',
    },
    'quant.online': {
      value: {
        state: 'no',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'Experts for AMX are converted ahead, by a script.',
    },
    'batching.continuous': {
      value: {
        state: 'yes',
      },
      source: 'sglang-arguments',
      checkedOn: '2026-11-24',
      detail: 'The fork of SGLang schedules requests as SGLang does.',
    },
    'batching.design': {
      value: 'paged',
      source: 'sglang-arguments',
      checkedOn: '2026-11-24',
      detail: 'The paged cache of SGLang.',
    },
    'batching.scale': {
      value: 'few',
      source: 'glm-5-2',
      checkedOn: '2026-11-24',
      detail: 'Its guides let one to eight requests run at once, since the experts in RAM set the pace.',
    },
    'batching.defaultSlots': {
      value: 32,
      source: 'kt-run',
      checkedOn: '2026-11-24',
      detail: 'kt run allows 32 unless told otherwise; its guides set 1 to 8.',
    },
    'batching.parallelFlag': {
      value: '--max-running-requests',
      source: 'glm-5-2',
      checkedOn: '2026-11-24',
      detail: 'Lower it first when the GPU runs out of memory.',
    },
    'speed.singleStream': {
      unknown:
        'It is measured with experts in RAM alone; for a model that fits the GPU its fork of SGLang does the work.',
    },
    'speed.throughput': {
      unknown:
        'One figure was found: 88 tokens a second over eight requests with DeepSeek-R1 in FP8 on eight L20, with nothing beside it.',
    },
    'speed.hybrid': {
      value: 'top',
      source: 'minimax-m2-1',
      checkedOn: '2026-11-24',
      detail:
        'MiniMax-M2.1 on two RTX 5090 and two EPYC 9355: up to 4.5 times the prefill and 30% more tokens per second than llama.cpp, by its own test.',
    },
    'memory.contextFlag': {
      value: '--context-length, --max-total-tokens',
      source: 'glm-5-2',
      checkedOn: '2026-11-24',
      detail: 'The second sizes the cache for all requests together.',
    },
    'memory.budgetFlag': {
      value: '--mem-fraction-static',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'Examples give 0.80 to 0.98 of the GPU to weights and cache.',
    },
    'memory.weightOffloadCpu': {
      value: '--kt-num-gpu-experts',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'Says how many experts of each layer stay on the GPU; the others lie in RAM.',
    },
    'memory.autoFit': {
      value: {
        state: 'no',
        how: 'you say how many experts the GPU keeps',
      },
      source: 'kt-run',
      checkedOn: '2026-11-24',
      detail: 'kt run keeps one expert of each layer on the GPU unless told otherwise.',
    },
    'memory.cpuGpuHybrid': {
      value: 'experts',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'The CPU computes the experts that are not kept on the GPU; all else has to fit the GPU.',
    },
    'memory.moeOffload': {
      value: {
        state: 'yes',
        how: '--kt-num-gpu-experts',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'This is what it was made for; hot experts can be moved to the GPU while it runs.',
    },
    'memory.layerPlacement': {
      value: {
        state: 'partly',
        how: 'experts by number and strategy',
      },
      source: 'expert-scheduling',
      checkedOn: '2026-11-24',
      detail: 'Which experts lie on the GPU follows a strategy or measured use; single layers cannot be placed.',
    },
    'memory.kvOffload': {
      value: ['HiCache of SGLang'],
      source: 'sglang-arguments',
      checkedOn: '2026-11-24',
      detail: 'SGLang can spill the cache to RAM; its guides do not use it.',
    },
    'memory.tensorSplit': {
      unknown: 'No setting made for unlike cards was found in its guides or those of SGLang.',
    },
    'memory.idleUnload': {
      unknown: 'No setting that unloads an idle model was found.',
    },
    'memory.multiModel': {
      value: {
        state: 'no',
      },
      source: 'glm-5-2',
      checkedOn: '2026-11-24',
      detail: 'A server starts with one model path.',
    },
    'caching.prefix': {
      value: {
        state: 'yes',
      },
      source: 'sglang-arguments',
      checkedOn: '2026-11-24',
      detail: 'The radix cache of SGLang; the guide for DeepSeek-V4-Flash turns it off.',
    },
    'caching.prefixDesign': {
      value: 'radix-tree',
      source: 'sglang-arguments',
      checkedOn: '2026-11-24',
      detail: 'The tree of SGLang.',
    },
    'speculative.methods': {
      value: ['EAGLE (MTP)'],
      source: 'deepseek-v4-flash',
      checkedOn: '2026-11-24',
      detail: 'About 1.2 times the speed for one request, on eight RTX 5090.',
    },
    'parallel.tensor': {
      value: {
        state: 'yes',
        how: '--tensor-parallel-size',
      },
      source: 'glm-5-2',
      checkedOn: '2026-11-24',
      detail: 'Shown on eight GPUs.',
    },
    'parallel.pipeline': {
      value: {
        state: 'partly',
        how: '--pp-size of SGLang, without a guide here',
      },
      source: 'sglang-arguments',
      checkedOn: '2026-11-24',
      detail: 'Its own guides share layers by tensor parallelism.',
    },
    multinode: {
      unknown: 'SGLang spans machines with --nnodes; no guide of KTransformers does.',
    },
    'multinode.orchestrators': {
      unknown: 'No guide for Kubernetes or another orchestrator was found.',
    },
    'api.chatCompletions': {
      value: {
        state: 'yes',
      },
      source: 'avx2',
      checkedOn: '2026-11-24',
      detail: 'The server of SGLang answers at /v1/chat/completions.',
    },
    'api.completions': {
      value: {
        state: 'yes',
      },
      source: 'sglang-arguments',
      checkedOn: '2026-11-24',
      detail: 'The server of SGLang brings them.',
    },
    'api.embeddings': {
      value: {
        state: 'partly',
        how: 'the route of SGLang, without a guide here',
      },
      source: 'sglang-arguments',
      checkedOn: '2026-11-24',
      detail: 'Started with --is-embedding; the mixtures it is made for are no embedding models.',
    },
    'api.toolCalling': {
      value: {
        state: 'yes',
        how: '--tool-call-parser',
      },
      source: 'glm-5-2',
      checkedOn: '2026-11-24',
      detail: 'Shown for GLM-5.2 with the parser glm47.',
    },
    'api.structuredOutput': {
      value: {
        state: 'yes',
        how: 'JSON schema, regex, EBNF',
      },
      source: 'sglang-schemas',
      checkedOn: '2026-11-24',
      detail: 'As in SGLang.',
    },
    'api.reasoning': {
      value: {
        state: 'yes',
        how: '--reasoning-parser',
      },
      source: 'glm-5-2',
      checkedOn: '2026-11-24',
      detail: 'Shown for GLM-5.2 with the parser glm45.',
    },
    lora: {
      value: {
        state: 'yes',
        how: '--enable-lora with one merged adapter',
      },
      source: 'lora-serving',
      checkedOn: '2026-11-24',
      detail: 'Adapters trained with it are converted first; the guide is for one model family.',
    },
    'lora.multi': {
      value: {
        state: 'no',
        how: 'one merged adapter at a time',
      },
      source: 'lora-serving',
      checkedOn: '2026-11-24',
      detail: 'The guide says to pass a single adapter.',
    },
    'multimodal.vision': {
      value: {
        state: 'partly',
        how: 'models whose SGLang port takes pictures',
      },
      source: 'sglang-vision',
      checkedOn: '2026-11-24',
      detail: 'Pictures go through SGLang; its own serving guides show text.',
    },
    'research.hiddenStates': {
      unknown: 'SGLang returns them with a flag; whether that holds with experts in RAM is not said.',
    },
    'models.customArchitecture': {
      value: {
        state: 'partly',
        how: 'a port in its fork of SGLang and a CPU method for the experts',
      },
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'Both halves have to know the architecture.',
    },
    'models.arrival': {
      value: 'early',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail:
        'Large mixtures such as GLM-5.2 and MiniMax-M3 ran on the day of release; other models wait for the fork.',
    },
    'models.newArchitectures': {
      value: 'a guide for each new mixture',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The list of updates gives one for each large release.',
    },
    'ui.graphical': {
      value: {
        state: 'no',
      },
      source: 'kt-cli',
      checkedOn: '2026-11-24',
      detail: 'A terminal program, with a chat in the terminal.',
    },
    'ops.metrics': {
      value: {
        state: 'yes',
        how: '--enable-metrics',
      },
      source: 'sglang-metrics',
      checkedOn: '2026-11-24',
      detail: 'The endpoint of SGLang.',
    },
    'ops.auth': {
      value: {
        state: 'yes',
        how: '--api-key',
      },
      source: 'sglang-arguments',
      checkedOn: '2026-11-24',
      detail: 'The key of SGLang.',
    },
    'ops.bindAddress': {
      value: '0.0.0.0 with kt run',
      source: 'kt-run',
      checkedOn: '2026-11-24',
      detail:
        'kt run listens on every address; started as SGLang it listens on 127.0.0.1 unless --host says otherwise.',
    },
    'ops.port': {
      value: '30000',
      source: 'kt-run',
      checkedOn: '2026-11-24',
      detail: 'The default of kt run and of SGLang.',
    },
    'ops.kubernetes': {
      value: {
        state: 'no',
      },
      source: 'packaging',
      checkedOn: '2026-11-24',
      detail: 'Images are built and exported by scripts; no page deploys them on a cluster.',
    },
    'ops.offline': {
      value: {
        state: 'partly',
        how: 'model folders copied by hand',
      },
      source: 'packaging',
      checkedOn: '2026-11-24',
      detail: 'Images can be exported as a file for machines without a network, and models are read from folders.',
    },
    'ops.security.caveat': {
      value: 'Set a key, name the address, and keep SGLang’s fixes in mind',
      source: 'sglang-cve',
      checkedOn: '2026-11-24',
      detail:
        'It runs a fork of SGLang, whose flaws it inherits until it takes over the fixes; kt run listens on every address.',
    },
    'effort.skill': {
      value: 'ml-engineer',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
      detail: 'You choose the method by the CPU, count cores and NUMA nodes, and balance experts against cache.',
    },
    'effort.setup': {
      value: 'hours',
      source: 'deepseek-v4-flash',
      checkedOn: '2026-11-24',
      detail:
        'Wheels install at once; converted experts, pinned libraries and weights of hundreds of gigabytes take their time.',
    },
    'maturity.alwaysOn': {
      value: 'workable',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'A research project by its own words; the kernels are offered for production through SGLang.',
    },
    'project.status': {
      value: 'active',
      source: 'pypi',
      checkedOn: '2026-11-24',
      detail: '0.7.2 appeared in October 2026.',
    },
    'project.maturity': {
      value: 'experimental',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'It calls itself a research project; the original framework of 2024 was archived for the present one.',
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
      value: '0.7.2',
      source: 'pypi',
      checkedOn: '2026-11-24',
      detail: 'The newest upload of kt-kernel that was seen; the documents read here are of 0.7.0.',
      since: '2026-10',
    },
    'version.releaseDate': {
      value: '2026-10',
      source: 'pypi',
      checkedOn: '2026-11-24',
      detail: 'The index was read by month only.',
    },
    'models.breadth': {
      value: 'narrow',
      source: 'native-precision',
      checkedOn: '2026-11-24',
      detail: 'Mixtures that were ported and have a guide: DeepSeek, Kimi, GLM, MiniMax and Qwen families.',
    },
    'project.community': {
      value: 'medium',
      source: 'last-commit',
      checkedOn: '2026-11-24',
      detail: 'About 150 people wrote its commits since 2024, most of them around one university group and a company.',
    },
    licence: {
      value: 'Apache-2.0',
      source: 'licence',
      checkedOn: '2026-11-24',
      detail: 'The licence file is Apache-2.0.',
    },
  },
  engine: {
    like: 'llama-cpp',
    because:
      'experts that do not fit the GPU are computed from RAM, as llama.cpp does it; its own serving cache is not counted',
    memory: {
      sources: ['kernel-readme', 'llamafile', 'native-precision'],
      microBatch: 4096,
      onlyExpertsInRam: true,
      expertForms: [
        { scheme: 'none', name: 'BF16' },
        { scheme: 'fp8', name: 'FP8' },
        { scheme: 'fp8', writer: 'compressed-tensors', name: 'FP8_PERCHANNEL' },
        { scheme: 'gptq', name: 'GPTQ_INT4' },
        { scheme: 'int4-experts', name: 'RAWINT4' },
        { scheme: 'mxfp4', name: 'MXFP4' },
        { scheme: 'fp4-experts', name: 'MXFP4' },
        { scheme: 'q4_k_m', name: 'LLAMAFILE', beside: true, widthMultiple: 256 },
      ],
    },
    speed: {
      backends: [
        {
          vendor: 'nvidia',
          bandwidthShare: {
            value: 0.84,
            low: 0.6,
            high: 0.95,
            from: 'No measurement at hand: taken as llama.cpp on NVIDIA, with room below',
          },
          kernelMicroseconds: {
            value: 3.8,
            low: 1.8,
            high: 6,
            from: 'Qwen3-Coder-Next in FP8 on an RTX 5090 and two EPYC 9355: what reading leaves of the 13 ms a token in its tutorial',
            sources: [
              {
                url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/doc/en/kt-kernel/Qwen3-Coder-Next-Tutorial.md',
              },
            ],
          },
          prefillShare: {
            value: 0.6,
            low: 0.2,
            high: 0.9,
            from: 'No measurement at hand: taken between SGLang and llama.cpp',
          },
        },
        {
          vendor: 'host',
          bandwidthShare: {
            value: 0.5,
            low: 0.3,
            high: 0.7,
            from: 'MiniMax-M2.1 in FP8 on an RTX 5090 and two EPYC 9355, 32 tokens a second in its tutorial, counted as one socket',
            sources: [
              {
                url: 'https://github.com/kvcache-ai/ktransformers/blob/95009ea6856c0799e517e93cb12be5e8494bc7ce/doc/en/kt-kernel/MiniMax-M2.1-Tutorial.md',
              },
            ],
          },
          kernelMicroseconds: {
            value: 10,
            low: 5,
            high: 30,
            from: 'No measurement at hand: taken as llama.cpp on processors',
          },
          prefillShare: {
            value: 1,
            low: 0.5,
            high: 3,
            from: 'No measurement at hand: taken as llama.cpp on processors, with room above for AMX',
          },
        },
      ],
    },
  },
  flags: [
    {
      flag: '--model-path',
      meaning: 'checkpoint that the GPU loads',
      value: '{model}',
      source: 'glm-5-2',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--kt-weight-path',
      meaning: 'folder with the experts for the CPU',
      value: '{expertModel}',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--kt-method',
      meaning:
        'form of the experts: BF16, FP8, FP8_PERCHANNEL, RAWINT4, GPTQ_INT4, AMXINT4, AMXINT8, MXFP4 or LLAMAFILE',
      value: '{expertForm}',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--kt-cpuinfer',
      meaning: 'threads that compute experts: as many as physical cores',
      value: '16',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--kt-threadpool-count',
      meaning: 'thread pools: as many as NUMA nodes',
      value: '1',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--kt-num-gpu-experts',
      meaning: 'experts of each layer that stay on the GPU',
      value: '32',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--served-model-name',
      meaning: 'name that callers use',
      value: '{model}',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--trust-remote-code',
      meaning: 'runs code that comes with the model',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--context-length',
      meaning: 'tokens one request may take',
      setting: 'context',
      value: '{context}',
      source: 'avx2',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--max-running-requests',
      meaning: 'requests that run at once',
      setting: 'parallel',
      value: '{slots}',
      source: 'avx2',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--mem-fraction-static',
      meaning: 'share of each GPU for weights and cache',
      setting: 'memory-share',
      value: '{memoryShare}',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--tensor-parallel-size',
      meaning: 'GPUs that compute each layer together',
      setting: 'tensor-parallel',
      value: '{gpus}',
      source: 'avx2',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--host',
      meaning: 'address the server listens on',
      setting: 'host',
      value: '{host}',
      source: 'avx2',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--port',
      meaning: 'port the server listens on',
      setting: 'port',
      value: '30000',
      source: 'avx2',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--api-key',
      meaning: 'key that callers have to send',
      setting: 'api-key',
      value: 'SECRET',
      source: 'sglang-arguments',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--enable-metrics',
      meaning: 'route for monitoring',
      setting: 'metrics',
      source: 'sglang-metrics',
      checkedOn: '2026-11-24',
    },
  ],
  commands: [
    {
      purpose: 'install',
      os: ['linux'],
      hardware: ['nvidia'],
      command: 'pip install kt-kernel sglang-kt',
      notes: 'In an environment of its own, with Python 3.11 or 3.12. Uninstall the official sglang package first.',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['linux'],
      hardware: ['nvidia'],
      command: 'hf download {model} --local-dir /models/{model}',
      notes: 'The weights, in a folder that the server reads; needs pip install -U huggingface-hub.',
      source: 'glm-5-2',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['linux'],
      hardware: ['nvidia'],
      expertsBeside: true,
      command: 'hf download {expertModel} --include "*{expertFile}*" --local-dir /models/{expertModel}',
      notes:
        'The experts for the CPU, from GGUF: 4 bits are read about twice as fast as 8. The GPU still loads the checkpoint above.',
      source: 'kernel-readme',
      checkedOn: '2026-11-30',
    },
    {
      purpose: 'serve',
      os: ['linux'],
      hardware: ['nvidia'],
      multiGpu: false,
      multiNode: false,
      command:
        'python -m sglang.launch_server --model-path /models/{model} --kt-weight-path /models/{expertModel} --kt-method {expertForm} --kt-cpuinfer 16 --kt-threadpool-count 1 --kt-num-gpu-experts 32 --served-model-name {model} --trust-remote-code {flags}',
      settings: ['host', 'port', 'context', 'parallel', 'memory-share', 'api-key', 'metrics'],
      notes:
        'Set --kt-cpuinfer to the physical cores, --kt-threadpool-count to the NUMA nodes, and as many GPU experts as fit; --kt-weight-path names the folder in which the files of the experts lie.',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux'],
      hardware: ['nvidia'],
      multiGpu: true,
      multiNode: false,
      command:
        'python -m sglang.launch_server --model-path /models/{model} --kt-weight-path /models/{expertModel} --kt-method {expertForm} --kt-cpuinfer 16 --kt-threadpool-count 1 --kt-num-gpu-experts 32 --served-model-name {model} --trust-remote-code {flags}',
      settings: ['tensor-parallel', 'host', 'port', 'context', 'parallel', 'memory-share', 'api-key', 'metrics'],
      notes:
        'Set --kt-cpuinfer to the physical cores, --kt-threadpool-count to the NUMA nodes, and as many GPU experts as fit; --kt-weight-path names the folder in which the files of the experts lie.',
      source: 'glm-5-2',
      checkedOn: '2026-11-24',
    },
  ],
  containers: [],
  api: {
    baseUrl: 'http://localhost:30000/v1',
    routes: ['chat'],
    source: 'avx2',
    checkedOn: '2026-11-24',
  },
  pitfalls: [
    {
      symptom: 'kt run says that SGLang does not support kt-kernel',
      cause: 'The official sglang package is installed in place of the fork',
      remedy: 'Run pip uninstall sglang -y, then pip install sglang-kt',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Decoding is far slower than published',
      cause: '--kt-cpuinfer counts hyper-threads, or the thread pools do not match the NUMA nodes',
      remedy: 'Give it the physical cores, and --kt-threadpool-count the NUMA nodes that lscpu prints',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'The GPU runs out of memory',
      cause: 'Experts on the GPU, cache and prefill chunks share it; prefill by layers takes one more layer of experts',
      remedy:
        'Lower --kt-num-gpu-experts first, then --chunked-prefill-size, --max-total-tokens or --mem-fraction-static',
      source: 'avx2',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Answers of Qwen3-30B-A3B are clearly worse',
      cause: 'AMXINT4 costs some models much accuracy',
      remedy: 'Use AMXINT8, or the native form of the checkpoint',
      source: 'kernel-readme',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Two large downloads for one model in GGUF',
      cause: 'The GPU loads the published checkpoint while only the experts come from GGUF',
      remedy: 'Plan the disk for both, or use a native method with the published checkpoint alone',
      source: 'faqs',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'The server stops while importing DeepSeek-V4-Flash',
      cause: 'Transformers 5 and a newer apache-tvm-ffi break its fork for this model',
      remedy: 'Pin transformers==4.57.1 and apache-tvm-ffi below 0.1.12 in an environment for this model',
      source: 'deepseek-v4-flash',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A dense model gains little',
      cause: 'Only experts of a mixture are computed on the CPU',
      remedy: 'Use llama.cpp for dense models larger than the GPU',
      source: 'dense-models',
      checkedOn: '2026-11-24',
    },
  ],
  talkRatings: {},
});
