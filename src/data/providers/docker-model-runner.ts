import { defineProvider } from '../../schema/provider';

export default defineProvider({
  id: 'docker-model-runner',
  name: 'Docker Model Runner',
  aliases: ['dmr', 'docker model'],
  summary:
    'the part of Docker that pulls models like images and serves them through llama.cpp, or through vLLM where several people ask at once',
  homepage: 'https://docs.docker.com/ai/model-runner/',
  repository: 'https://github.com/docker/model-runner',
  documentation: 'https://docs.docker.com/ai/model-runner/',
  modelNaming: 'gguf-repository',
  exampleModel: 'bartowski/Llama-3.2-1B-Instruct-GGUF',
  sources: {
    readme: {
      title: 'Docker Model Runner: README',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/README.md',
      date: '2026-07-22',
    },
    versions: {
      title: 'Docker Model Runner: pinned engines',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/.versions',
      date: '2026-07-22',
    },
    'allowed-flags': {
      title: 'Docker Model Runner: flags it lets through',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/pkg/inference/runtime_flags_allowlist.go',
      date: '2026-07-22',
    },
    'llama-arguments': {
      title: 'Docker Model Runner: how llama.cpp is started',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/pkg/inference/backends/llamacpp/llamacpp_config.go',
      date: '2026-07-22',
    },
    systems: {
      title: 'Docker Model Runner: engines by system',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/pkg/inference/platform/platform.go',
      date: '2026-07-22',
    },
    routes: {
      title: 'Docker Model Runner: HTTP routes',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/pkg/inference/scheduling/http_handler.go',
      date: '2026-07-22',
    },
    router: {
      title: 'Docker Model Runner: router with aliases',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/pkg/routing/router.go',
      date: '2026-07-22',
    },
    loader: {
      title: 'Docker Model Runner: loader of runners',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/pkg/inference/scheduling/loader.go',
      date: '2026-07-22',
    },
    metrics: {
      title: 'Docker Model Runner: metrics',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/METRICS.md',
      date: '2026-07-22',
    },
    chart: {
      title: 'Docker Model Runner: Kubernetes',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/charts/docker-model-runner/README.md',
      date: '2026-07-22',
    },
    'run-reference': {
      title: 'Docker Model Runner: docker model run',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/cmd/cli/docs/reference/model_run.md',
      date: '2026-07-22',
    },
    'pull-reference': {
      title: 'Docker Model Runner: docker model pull',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/cmd/cli/docs/reference/model_pull.md',
      date: '2026-07-22',
    },
    'configure-reference': {
      title: 'Docker Model Runner: docker model configure',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/cmd/cli/docs/reference/docker_model_configure.yaml',
      date: '2026-07-22',
    },
    'install-reference': {
      title: 'Docker Model Runner: docker model install-runner',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/cmd/cli/docs/reference/model_install-runner.md',
      date: '2026-07-22',
    },
    license: {
      title: 'Docker Model Runner: licence',
      url: 'https://github.com/docker/model-runner/blob/642c72117b2431a6b871796883af1aaf013fc3cf/LICENSE',
      date: '2026-07-22',
    },
    engines: {
      title: 'Docker documents: inference engines',
      url: 'https://github.com/docker/docs/blob/00ba4d322d759865bef479ee75c1ec98c8d65a86/content/manuals/ai/model-runner/inference-engines.md',
      date: '2026',
    },
    overview: {
      title: 'Docker documents: Model Runner',
      url: 'https://github.com/docker/docs/blob/5ed1d6539fd5b2d03ad0a3f2f55a8774cd0c4021/content/manuals/ai/model-runner/_index.md',
      date: '2026',
    },
    'overview-beta': {
      title: 'Docker documents: Model Runner, when in beta',
      url: 'https://github.com/docker/docs/blob/0131f2766232fdbbe9536f97bbf99d84dd5f2215/content/manuals/ai/model-runner/_index.md',
      date: '2025',
    },
    'get-started': {
      title: 'Docker documents: getting started',
      url: 'https://github.com/docker/docs/blob/00ba4d322d759865bef479ee75c1ec98c8d65a86/content/manuals/ai/model-runner/get-started.md',
      date: '2026',
    },
    configuration: {
      title: 'Docker documents: configuration',
      url: 'https://github.com/docker/docs/blob/1a420e15241a153988c2e9de01b7e741cf65553d/content/manuals/ai/model-runner/configuration.md',
      date: '2026',
    },
    api: {
      title: 'Docker documents: REST API',
      url: 'https://github.com/docker/docs/blob/24a02dd7eb95f6943fde94bd7613f6ee301e40c6/content/manuals/ai/model-runner/api-reference.md',
      date: '2026',
    },
    'parallel-issue': {
      title: 'Docker Model Runner issue: parallel requests',
      url: 'https://github.com/docker/model-runner/issues/108',
      date: '2025-07-17',
    },
    'tensor-issue': {
      title: 'vLLM issue: Model Runner ignores the tensor parallel setting',
      url: 'https://github.com/vllm-project/vllm/issues/36772',
      date: '2026-03-11',
      evidence: 'secondary',
    },
    'v1-2-6': {
      title: 'Docker Model Runner v1.2.6: tagged tree',
      url: 'https://github.com/docker/model-runner/tree/v1.2.6',
      date: '2026-07-09',
    },
    beginning: {
      title: 'Spring AI pull request that adds Docker Model Runner',
      url: 'https://github.com/spring-projects/spring-ai/pull/2637',
      date: '2025-04-03',
      evidence: 'secondary',
    },
  },
  facts: {
    'platform.linux': {
      value: {
        state: 'yes',
      },
      source: 'get-started',
      checkedOn: '2026-11-24',
      detail: 'With Docker Engine and a package, or as a single program.',
    },
    'platform.windows.native': {
      value: {
        state: 'yes',
        how: 'Docker Desktop, or dmr',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'x64 with NVIDIA and Arm with Adreno GPUs; dmr is a single program for x64.',
    },
    'platform.windows.wsl': {
      value: {
        state: 'yes',
        how: 'vLLM needs it',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'vLLM runs under WSL2 with Docker Desktop 4.54 or newer.',
    },
    'platform.macos': {
      value: {
        state: 'yes',
        how: 'Apple chips',
        only: { vendors: ['apple'] },
      },
      source: 'overview',
      checkedOn: '2026-11-24',
      detail: 'Through Docker Desktop, or dmr from Homebrew.',
    },
    'platform.android': {
      value: {
        state: 'no',
      },
      source: 'overview',
      checkedOn: '2026-11-24',
      detail: 'Windows, macOS and Linux are listed.',
    },
    'platform.ios': {
      value: {
        state: 'no',
      },
      source: 'overview',
      checkedOn: '2026-11-24',
      detail: 'Windows, macOS and Linux are listed.',
    },
    'platform.browser': {
      value: {
        state: 'no',
      },
      source: 'overview',
      checkedOn: '2026-11-24',
      detail: 'A service of Docker.',
    },
    'platform.embeddable': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Applications reach it over HTTP.',
    },
    'platform.packaging': {
      value: [
        'part of Docker Desktop',
        'docker-model-plugin for apt and dnf',
        'dmr from Homebrew or winget',
        'Helm chart',
      ],
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The runner itself is also an image.',
    },
    'docker.images': {
      value: ['docker/model-runner:latest', 'docker/model-runner:latest-cuda', 'docker/model-runner:latest-rocm'],
      source: 'chart',
      checkedOn: '2026-11-24',
      detail: 'Usually started by the plugin and not by hand.',
    },
    'docker.builtIn': {
      value: { state: 'yes' },
      source: 'overview',
      checkedOn: '2026-11-24',
      detail: 'A part of Docker Desktop and a plugin of Docker Engine; containers call it as a service of the host.',
    },
    'hardware.cuda': {
      value: {
        state: 'yes',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'For llama.cpp under Windows and Linux, for vLLM under Linux and WSL2.',
    },
    'hardware.cuda.minComputeCapability': {
      value: '7.5',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Its CUDA image takes llama.cpp’s build for CUDA 13, which begins at 7.5.',
    },
    'hardware.cuda.driver': {
      value: {
        state: 'partly',
        how: 'drivers from 575 by the documents, CUDA 13 in the images',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail:
        'The overview asks for driver 575.57.08 under Linux and 576.57 under Windows; the images of July 2026 are built on CUDA 13.',
    },
    'hardware.cuda.arm64': {
      value: {
        state: 'yes',
        how: 'DGX systems',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'A paragraph for NVIDIA DGX systems, and vLLM wheels for aarch64.',
    },
    'hardware.rocm': {
      value: {
        state: 'yes',
        how: 'Linux',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'An image with llama.cpp’s ROCm build.',
    },
    'hardware.rocm.gpus': {
      unknown: 'Its documents name no targets; the image takes over llama.cpp’s ROCm build.',
    },
    'hardware.intelXpu': {
      value: {
        state: 'partly',
        how: 'through Vulkan under Linux',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The plain Linux image is llama.cpp’s Vulkan build.',
    },
    'hardware.appleMetal': {
      value: {
        state: 'yes',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'llama.cpp with Metal; MLX and vLLM-Metal can be installed beside it.',
    },
    'hardware.vulkan': {
      value: {
        state: 'yes',
        how: 'Linux',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The plain Linux image is llama.cpp’s Vulkan build.',
    },
    'hardware.directml': {
      value: {
        state: 'no',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'CUDA, ROCm, Vulkan, Metal and OpenCL.',
    },
    'hardware.webgpu': {
      value: {
        state: 'no',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'CUDA, ROCm, Vulkan, Metal and OpenCL.',
    },
    'hardware.cpu': {
      value: {
        state: 'yes',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'llama.cpp on any x64 or ARM64 processor under Linux.',
    },
    'hardware.cpu.arm': {
      value: {
        state: 'yes',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'ARM64 under Linux, Apple chips, and Snapdragon with its Adreno GPU.',
    },
    'hardware.ascend': {
      value: {
        state: 'partly',
        how: '--gpu cann',
      },
      source: 'install-reference',
      checkedOn: '2026-11-24',
      detail: 'A choice of the installer.',
    },
    'hardware.other': {
      value: ['Adreno (OpenCL)', 'MUSA'],
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'Qualcomm GPUs under Windows on Arm, and a choice for MUSA.',
    },
    'format.gguf': {
      value: {
        state: 'yes',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'For llama.cpp, from Docker Hub, Hugging Face or another registry.',
    },
    'format.safetensors': {
      value: {
        state: 'partly',
        how: 'with vLLM or SGLang, under Linux',
        only: { systems: ['linux', 'windows'], vendors: ['nvidia'] },
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'vLLM on x64 Linux or WSL2 with an NVIDIA card.',
    },
    'format.mlx': {
      value: {
        state: 'partly',
        how: 'with MLX or vLLM-Metal on Apple chips',
        only: { vendors: ['apple'] },
      },
      source: 'systems',
      checkedOn: '2026-11-24',
      detail: 'Both are engines of the runner on Apple chips; the documents describe llama.cpp there.',
    },
    'format.onnx': {
      value: {
        state: 'no',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'GGUF, safetensors and DDUF.',
    },
    'format.exl3': {
      value: {
        state: 'no',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'GGUF, safetensors and DDUF.',
    },
    'format.hubPull': {
      value: {
        state: 'yes',
      },
      source: 'pull-reference',
      checkedOn: '2026-11-24',
      detail: 'Docker Hub, other registries, and Hugging Face with hf.co/ in front.',
    },
    'quant.kQuants': {
      value: {
        state: 'yes',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'Q2_K to Q6_K and Q8_0 are set out in a table.',
    },
    'quant.iQuants': {
      value: {
        state: 'yes',
      },
      source: 'pull-reference',
      checkedOn: '2026-11-24',
      detail: 'Any tag of a Hugging Face repository; llama.cpp reads it.',
    },
    'quant.awq': {
      value: {
        state: 'partly',
        how: 'with vLLM',
        only: { systems: ['linux', 'windows'], vendors: ['nvidia'] },
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'The table calls quantization with vLLM limited.',
    },
    'quant.gptq': {
      value: {
        state: 'partly',
        how: 'with vLLM',
        only: { systems: ['linux', 'windows'], vendors: ['nvidia'] },
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'The table calls quantization with vLLM limited.',
    },
    'quant.fp8': {
      value: {
        state: 'partly',
        how: 'with vLLM',
        only: { systems: ['linux', 'windows'], vendors: ['nvidia'] },
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'The table calls quantization with vLLM limited.',
    },
    'quant.int8': {
      value: {
        state: 'yes',
        how: 'Q8_0',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'One of the levels in its table.',
    },
    'quant.int4': {
      value: {
        state: 'no',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'No OpenVINO or ONNX files.',
    },
    'quant.bitsandbytes': {
      unknown: 'vLLM has it; no page of Model Runner names it.',
    },
    'quant.mxfp4': {
      value: {
        state: 'yes',
      },
      source: 'versions',
      checkedOn: '2026-11-24',
      detail: 'llama.cpp b9879 reads it.',
    },
    'quant.nvfp4': {
      unknown: 'Its engines have it; no page of Model Runner names it.',
    },
    'quant.online': {
      value: {
        state: 'no',
      },
      source: 'pull-reference',
      checkedOn: '2026-11-24',
      detail: 'A model is pulled in the quantization it is to run in.',
    },
    'batching.continuous': {
      value: {
        state: 'yes',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'By the engine that runs.',
    },
    'batching.design': {
      value: 'slots',
      source: 'llama-arguments',
      checkedOn: '2026-11-24',
      detail: 'llama.cpp’s slots by default; with vLLM a paged cache.',
    },
    'batching.scale': {
      value: 'few',
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'With llama.cpp, which its documents advise for one user; they advise vLLM, under Linux, for several.',
    },
    'batching.defaultSlots': {
      value: 4,
      source: 'llama-arguments',
      checkedOn: '2026-11-24',
      detail: 'No number is given to llama.cpp, whose own default is 4.',
    },
    'batching.parallelFlag': {
      value: 'docker model configure MODEL -- --parallel N',
      source: 'allowed-flags',
      checkedOn: '2026-11-30',
      detail: 'Flags on its list may stand after the two dashes; others, and paths, are refused.',
    },
    'batching.parallelDefault': {
      value: 'the engine’s',
      source: 'parallel-issue',
      checkedOn: '2026-11-24',
      detail: 'Users asked for a setting of its own in 2025.',
    },
    'speed.singleStream': {
      value: 'good',
      source: 'llama-arguments',
      checkedOn: '2026-11-24',
      detail: 'It starts llama.cpp’s own server, at a pinned version; no test of the runner itself was found.',
    },
    'speed.throughput': {
      unknown: 'No published test with many requests names it.',
    },
    'speed.hybrid': {
      value: 'good',
      source: 'llama-arguments',
      checkedOn: '2026-11-24',
      detail: 'It starts llama.cpp’s own server, which computes layers in RAM; no test of the runner itself was found.',
    },
    'memory.contextDefault': {
      value: '4096 with llama.cpp, the model’s own with vLLM',
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'By the documents; the source of July 2026 hands no length to llama.cpp unless one is set.',
    },
    'memory.contextFlag': {
      value: 'docker model configure --context-size',
      source: 'configure-reference',
      checkedOn: '2026-11-24',
      detail: 'Or context_size in a Compose file.',
    },
    'memory.budgetFlag': {
      value: '--gpu-memory-utilization, for vLLM',
      source: 'configure-reference',
      checkedOn: '2026-11-24',
      detail: 'Share of each GPU.',
    },
    'memory.autoFit': {
      value: {
        state: 'no',
      },
      source: 'llama-arguments',
      checkedOn: '2026-11-24',
      detail: 'llama.cpp is started with -ngl 999.',
    },
    'memory.weightOffloadCpu': {
      value: 'docker model configure MODEL -- --n-gpu-layers N',
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'For GPUs with too little memory.',
    },
    'memory.cpuGpuHybrid': {
      value: 'computes',
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'Layers that are not sent to the GPU are computed on the processor; the number has to be set.',
    },
    'memory.moeOffload': {
      value: {
        state: 'yes',
        how: 'through flags for llama.cpp',
      },
      source: 'allowed-flags',
      checkedOn: '2026-11-30',
      detail: '--cpu-moe and --n-cpu-moe are on its list of flags.',
    },
    'memory.layerPlacement': {
      value: {
        state: 'partly',
        how: 'whole layers and experts, through flags for llama.cpp',
      },
      source: 'allowed-flags',
      checkedOn: '2026-11-30',
      detail: '--n-gpu-layers and --n-cpu-moe are on its list of flags; --override-tensor is refused.',
    },
    'memory.tensorSplit': {
      value: {
        state: 'yes',
        how: 'through flags for llama.cpp',
      },
      source: 'allowed-flags',
      checkedOn: '2026-11-30',
      detail: '--tensor-split, --split-mode and --main-gpu are on its list of flags.',
    },
    'memory.idleUnload': {
      value: {
        state: 'yes',
        how: 'after 5 minutes',
      },
      source: 'run-reference',
      checkedOn: '2026-11-24',
      detail: '--keep-alive changes it for a model.',
    },
    'memory.multiModel': {
      value: {
        state: 'yes',
      },
      source: 'loader',
      checkedOn: '2026-11-24',
      detail: 'Up to eight runners, loaded when asked for.',
    },
    'caching.prefix': {
      value: {
        state: 'yes',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'By the engine that runs.',
    },
    'caching.prefixDesign': {
      value: 'per-slot',
      source: 'llama-arguments',
      checkedOn: '2026-11-24',
      detail: 'As in llama.cpp; vLLM shares blocks.',
    },
    'speculative.methods': {
      value: ['draft model'],
      source: 'configure-reference',
      checkedOn: '2026-11-24',
      detail: '--speculative-draft-model.',
    },
    'parallel.tensor': {
      value: {
        state: 'partly',
        how: 'with vLLM',
      },
      source: 'engines',
      checkedOn: '2026-11-24',
      detail: 'tensor_parallel_size is in the table of settings; a report of March 2026 says that it did not arrive.',
    },
    'parallel.pipeline': {
      value: {
        state: 'yes',
      },
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'Split mode layer of llama.cpp.',
    },
    multinode: {
      value: {
        state: 'no',
      },
      source: 'chart',
      checkedOn: '2026-11-24',
      detail: 'One machine; on Kubernetes one pod.',
    },
    'multinode.orchestrators': {
      unknown: 'Its chart runs single pods; no orchestrator for one model over several machines is named.',
    },
    'api.chatCompletions': {
      value: {
        state: 'yes',
      },
      source: 'routes',
      checkedOn: '2026-11-24',
      detail: '/engines/v1/chat/completions, and /v1 as an alias.',
    },
    'api.completions': {
      value: {
        state: 'yes',
      },
      source: 'routes',
      checkedOn: '2026-11-24',
      detail: '/engines/v1/completions.',
    },
    'api.responses': {
      value: {
        state: 'yes',
      },
      source: 'router',
      checkedOn: '2026-11-24',
      detail: 'A layer of its own over chat completions.',
    },
    'api.embeddings': {
      value: {
        state: 'yes',
      },
      source: 'routes',
      checkedOn: '2026-11-24',
      detail: '/engines/v1/embeddings.',
    },
    'api.rerank': {
      value: {
        state: 'yes',
      },
      source: 'routes',
      checkedOn: '2026-11-24',
      detail: '/rerank and /score, with --mode reranking.',
    },
    'api.anthropicMessages': {
      value: {
        state: 'yes',
      },
      source: 'routes',
      checkedOn: '2026-11-24',
      detail: '/v1/messages and token counting.',
    },
    'api.native': {
      value: ['/models', 'Ollama’s /api', '/engines/status', '/engines/requests'],
      source: 'router',
      checkedOn: '2026-11-24',
      detail: 'Model management, Ollama’s routes, and a record of requests.',
    },
    'api.toolCalling': {
      value: {
        state: 'yes',
      },
      source: 'llama-arguments',
      checkedOn: '2026-11-24',
      detail: 'llama.cpp is started with --jinja, except for models with pictures.',
    },
    'api.structuredOutput': {
      value: {
        state: 'yes',
        how: 'by the engine',
      },
      source: 'routes',
      checkedOn: '2026-11-24',
      detail: 'Requests go on to llama.cpp or vLLM, which both constrain output.',
    },
    'api.reasoning': {
      value: {
        state: 'yes',
        how: '--think',
      },
      source: 'configure-reference',
      checkedOn: '2026-11-24',
      detail: 'Reasoning can be switched on for a model.',
    },
    'lora.multi': {
      value: { state: 'no' },
      source: 'allowed-flags',
      checkedOn: '2026-11-30',
      detail: 'The flags of llama.cpp and vLLM that load adapters are not on its list and are refused.',
    },
    'multimodal.vision': {
      value: {
        state: 'yes',
        how: '--mmproj from the package',
      },
      source: 'llama-arguments',
      checkedOn: '2026-11-24',
      detail: 'A projector inside the model’s package is handed to llama.cpp.',
    },
    'research.hiddenStates': {
      value: {
        state: 'no',
      },
      source: 'routes',
      checkedOn: '2026-11-24',
      detail: 'Text, vectors and scores only.',
    },
    'models.customArchitecture': {
      value: {
        state: 'no',
      },
      source: 'versions',
      checkedOn: '2026-11-24',
      detail: 'Only what its pinned engines know.',
    },
    'models.arrival': {
      value: 'later',
      source: 'versions',
      checkedOn: '2026-11-24',
      detail: 'With the next pinned version of an engine.',
    },
    'models.breadth': {
      value: 'wide',
      source: 'llama-arguments',
      checkedOn: '2026-11-24',
      detail: 'GGUF models of every architecture its llama.cpp knows; more with vLLM.',
    },
    'models.newArchitectures': {
      value: 'with a newer runner, whose engines are pinned',
      source: 'versions',
      checkedOn: '2026-11-24',
      detail: 'On a Mac and under Windows another llama.cpp can be asked for with --llama-server-version.',
    },
    'models.catalog': {
      value: 'the ai namespace of Docker Hub',
      source: 'overview',
      checkedOn: '2026-11-24',
      detail: 'Models as OCI artifacts with tags for quantization.',
    },
    'ui.graphical': {
      value: {
        state: 'yes',
        how: 'the Models tab of Docker Desktop',
      },
      source: 'get-started',
      checkedOn: '2026-11-24',
      detail: 'Pull, chat, logs and requests; with Docker Engine the command line only.',
    },
    'ops.metrics': {
      value: {
        state: 'yes',
      },
      source: 'metrics',
      checkedOn: '2026-11-24',
      detail: '/metrics gathers those of all running llama.cpp servers, on by default.',
    },
    'ops.health': {
      value: 'GET /engines/status',
      source: 'routes',
      checkedOn: '2026-11-24',
      detail: 'State of the engines.',
    },
    'ops.auth': {
      value: {
        state: 'no',
      },
      source: 'install-reference',
      checkedOn: '2026-11-24',
      detail: 'TLS is possible; no key is among the options.',
    },
    'ops.bindAddress': {
      value: '127.0.0.1',
      source: 'install-reference',
      checkedOn: '2026-11-24',
      detail: 'With Docker Engine; with Docker Desktop closed until TCP is switched on.',
    },
    'ops.port': {
      value: '12434',
      source: 'install-reference',
      checkedOn: '2026-11-24',
      detail: '12444 with TLS.',
    },
    'ops.kubernetes': {
      value: {
        state: 'yes',
        how: 'manifests and a Helm chart',
      },
      source: 'chart',
      checkedOn: '2026-11-24',
      detail: 'With storage, GPUs and models pulled beforehand.',
    },
    'ops.offline': {
      value: {
        state: 'partly',
        how: 'models from a registry of your own',
      },
      source: 'overview',
      checkedOn: '2026-11-24',
      detail: 'Models are OCI artifacts, cached after the first pull; no page describes a machine without a network.',
    },
    'ops.security.caveat': {
      value: 'No key: keep it on this machine or behind a proxy',
      source: 'install-reference',
      checkedOn: '2026-11-24',
      detail: 'Containers of the same machine reach it in any case.',
    },
    'effort.skill': {
      value: 'developer',
      source: 'get-started',
      checkedOn: '2026-11-24',
      detail: 'For people at home in Docker; in Docker Desktop a tab with buttons.',
    },
    'effort.setup': {
      value: 'minutes',
      source: 'get-started',
      checkedOn: '2026-11-24',
      detail: 'A package or a tick, a pull and a run.',
    },
    'maturity.alwaysOn': {
      value: 'workable',
      source: 'chart',
      checkedOn: '2026-11-24',
      detail: 'Metrics and Kubernetes manifests exist; no key, and models unload when idle unless told otherwise.',
    },
    'project.status': {
      value: 'active',
      source: 'v1-2-6',
      checkedOn: '2026-11-24',
      detail: 'v1.2.6 on 9 July 2026, the last commit that was read on 22 July.',
    },
    'project.maturity': {
      value: 'young',
      source: 'beginning',
      checkedOn: '2026-11-24',
      detail: 'It came with Docker Desktop 4.40 in April 2025.',
    },
    'project.community': {
      value: 'small',
      source: 'v1-2-6',
      checkedOn: '2026-11-24',
      detail: 'A company’s project, some fifty authors within a year; Compose and Testcontainers know it.',
    },
    'project.openSource': {
      value: {
        state: 'yes',
        how: 'Apache-2.0; Docker Desktop around it is not',
      },
      source: 'license',
      checkedOn: '2026-11-24',
      detail: 'With Docker Engine or dmr everything is open.',
    },
    'version.latest': {
      value: '1.2.6',
      source: 'v1-2-6',
      checkedOn: '2026-11-24',
      detail: 'The newest tag in the copy that was read, beside 0.1.1 of dmr.',
    },
    'version.releaseDate': {
      value: '2026-07-09',
      source: 'v1-2-6',
      checkedOn: '2026-11-24',
      detail: 'Day of the tagged commit.',
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
    because: 'its default engine is llama.cpp’s server; where it runs vLLM, the figures of vLLM hold',
    memory: {
      sources: ['llama-arguments', 'configuration'],
      placesExperts: false,
    },
  },
  flags: [
    {
      flag: '--context-size',
      meaning: 'context of the model, -1 for the default',
      setting: 'context',
      value: '{totalContext}',
      source: 'configure-reference',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--keep-alive',
      meaning: 'how long an idle model stays loaded; -1 for ever',
      setting: 'keep-loaded',
      value: '-1',
      source: 'configure-reference',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--mode',
      meaning: 'completion, embedding, reranking or image-generation',
      setting: 'embeddings',
      value: 'embedding',
      source: 'configure-reference',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--detach',
      meaning: 'loads the model without a chat',
      source: 'run-reference',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--host',
      meaning: 'address the runner listens on, with Docker Engine',
      source: 'install-reference',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--backend',
      meaning: 'engine to install: llama.cpp, vllm or diffusers',
      source: 'install-reference',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--gpu',
      meaning: 'GPU support to install: auto, none, cuda, rocm, musa or cann',
      source: 'install-reference',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--tcp',
      meaning: 'port on which Docker Desktop opens the API to the machine',
      source: 'api',
      checkedOn: '2026-11-24',
    },
  ],
  commands: [
    {
      purpose: 'install',
      os: ['linux'],
      command:
        'curl -fsSL https://get.docker.com | sudo bash\nsudo apt-get update && sudo apt-get install docker-model-plugin',
      notes:
        'For Debian and Ubuntu, with Docker from its own repository, not the distribution’s; dnf has the same package. Without Docker, a single program named dmr exists.',
      source: 'get-started',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['macos'],
      command: 'docker desktop enable model-runner --tcp 12434',
      notes:
        'Needs Docker Desktop; or switch it on in its settings, AI tab. Without Docker: brew install docker/tap/dmr.',
      source: 'api',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['windows'],
      command: 'docker desktop enable model-runner --tcp 12434',
      notes:
        'Needs Docker Desktop; for NVIDIA cards tick GPU-backed inference in its settings, AI tab. Without Docker: winget install Docker.dmr.',
      source: 'api',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'macos', 'windows'],
      forUsers: 'one',
      command:
        'docker model pull hf.co/{model}\ndocker model configure {flags} hf.co/{model}\ndocker model run --detach hf.co/{model}',
      settings: ['context', 'keep-loaded', 'embeddings'],
      notes:
        'The last line only loads it beforehand; a request would do so too. Names without hf.co come from Docker Hub, such as ai/smollm2.',
      source: 'pull-reference',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'macos', 'windows'],
      forUsers: 'several',
      command:
        'docker model pull hf.co/{model}\ndocker model configure {flags} hf.co/{model}\ndocker model run --detach hf.co/{model}',
      settings: ['context', 'keep-loaded', 'embeddings'],
      notes:
        'This runs llama.cpp. On Linux with NVIDIA cards its documents point to vLLM for several at once: docker model install-runner --backend vllm --gpu cuda, with a safetensors model.',
      source: 'engines',
      checkedOn: '2026-11-24',
    },
  ],
  api: {
    baseUrl: 'http://localhost:12434/engines/v1',
    model: 'hf.co/{model}',
    routes: ['chat', 'embeddings'],
    source: 'api',
    checkedOn: '2026-11-24',
  },
  files: [
    {
      name: 'compose.yaml',
      language: 'yaml',
      meaning: 'a model as part of a Compose project, whose services are told its address',
      template:
        'services:\n  app:\n    image: hello-world\n    models:\n      - llm\nmodels:\n  llm:\n    model: hf.co/{model}\n    context_size: {totalContext}\n',
      use: 'docker compose up',
      source: 'configuration',
      checkedOn: '2026-11-24',
    },
  ],
  pitfalls: [
    {
      symptom: 'The machine freezes while a model loads',
      cause: 'Every layer is sent to the GPU and nothing checks beforehand that it fits',
      remedy:
        'Choose a smaller quantization or context; send fewer layers with docker model configure MODEL -- --n-gpu-layers 20',
      source: 'overview-beta',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'vLLM loads the model on one of several GPUs and runs out of memory',
      cause: 'The tensor parallel setting did not reach vLLM in versions of March 2026',
      remedy: 'Run vLLM itself where one model needs several GPUs',
      source: 'tensor-issue',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Package docker-model-plugin has no installation candidate',
      cause: 'Docker comes from the distribution and not from Docker’s repository',
      remedy: 'Remove it and install Docker from get.docker.com',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'docker: model is not a docker command',
      cause: 'The plugin is not in the folder where Docker looks for it',
      remedy: 'Link it into ~/.docker/cli-plugins as the overview shows',
      source: 'overview',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Programs outside containers get no connection',
      cause: 'With Docker Desktop the API is closed to the machine until TCP is switched on',
      remedy: 'docker desktop enable model-runner --tcp 12434',
      source: 'api',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A new model does not load, or a flag of its engine is unknown',
      cause: 'Engines are pinned: llama.cpp b9879, vLLM 0.19.1 and SGLang 0.5.6 in July 2026',
      remedy: 'Update the runner, or run the engine itself',
      source: 'versions',
      checkedOn: '2026-11-24',
    },
  ],
  talkRatings: {},
});
