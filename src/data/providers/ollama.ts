import { defineProvider } from '../../schema/provider';

export default defineProvider({
  id: 'ollama',
  name: 'Ollama',
  aliases: [],
  summary: 'a desktop app, command line and local server that downloads models and runs them',
  homepage: 'https://ollama.com',
  repository: 'https://github.com/ollama/ollama',
  documentation: 'https://docs.ollama.com',
  modelNaming: 'ollama-tag',
  exampleModel: 'gemma4',
  sources: {
    'on-linux': {
      title: 'Ollama: Linux guide',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/linux.mdx',
      date: '2026-08-21',
    },
    'on-windows': {
      title: 'Ollama: Windows guide',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/windows.mdx',
      date: '2026-08-21',
    },
    faq: {
      title: 'Ollama: FAQ',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/faq.mdx',
      date: '2026-08-21',
    },
    'on-macos': {
      title: 'Ollama: macOS guide',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/macos.mdx',
      date: '2026-08-21',
    },
    'quickstart-systems': {
      title: 'Ollama: quickstart, systems',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/quickstart.mdx#L9',
      date: '2026-08-21',
    },
    readme: {
      title: 'Ollama: README',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/README.md',
      date: '2026-08-21',
    },
    docker: {
      title: 'Ollama: Docker guide',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/docker.mdx',
      date: '2026-08-21',
    },
    'build-presets': {
      title: 'Ollama: build presets of llama-server',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/llama/server/CMakePresets.json',
      date: '2026-08-21',
    },
    'hardware-support': {
      title: 'Ollama: hardware support',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/gpu.mdx',
      date: '2026-08-21',
    },
    'gpu-list': {
      title: 'Ollama: hardware support, NVIDIA cards',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/gpu.mdx#L14',
      date: '2026-08-21',
    },
    'gguf-runner': {
      title: 'Ollama commit: llama-server becomes the only GGUF runner',
      url: 'https://github.com/ollama/ollama/commit/9db4bdbad',
      date: '2026-05-29',
    },
    'developer-guide': {
      title: 'Ollama: developer guide',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/development.md',
      date: '2026-08-21',
    },
    'import-patterns': {
      title: 'Ollama: prequantized imports',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/x/create/prequant.go',
      date: '2026-08-21',
    },
    'model-import': {
      title: 'Ollama: importing a model',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/import.mdx',
      date: '2026-08-21',
    },
    'hugging-face-tasks': {
      title: 'Hugging Face tasks package 0.21.54: local apps',
      url: 'https://www.npmjs.com/package/@huggingface/tasks/v/0.21.54',
      date: '2026-09-29',
      evidence: 'secondary',
    },
    'gguf-file-types': {
      title: 'Ollama: GGUF file types',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/fs/ggml/type.go',
      date: '2026-08-21',
    },
    'import-classes': {
      title: 'Ollama: classes of safetensors imports',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/x/create/classify.go',
      date: '2026-08-21',
    },
    launcher: {
      title: 'Ollama: launcher of llama-server',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/llm/llama_server.go',
      date: '2026-08-21',
    },
    scheduler: {
      title: 'Ollama: scheduler',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/server/sched.go',
      date: '2026-08-21',
    },
    'default-options': {
      title: 'Ollama: default options',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/api/types.go',
      date: '2026-08-21',
    },
    'ai-rs-benchmark': {
      title: 'ai.rs: vLLM and Ollama compared',
      url: 'https://ai.rs/ai-developer/vllm-vs-ollama-serving-frameworks',
      evidence: 'secondary',
      date: '2026-01-22',
    },
    'default-context': {
      title: 'Ollama: default context length',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/server/routes.go#L2052',
      date: '2026-08-21',
    },
    'openai-compatibility': {
      title: 'Ollama: OpenAI compatibility',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/api/openai-compatibility.mdx',
      date: '2026-08-21',
    },
    'environment-variables': {
      title: 'Ollama: environment variables',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/envconfig/config.go',
      date: '2026-08-21',
    },
    fit: {
      title: 'llama.cpp v0.5.0: automatic fitting',
      url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/common/fit.cpp#L488',
      date: '2026-09-28',
    },
    'mlx-prefix-trie': {
      title: 'Ollama: prefix trie of the MLX runner',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/x/mlxrunner/cache_trie.go',
      date: '2026-08-21',
    },
    'http-routes': {
      title: 'Ollama: HTTP routes',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/server/routes.go',
      date: '2026-08-21',
    },
    'anthropic-compatibility': {
      title: 'Ollama: Anthropic compatibility',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/api/anthropic-compatibility.mdx',
      date: '2026-08-21',
    },
    'tool-calling': {
      title: 'Ollama: tool calling',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/capabilities/tool-calling.mdx',
      date: '2026-08-21',
    },
    'structured-outputs': {
      title: 'Ollama: structured outputs',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/capabilities/structured-outputs.mdx',
      date: '2026-08-21',
    },
    thinking: {
      title: 'Ollama: thinking',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/capabilities/thinking.mdx',
      date: '2026-08-21',
    },
    'launcher-lora': {
      title: 'Ollama: launcher of llama-server, adapters',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/llm/llama_server.go#L388',
      date: '2026-08-21',
    },
    'routes-embed': {
      title: 'Ollama: HTTP routes, embeddings',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/server/routes.go#L1910',
      date: '2026-08-21',
    },
    'import-architectures': {
      title: 'Ollama: importing a model, architectures',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/import.mdx#L69',
      date: '2026-08-21',
    },
    'llama-cpp-pin': {
      title: 'Ollama: pinned llama.cpp build',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/LLAMA_CPP_VERSION',
      date: '2026-08-18',
    },
    'desktop-app': {
      title: 'Ollama: desktop app',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/app/README.md#L10',
      date: '2026-08-21',
    },
    authentication: {
      title: 'Ollama: authentication',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/api/authentication.mdx',
      date: '2026-08-21',
    },
    'readme-helm': {
      title: 'Ollama: README, Helm chart',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/README.md#L353',
      date: '2026-08-21',
    },
    'faq-no-cloud': {
      title: 'Ollama: FAQ, cloud features off',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/faq.mdx#L178',
      date: '2026-08-21',
    },
    'cve-2026-7482': {
      title: 'Go vulnerability database: CVE-2026-7482 in Ollama',
      url: 'https://github.com/golang/vulndb/issues/5748',
      date: '2026-06-25',
      evidence: 'secondary',
    },
    'exposed-servers': {
      title: 'Ollama issue: model injection on exposed servers',
      url: 'https://github.com/ollama/ollama/issues/16236',
      date: '2026-05-20',
      evidence: 'secondary',
    },
    quickstart: {
      title: 'Ollama: quickstart',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/quickstart.mdx#L5',
      date: '2026-08-21',
    },
    'red-hat-benchmark': {
      title: 'Red Hat Developer: Ollama and vLLM benchmarked',
      url: 'https://developers.redhat.com/articles/2025/08/08/ollama-vs-vllm-deep-dive-performance-benchmarking',
      date: '2025-08-08',
      evidence: 'secondary',
    },
    'winget-0-34-2': {
      title: 'Windows package manifest for Ollama 0.34.2',
      url: 'https://github.com/microsoft/winget-pkgs/pull/436764',
      date: '2026-09-17',
      evidence: 'secondary',
    },
    license: {
      title: 'Ollama: licence',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/LICENSE',
      date: '2026-08-21',
    },
    'v0-32-15': {
      title: 'Ollama v0.32.15: tagged commit',
      url: 'https://github.com/ollama/ollama/commit/b7871fc0d1d82fe109536efa3e0e8e411c766c75',
      date: '2026-08-19',
    },
    'metrics-proposal': {
      title: 'Ollama pull request: Prometheus metrics',
      url: 'https://github.com/ollama/ollama/pull/18508',
      date: '2026-09-19',
    },
    'benchmark-tool': {
      title: 'Ollama: benchmark tool',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/cmd/bench/README.md',
      date: '2026-08-21',
    },
    'context-length': {
      title: 'Ollama: context length',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/context-length.mdx',
      date: '2026-08-21',
    },
    troubleshooting: {
      title: 'Ollama: troubleshooting',
      url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/troubleshooting.mdx',
      date: '2026-08-21',
    },
    'cve-2025-63389': {
      title: 'Go vulnerability database: CVE-2025-63389 in Ollama',
      url: 'https://github.com/golang/vulndb/issues/4251',
      date: '2025-12-18',
    },
  },
  facts: {
    'platform.linux': {
      value: { state: 'yes' },
      source: 'on-linux',
      checkedOn: '2026-11-24',
      detail:
        'On amd64 and arm64, run the script or unpack the tar.zst archive; a systemd service then usually runs it.',
    },
    'platform.windows.native': {
      value: { state: 'yes' },
      source: 'on-windows',
      checkedOn: '2026-11-24',
      detail: 'From Windows 10 22H2 on, a native installer sets it up without administrator rights.',
    },
    'platform.windows.wsl': {
      value: { state: 'yes' },
      source: 'faq',
      checkedOn: '2026-11-24',
      detail:
        'Containers with a GPU under WSL2 are described in the FAQ; thanks to the native installer nobody has to use WSL.',
    },
    'platform.macos': {
      value: { state: 'yes' },
      source: 'on-macos',
      checkedOn: '2026-11-24',
      detail: 'Needs macOS 14 or newer; M-series Macs use their GPU as well as the CPU, Intel Macs only the CPU.',
    },
    'platform.android': {
      value: { state: 'no' },
      source: 'quickstart-systems',
      checkedOn: '2026-11-24',
      detail: 'Its makers name macOS, Windows and Linux; Android apps in the README come from others.',
    },
    'platform.ios': {
      value: { state: 'no' },
      source: 'quickstart-systems',
      checkedOn: '2026-11-24',
      detail: 'Its makers name macOS, Windows and Linux; iOS apps in the README are clients from others.',
    },
    'platform.browser': {
      value: { state: 'no' },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'It is a server; nothing of it runs inside a web page.',
    },
    'platform.embeddable': {
      value: { state: 'no' },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Apps talk to it over HTTP; there is no library to link.',
    },
    'platform.packaging': {
      value: ['install script', 'Windows installer and zip', 'macOS dmg', 'Linux tar.zst', 'Docker image'],
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Every desktop system offers both an installer of one line and an archive to unpack by hand.',
    },
    'docker.images': {
      value: ['ollama/ollama', 'ollama/ollama:rocm'],
      source: 'docker',
      checkedOn: '2026-11-24',
      detail: 'CUDA and Vulkan come with the default image, ROCm under a tag of its own.',
    },
    'hardware.cuda': {
      value: { state: 'yes' },
      source: 'build-presets',
      checkedOn: '2026-11-24',
      detail: 'CUDA 12 and CUDA 13 are delivered side by side; arm64 also has builds for JetPack 5 and 6.',
    },
    'hardware.cuda.minComputeCapability': {
      value: '5.0',
      source: 'hardware-support',
      checkedOn: '2026-11-24',
      detail:
        'Cards of compute capability 5.0 and newer run with driver 550, but from 5.0 to 6.2 the driver must be 570 or newer.',
    },
    'hardware.cuda.driver': {
      value: { state: 'yes' },
      source: 'hardware-support',
      checkedOn: '2026-11-24',
      detail: 'Drivers from 550 on are enough, since CUDA 12 builds ship beside CUDA 13.',
    },
    'hardware.cuda.arm64': {
      value: { state: 'yes', how: 'DGX Spark and JetPack builds' },
      source: 'gpu-list',
      checkedOn: '2026-11-24',
      detail: 'GB10 (DGX Spark) is in the list of cards, and JetPack 5 and 6 builds exist.',
    },
    'hardware.rocm': {
      value: { state: 'yes' },
      source: 'hardware-support',
      checkedOn: '2026-11-24',
      detail: 'Linux needs the ROCm 7 driver, Windows one for HIP 7.',
    },
    'hardware.rocm.gpus': {
      value: [
        'gfx908',
        'gfx90a',
        'gfx942',
        'gfx950',
        'gfx1030',
        'gfx1100',
        'gfx1101',
        'gfx1102',
        'gfx1150',
        'gfx1151',
        'gfx1200',
        'gfx1201',
      ],
      source: 'hardware-support',
      checkedOn: '2026-11-24',
      detail:
        'These are the Linux targets; on Windows ROCm covers the RX 7600 to 7900 and PRO W7500 to W7900, other cards go through Vulkan.',
    },
    'hardware.intelXpu': {
      value: { state: 'partly', how: 'through Vulkan; integrated GPUs only with OLLAMA_IGPU_ENABLE=1' },
      source: 'hardware-support',
      checkedOn: '2026-11-24',
      detail: 'The hardware page lists Intel GPUs under Vulkan only, with no SYCL build.',
    },
    'hardware.appleMetal': {
      value: { state: 'yes' },
      source: 'hardware-support',
      checkedOn: '2026-11-24',
      detail: 'Apple GPUs are used through Metal; builds for arm64 Macs also contain the MLX engine.',
    },
    'hardware.vulkan': {
      value: { state: 'yes' },
      source: 'hardware-support',
      checkedOn: '2026-11-24',
      detail:
        'Windows and Linux use Vulkan without a setting if the back end is installed, but integrated GPUs only with OLLAMA_IGPU_ENABLE=1.',
    },
    'hardware.cpu': {
      value: { state: 'yes' },
      source: 'faq',
      checkedOn: '2026-11-24',
      detail: 'Some or all of a model may run on the CPU; ollama ps shows how much.',
    },
    'hardware.cpu.isa': {
      value: ['x86 variants of ggml', 'Arm variants of ggml'],
      source: 'build-presets',
      checkedOn: '2026-11-24',
      detail: 'The CPU preset compiles all variants that ggml has, and the best one is picked on the machine.',
    },
    'hardware.tpu': {
      value: { state: 'no' },
      source: 'hardware-support',
      checkedOn: '2026-11-24',
      detail: 'The page on hardware says nothing of TPUs.',
    },
    'hardware.ascend': {
      value: { state: 'no' },
      source: 'hardware-support',
      checkedOn: '2026-11-24',
      detail: 'The page on hardware says nothing of Ascend NPUs.',
    },
    'hardware.gaudi': {
      value: { state: 'no' },
      source: 'hardware-support',
      checkedOn: '2026-11-24',
      detail: 'The page on hardware says nothing of Gaudi accelerators.',
    },
    'format.gguf': {
      value: { state: 'yes' },
      source: 'gguf-runner',
      checkedOn: '2026-11-24',
      detail: 'Since 0.30.0 nothing but the llama-server it ships with runs GGUF files.',
    },
    'format.safetensors': {
      value: { state: 'partly', how: 'its MLX engine, or converted to GGUF on import' },
      source: 'developer-guide',
      checkedOn: '2026-11-24',
      detail:
        'For safetensors there is the MLX engine, standard on arm64 Macs and elsewhere a build with CUDA 13; import converts a few older architectures.',
    },
    'format.mlx': {
      value: { state: 'partly', how: 'an experimental import for its MLX engine' },
      source: 'import-patterns',
      checkedOn: '2026-11-24',
      detail:
        'ollama create --experimental knows the layout of MLX-quantized weights and copies them through for the MLX engine.',
    },
    'format.onnx': {
      value: { state: 'no' },
      source: 'model-import',
      checkedOn: '2026-11-24',
      detail: 'Import takes GGUF and safetensors.',
    },
    'format.exl3': {
      value: { state: 'no' },
      source: 'model-import',
      checkedOn: '2026-11-24',
      detail: 'Import takes GGUF and safetensors.',
    },
    'format.hubPull': {
      value: { state: 'yes' },
      source: 'hugging-face-tasks',
      checkedOn: '2026-11-24',
      detail: 'ollama run hf.co/repository:quantization fetches and runs GGUF files from Hugging Face.',
    },
    'quant.kQuants': {
      value: { state: 'yes' },
      source: 'model-import',
      checkedOn: '2026-11-24',
      detail: 'It runs GGUF files in K-quants and itself produces q8_0, q4_K_M and q4_K_S.',
    },
    'quant.iQuants': {
      value: { state: 'yes' },
      source: 'gguf-file-types',
      checkedOn: '2026-11-24',
      detail: 'Its table of GGUF file types includes the families from IQ1 to IQ4.',
    },
    'quant.awq': {
      value: { state: 'no' },
      source: 'import-classes',
      checkedOn: '2026-11-24',
      detail: 'AWQ is missing from what can be imported: float, block-FP8 of 128x128, MLX and NVFP4.',
    },
    'quant.gptq': {
      value: { state: 'no' },
      source: 'import-classes',
      checkedOn: '2026-11-24',
      detail: 'GPTQ is missing from what can be imported.',
    },
    'quant.fp8': {
      value: { state: 'partly', how: 'converted to MXFP8 for its MLX engine' },
      source: 'import-classes',
      checkedOn: '2026-11-24',
      detail: 'The import turns E4M3 checkpoints in blocks of 128x128 into mxfp8 and rejects E5M2.',
    },
    'quant.int8': {
      value: { state: 'yes', how: 'q8_0' },
      source: 'model-import',
      checkedOn: '2026-11-24',
      detail: 'Runs q8_0 files and can make them from 16- or 32-bit sources.',
    },
    'quant.bitsandbytes': {
      value: { state: 'no' },
      source: 'import-classes',
      checkedOn: '2026-11-24',
      detail: 'It is missing from what can be imported.',
    },
    'quant.mxfp4': {
      value: { state: 'yes' },
      source: 'gguf-file-types',
      checkedOn: '2026-11-24',
      detail: 'GGUF files may contain MXFP4.',
    },
    'quant.nvfp4': {
      value: { state: 'yes' },
      source: 'gguf-file-types',
      checkedOn: '2026-11-24',
      detail: 'GGUF files may contain NVFP4, and NVFP4 safetensors can be imported for the MLX engine.',
    },
    'quant.compressedTensors': {
      value: { state: 'partly', how: 'NVFP4 checkpoints only, for its MLX engine' },
      source: 'import-patterns',
      checkedOn: '2026-11-24',
      detail: 'On import, NVFP4 weights may come from compressed-tensors, ModelOpt or MLX.',
    },
    'quant.online': {
      value: { state: 'yes' },
      source: 'model-import',
      checkedOn: '2026-11-24',
      detail:
        'With ollama create --quantize, 16- and 32-bit weights are converted while the model is made; loading converts nothing.',
    },
    'quant.kvCache': {
      value: ['f16', 'q8_0', 'q4_0'],
      source: 'faq',
      checkedOn: '2026-11-24',
      detail:
        'One value of OLLAMA_KV_CACHE_TYPE holds for the whole server, f16 if unset; flash attention is required.',
    },
    'batching.continuous': {
      value: { state: 'partly', how: 'one slot unless OLLAMA_NUM_PARALLEL is raised' },
      source: 'launcher',
      checkedOn: '2026-11-24',
      detail:
        "A model's requests are spread over the slots of llama-server; there is one slot unless you set more, so they take turns.",
      since: '0.30.0',
    },
    'batching.design': {
      value: 'slots',
      source: 'launcher',
      checkedOn: '2026-11-24',
      detail: 'Each model is a llama-server with as many slots as OLLAMA_NUM_PARALLEL says.',
    },
    'batching.defaultSlots': {
      value: 1,
      source: 'scheduler',
      checkedOn: '2026-11-24',
      detail: 'OLLAMA_NUM_PARALLEL is 1 unless set, and some families are pinned to 1.',
    },
    'batching.parallelFlag': {
      value: 'OLLAMA_NUM_PARALLEL',
      source: 'faq',
      checkedOn: '2026-11-24',
      detail: 'Each model gets this many slots, and memory rises with their number multiplied by the context length.',
    },
    'batching.parallelDefault': {
      value: '1',
      source: 'scheduler',
      checkedOn: '2026-11-24',
      detail:
        'For embedding models and for the families qwen35, qwen3vl, qwen3next, nemotron_h, lfm2 and some others the scheduler stays at 1.',
    },
    'batching.queueLimit': {
      value: '512 (OLLAMA_MAX_QUEUE)',
      source: 'faq',
      checkedOn: '2026-11-24',
      detail: 'Once the queue is full, further requests receive HTTP 503.',
    },
    'batching.chunkedPrefill': {
      value: 'num_batch 512',
      source: 'default-options',
      checkedOn: '2026-11-24',
      detail: 'A single option determines both batch sizes llama-server uses for prompts.',
    },
    'speed.singleStream': {
      value: 'good',
      source: 'ai-rs-benchmark',
      checkedOn: '2026-11-24',
      detail:
        'Sources disagree for one user: a January 2026 test on an RTX 5090 puts it 2.4 times ahead of vLLM, Red Hat in August 2025 behind.',
    },
    'memory.contextDefault': {
      value: '4k below 24 GiB of VRAM, 32k below 48 GiB, 256k above',
      source: 'default-context',
      checkedOn: '2026-11-24',
      detail:
        'The code adds up the memory of all GPUs and draws the lines at 23 and 47 GiB; one page of its documents still says 4096.',
    },
    'memory.contextFlag': {
      value: 'OLLAMA_CONTEXT_LENGTH / num_ctx',
      source: 'openai-compatibility',
      checkedOn: '2026-11-24',
      detail:
        'A variable sets it for the server, a Modelfile for one model and the native API for one request; clients of the OpenAI routes have no way to.',
    },
    'memory.budgetFlag': {
      value: 'OLLAMA_GPU_OVERHEAD, LLAMA_ARG_FIT_TARGET',
      source: 'environment-variables',
      checkedOn: '2026-11-24',
      detail:
        "The first holds back bytes of each GPU's VRAM; the second is the margin llama.cpp keeps unused when it fits a model.",
    },
    'memory.autoFit': {
      value: { state: 'yes' },
      source: 'launcher',
      checkedOn: '2026-11-24',
      detail:
        'Unless num_gpu is given, llama-server decides how much to offload; if loading fails, the scheduler tries again with a shorter context.',
      since: '0.30.0',
    },
    'memory.weightOffloadCpu': {
      value: 'automatic',
      source: 'faq',
      checkedOn: '2026-11-24',
      detail: 'If a model exceeds the VRAM, part of it goes to RAM with no flag needed.',
    },
    'memory.cpuGpuHybrid': {
      value: 'computes',
      source: 'faq',
      checkedOn: '2026-11-24',
      detail: 'Layers that do not fit are computed on the CPU; ollama ps shows the share.',
    },
    'memory.moeOffload': {
      value: { state: 'partly', how: 'only by the automatic fitting of llama-server, no option of its own' },
      source: 'fit',
      checkedOn: '2026-11-24',
      detail:
        'The llama-server under it moves experts to RAM first when a mixture does not fit; Ollama has no setting for it.',
    },
    'memory.layerPlacement': {
      value: { state: 'no' },
      source: 'launcher',
      checkedOn: '2026-11-24',
      detail: 'A number of layers (num_gpu) can be fixed; which layer or tensor goes where cannot.',
    },
    'memory.tensorSplit': {
      value: { state: 'partly', how: 'shares are set by itself' },
      source: 'launcher',
      checkedOn: '2026-11-24',
      detail:
        'llama-server spreads layers over unlike cards by their memory; the launcher never passes proportions of yours.',
    },
    'memory.idleUnload': {
      value: { state: 'yes', how: 'after 5 minutes, or as OLLAMA_KEEP_ALIVE says' },
      source: 'faq',
      checkedOn: '2026-11-24',
      detail: 'Memory is freed once a model has been idle for five minutes; keep_alive changes the time.',
    },
    'memory.multiModel': {
      value: { state: 'yes' },
      source: 'faq',
      checkedOn: '2026-11-24',
      detail:
        'As far as memory allows, as many as three models for each GPU remain loaded, or three on a CPU; OLLAMA_MAX_LOADED_MODELS changes the limit.',
    },
    'attention.flash': {
      value: ['automatic'],
      source: 'faq',
      checkedOn: '2026-11-24',
      detail:
        'Where the back end and the device allow it, flash attention is on; OLLAMA_FLASH_ATTENTION overrides that either way.',
    },
    'caching.prefix': {
      value: { state: 'yes' },
      source: 'mlx-prefix-trie',
      checkedOn: '2026-11-24',
      detail: 'For GGUF models llama-server caches prompts; the MLX runner stores prefixes in its own trie.',
    },
    'caching.prefixDesign': {
      value: 'per-slot',
      source: 'mlx-prefix-trie',
      checkedOn: '2026-11-23',
      detail: 'The slots of llama-server remember their prompts; the MLX runner keeps a trie.',
    },
    'speculative.methods': {
      value: ['draft-mtp', 'draft-dflash'],
      source: 'launcher',
      checkedOn: '2026-11-24',
      detail: 'At launch llama-server is given its draft types and, if the model brings one, a draft model.',
    },
    'parallel.tensor': {
      value: { state: 'no' },
      source: 'environment-variables',
      checkedOn: '2026-11-24',
      detail:
        'If one GPU is too small, all of them share the model, but no variable divides single layers between GPUs.',
    },
    'parallel.pipeline': {
      value: { state: 'yes', how: 'layers spread by itself' },
      source: 'faq',
      checkedOn: '2026-11-24',
      detail: 'A model that fits one GPU stays there; a larger one is spread over all GPUs.',
    },
    'parallel.expert': {
      value: { state: 'no' },
      source: 'environment-variables',
      checkedOn: '2026-11-24',
      detail: 'No server variable sets it.',
    },
    multinode: {
      value: { state: 'no' },
      source: 'environment-variables',
      checkedOn: '2026-11-24',
      detail: "Among the server's variables none lets one model run across machines.",
    },
    'multinode.orchestrators': { unknown: 'Its documents name none.' },
    'api.chatCompletions': {
      value: { state: 'yes' },
      source: 'openai-compatibility',
      checkedOn: '2026-11-24',
      detail:
        '/v1/chat/completions handles tools, vision and reasoning effort; tool_choice, logit_bias, logprobs and n are missing.',
    },
    'api.completions': {
      value: { state: 'yes' },
      source: 'openai-compatibility',
      checkedOn: '2026-11-24',
      detail: '/v1/completions accepts suffix but not logprobs, echo or best_of.',
    },
    'api.responses': {
      value: { state: 'partly', how: 'stateless' },
      source: 'openai-compatibility',
      checkedOn: '2026-11-24',
      detail: '/v1/responses answers, but supports neither conversation state nor previous_response_id.',
    },
    'api.embeddings': {
      value: { state: 'yes' },
      source: 'http-routes',
      checkedOn: '2026-11-24',
      detail: 'Served at /v1/embeddings, and natively at /api/embed.',
    },
    'api.rerank': {
      value: { state: 'no' },
      source: 'http-routes',
      checkedOn: '2026-11-24',
      detail: 'The list of routes has none, and the request for one has been open since 2024.',
    },
    'api.anthropicMessages': {
      value: { state: 'yes' },
      source: 'anthropic-compatibility',
      checkedOn: '2026-11-24',
      detail: '/v1/messages accepts images, tools and thinking but neither metadata nor tool_choice.',
    },
    'api.native': {
      value: ['/api/*'],
      source: 'http-routes',
      checkedOn: '2026-11-24',
      detail: 'A native REST API covers chatting, generating, embedding, and pulling, creating and managing models.',
    },
    'api.toolCalling': {
      value: { state: 'yes' },
      source: 'tool-calling',
      checkedOn: '2026-11-24',
      detail:
        "The OpenAI, Anthropic and native routes all return tool calls, in the format that the model's template or built-in renderer sets.",
    },
    'api.structuredOutput': {
      value: { state: 'yes', how: 'JSON mode and JSON schema' },
      source: 'structured-outputs',
      checkedOn: '2026-11-24',
      detail: 'Set format to "json" or to a schema; this does not work with Ollama\'s cloud models.',
    },
    'api.reasoning': {
      value: { state: 'yes' },
      source: 'thinking',
      checkedOn: '2026-11-24',
      detail: 'The think field, a boolean or a level, governs thinking; the trace is returned apart in its own field.',
    },
    lora: {
      value: { state: 'yes', how: 'ADAPTER in a Modelfile' },
      source: 'model-import',
      checkedOn: '2026-11-24',
      detail: 'An adapter in safetensors or GGUF form is made part of a named model and handed to llama-server.',
    },
    'lora.multi': {
      value: { state: 'no' },
      source: 'launcher-lora',
      checkedOn: '2026-11-24',
      detail: 'Several adapters can belong to one model, but a request cannot choose among them.',
    },
    'multimodal.vision': {
      value: { state: 'yes' },
      source: 'openai-compatibility',
      checkedOn: '2026-11-24',
      detail: 'Send images as base64, because the OpenAI route does not load them from URLs.',
    },
    'multimodal.audio': {
      value: { state: 'yes', how: 'transcription route' },
      source: 'http-routes',
      checkedOn: '2026-11-24',
      detail: '/v1/audio/transcriptions is among the routes.',
    },
    'research.hiddenStates': {
      value: { state: 'no' },
      source: 'routes-embed',
      checkedOn: '2026-11-24',
      detail: 'The API returns pooled embeddings only; no route returns hidden states.',
    },
    'models.customArchitecture': {
      value: { state: 'no' },
      source: 'import-architectures',
      checkedOn: '2026-11-24',
      detail:
        'Imports GGUF or safetensors of architectures it already knows; a new one waits for llama.cpp or an MLX port.',
    },
    'models.arrival': {
      value: 'later',
      source: 'llama-cpp-pin',
      checkedOn: '2026-11-24',
      detail: 'New GGUF architectures come with the next raise of the pinned llama.cpp build.',
    },
    'models.newArchitectures': {
      value: 'with the next llama.cpp bump or an MLX port',
      source: 'llama-cpp-pin',
      checkedOn: '2026-11-24',
      detail: 'The pin of llama.cpp stood at build b10488 on 18 August 2026 and had moved ten times from 24 June on.',
    },
    'models.catalog': {
      value: 'ollama.com library',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'ollama.com supplies models by name; a tag selects the quantization.',
    },
    'ui.graphical': {
      value: { state: 'yes', how: 'a desktop app on macOS and Windows' },
      source: 'desktop-app',
      checkedOn: '2026-11-24',
      detail: 'Desktop app for macOS and Windows with chat; a terminal menu everywhere.',
    },
    'ops.metrics': {
      value: { state: 'no' },
      source: 'http-routes',
      checkedOn: '2026-11-24',
      detail: 'The list of routes has no Prometheus endpoint; pull requests that add one are open.',
    },
    'ops.health': {
      value: 'GET /',
      source: 'http-routes',
      checkedOn: '2026-11-24',
      detail: 'A request to the root path confirms that Ollama runs; /api/ps shows which models are loaded.',
    },
    'ops.auth': {
      value: { state: 'no' },
      source: 'authentication',
      checkedOn: '2026-11-24',
      detail: 'Locally there is no authentication; a key matters only for ollama.com.',
    },
    'ops.bindAddress': {
      value: '127.0.0.1',
      source: 'environment-variables',
      checkedOn: '2026-11-24',
      detail: 'Set OLLAMA_HOST to listen elsewhere.',
    },
    'ops.port': {
      value: '11434',
      source: 'environment-variables',
      checkedOn: '2026-11-24',
      detail: 'The server listens on this port unless told otherwise.',
    },
    'ops.kubernetes': {
      value: { state: 'partly', how: 'a community Helm chart' },
      source: 'readme-helm',
      checkedOn: '2026-11-24',
      detail: 'Its documents have no page for it; the README links a community Helm chart.',
    },
    'ops.offline': {
      value: { state: 'partly', how: 'the models folder copied by hand' },
      source: 'faq-no-cloud',
      checkedOn: '2026-11-24',
      detail:
        'Models that are present work offline, and OLLAMA_NO_CLOUD=1 turns the cloud features off; how to carry models across is not written down.',
    },
    'ops.security.cves': {
      value: ['CVE-2026-7482 (fixed in 0.17.1)'],
      source: 'cve-2026-7482',
      checkedOn: '2026-11-24',
      detail:
        "With a crafted GGUF at /api/create, attackers could read the server's memory, keys and prompts of other users included, and send it out by /api/push.",
    },
    'ops.security.caveat': {
      value: 'Never expose port 11434 without a proxy that authenticates',
      source: 'exposed-servers',
      checkedOn: '2026-11-24',
      detail:
        'Whoever reaches the port may delete, create and pull models; according to a 2026 report, attackers had exposed servers load their models.',
    },
    'effort.skill': {
      value: 'beginner',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'An installer and one command; a desktop app on macOS and Windows.',
    },
    'effort.setup': {
      value: 'minutes',
      source: 'quickstart',
      checkedOn: '2026-11-24',
      detail: 'Three steps to a first answer: download, menu, chat.',
    },
    'maturity.alwaysOn': {
      value: 'workable',
      source: 'red-hat-benchmark',
      checkedOn: '2026-11-24',
      detail: 'A load test by a vLLM vendor finds it behind vLLM under many requests, and its API has no key.',
    },
    'project.status': {
      value: 'active',
      source: 'winget-0-34-2',
      checkedOn: '2026-11-24',
      detail: '0.34.2 was packaged on 17 September 2026.',
    },
    'project.openSource': {
      value: { state: 'yes', how: 'MIT' },
      source: 'license',
      checkedOn: '2026-11-24',
      detail: 'MIT licence; the hosted models are a separate service.',
    },
    'version.latest': {
      value: '0.34.2',
      source: 'winget-0-34-2',
      checkedOn: '2026-11-24',
      detail: 'The newest release any source shows; the source code read for this guide is 0.33.0-rc2.',
      since: '2026-09-17',
    },
    'version.releaseDate': {
      value: '2026-09-17',
      source: 'winget-0-34-2',
      checkedOn: '2026-11-24',
      detail:
        'This is the day on which the manifest of its Windows package was handed in; newer releases are possible.',
    },
    'version.cadence': {
      value: 'several releases a week',
      source: 'v0-32-15',
      checkedOn: '2026-11-24',
      detail: 'From 12 to 19 August 2026 six stable versions appeared, 0.32.10 through 0.32.15.',
    },
    licence: {
      value: 'MIT',
      source: 'license',
      checkedOn: '2026-11-24',
      detail: 'Its repository carries the MIT licence.',
    },
    'community.complaints': {
      value: ['no rerank endpoint', 'no metrics endpoint', 'no API key', 'one request at a time by default'],
      source: 'metrics-proposal',
      checkedOn: '2026-11-23',
      detail: 'People have long asked for reranking and metrics; for metrics, several pull requests remain unmerged.',
    },
  },
  engine: {
    memory: {
      kind: 'ggml',
      sources: ['default-context', 'launcher', 'fit'],
      contextByVram: [
        { belowGiB: 23, contextTokens: 4096 },
        { belowGiB: 47, contextTokens: 32768 },
        { contextTokens: 262144 },
      ],
      microBatch: 512,
      windowCache: 'sized',
      requestsShare: 'equal-parts',
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
      os: ['linux', 'macos'],
      command: 'curl -fsSL https://ollama.com/install.sh | sh',
      notes: 'On Linux it also sets up a systemd service; on a Mac the disk image works too.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['windows'],
      command: 'irm https://ollama.com/install.ps1 | iex',
      notes: 'Run this in PowerShell, or use OllamaSetup.exe instead.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'macos', 'windows'],
      forUsers: 'one',
      command: 'ollama run {model}',
      notes: 'The first run downloads the model, then a chat opens; beside it the server listens on 127.0.0.1:11434.',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'macos'],
      forUsers: 'several',
      command: 'OLLAMA_CONTEXT_LENGTH={context} OLLAMA_NUM_PARALLEL=4 ollama serve',
      notes:
        'Stop the installed service or app first, or set the variables there. Memory for the context grows fourfold with four slots; some model families stay at one.',
      source: 'faq',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['windows'],
      forUsers: 'several',
      command: "$env:OLLAMA_CONTEXT_LENGTH='{context}'; $env:OLLAMA_NUM_PARALLEL='4'; ollama serve",
      notes:
        'In PowerShell, after quitting the app in the tray. Memory for the context grows fourfold with four slots; some model families stay at one.',
      source: 'faq',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'test',
      os: ['linux', 'macos', 'windows'],
      command:
        'curl http://localhost:11434/v1/chat/completions -H "Content-Type: application/json" -d \'{"model":"{model}","messages":[{"role":"user","content":"Say hello"}]}\'',
      notes: 'Afterwards see with ollama ps what share is on the GPU.',
      source: 'openai-compatibility',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'docker',
      os: ['linux'],
      hardware: ['nvidia'],
      command: 'docker run -d --gpus=all -v ollama:/root/.ollama -p 127.0.0.1:11434:11434 --name ollama ollama/ollama',
      notes: 'Needs the NVIDIA Container Toolkit. Published on this machine only, since the API has no key.',
      source: 'docker',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'docker',
      os: ['linux'],
      hardware: ['cpu'],
      command: 'docker run -d -v ollama:/root/.ollama -p 127.0.0.1:11434:11434 --name ollama ollama/ollama',
      notes: 'Published on this machine only, since the API has no key.',
      source: 'docker',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'docker',
      os: ['linux'],
      hardware: ['amd'],
      command:
        'docker run -d --device /dev/kfd --device /dev/dri -v ollama:/root/.ollama -p 127.0.0.1:11434:11434 --name ollama ollama/ollama:rocm',
      notes: 'For AMD GPUs with ROCm. Published on this machine only, since the API has no key.',
      source: 'docker',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'bench',
      os: ['linux', 'macos', 'windows'],
      command: 'go run ./cmd/bench -model {model} -epochs 3',
      notes: 'Needs Go and a checkout of the source; measures speed, memory and the time to the first token.',
      source: 'benchmark-tool',
      checkedOn: '2026-11-24',
    },
  ],
  pitfalls: [
    {
      symptom: 'An agent loses its instructions, or long prompts arrive shortened',
      cause: 'With less than 24 GiB on the GPU, the context is only 4k unless set',
      remedy:
        'Give OLLAMA_CONTEXT_LENGTH a higher value, 64000 or more for agents, and look at the column CONTEXT in ollama ps',
      source: 'context-length',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Of two users one waits while the other is served',
      cause: 'OLLAMA_NUM_PARALLEL is 1 unless raised, and certain architectures stay at 1 whatever it says',
      remedy: 'Increase it as far as memory permits; architectures held at one need a different engine',
      source: 'scheduler',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'On Linux with an AMD card, the search for the GPU times out and the CPU does all the work',
      cause: 'The driver is still from ROCm 6 while the libraries are of ROCm 7',
      remedy: 'Use amdgpu-install to get the driver of ROCm 7, then restart the machine',
      source: 'troubleshooting',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'After suspending, the NVIDIA GPU is no longer found',
      cause: 'The UVM driver fails when the machine resumes',
      remedy: 'Reload the module with sudo rmmod nvidia_uvm && sudo modprobe nvidia_uvm',
      source: 'hardware-support',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A container that began on the GPU continues on the CPU after a while',
      cause: 'The cgroups of the container are managed by systemd',
      remedy: 'In /etc/docker/daemon.json, add "exec-opts": ["native.cgroupdriver=cgroupfs"]',
      source: 'troubleshooting',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'On a laptop with two GPUs the integrated one is chosen and proves unstable',
      cause: 'Vulkan is on by default and an integrated GPU may be chosen',
      remedy: 'Name the discrete GPU by its index in GGML_VK_VISIBLE_DEVICES',
      source: 'hardware-support',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Models can be pulled or deleted from anywhere on the network',
      cause: 'Nothing asks callers of the API who they are; CVE-2025-63389 records this, and the product has no fix',
      remedy: 'Leave it listening on 127.0.0.1, or place a reverse proxy that authenticates before it',
      source: 'cve-2025-63389',
      checkedOn: '2026-11-23',
    },
    {
      symptom: 'On Windows, ROCm does not accelerate cards of the RX 6000 series',
      cause: 'Windows needs ROCm 7, which the drivers of these cards may lack',
      remedy: 'Do not turn off Vulkan, the fallback that is recommended',
      source: 'on-windows',
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
