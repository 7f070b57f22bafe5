import { defineProvider } from '../../schema/provider';

export default defineProvider({
  id: 'openvino',
  name: 'OpenVINO Model Server',
  aliases: ['OVMS', 'OpenVINO', 'OpenVINO GenAI'],
  summary:
    'Intel’s server for language models and classic models on Intel processors, GPUs and NPUs, with OpenVINO GenAI as the library beside it',
  homepage: 'https://docs.openvino.ai',
  repository: 'https://github.com/openvinotoolkit/model_server',
  documentation: 'https://docs.openvino.ai/2026/model-server/ovms_what_is_openvino_model_server.html',
  modelNaming: 'hugging-face',
  exampleModel: 'OpenVINO/Qwen3-8B-int4-ov',
  sources: {
    readme: {
      title: 'OpenVINO Model Server: README',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/README.md',
      date: '2026-08-21',
    },
    'llm-reference': {
      title: 'OpenVINO Model Server: language model serving',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/llm/reference.md',
      date: '2026-08-21',
    },
    parameters: {
      title: 'OpenVINO Model Server: parameters',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/parameters.md',
      date: '2026-08-21',
    },
    quickstart: {
      title: 'OpenVINO Model Server: quick start for language models',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/llm/quickstart.md',
      date: '2026-08-21',
    },
    'bare-metal': {
      title: 'OpenVINO Model Server: installation without containers',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/deploying_server_baremetal.md',
      date: '2026-08-21',
    },
    kubernetes: {
      title: 'OpenVINO Model Server: Kubernetes',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/deploying_server_kubernetes.md',
      date: '2026-08-21',
    },
    accelerators: {
      title: 'OpenVINO Model Server: GPUs and NPUs',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/accelerators.md',
      date: '2026-08-21',
    },
    pull: {
      title: 'OpenVINO Model Server: fetching models',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/pull_hf_models.md',
      date: '2026-08-21',
    },
    optimum: {
      title: 'OpenVINO Model Server: fetching with conversion',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/pull_optimum_cli.md',
      date: '2026-08-21',
    },
    starting: {
      title: 'OpenVINO Model Server: starting the server',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/starting_server.md',
      date: '2026-08-21',
    },
    security: {
      title: 'OpenVINO Model Server: security considerations',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/security_considerations.md',
      date: '2026-08-21',
    },
    metrics: {
      title: 'OpenVINO Model Server: metrics',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/metrics.md',
      date: '2026-08-21',
    },
    troubleshooting: {
      title: 'OpenVINO Model Server: troubleshooting',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/troubleshooting.md',
      date: '2026-08-21',
    },
    tuning: {
      title: 'OpenVINO Model Server: performance tuning',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/performance_tuning.md',
      date: '2026-08-21',
    },
    gguf: {
      title: 'OpenVINO Model Server: GGUF demo',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/demos/gguf/README.md',
      date: '2026-08-21',
    },
    npu: {
      title: 'OpenVINO Model Server: NPU demo',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/demos/llm_npu/README.md',
      date: '2026-08-21',
    },
    scaling: {
      title: 'OpenVINO Model Server: scaling over sockets and GPUs',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/demos/continuous_batching/scaling/README.md',
      date: '2026-08-21',
    },
    'long-context': {
      title: 'OpenVINO Model Server: long contexts, with measurements',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/demos/continuous_batching/long_context/README.md',
      date: '2026-08-21',
    },
    'chat-api': {
      title: 'OpenVINO Model Server: chat API',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/model_server_rest_api_chat.md',
      date: '2026-08-21',
    },
    'genai-clients': {
      title: 'OpenVINO Model Server: routes for generative models',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/clients_genai.md',
      date: '2026-08-21',
    },
    'embeddings-api': {
      title: 'OpenVINO Model Server: embeddings API',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/model_server_rest_api_embeddings.md',
      date: '2026-08-21',
    },
    structured: {
      title: 'OpenVINO Model Server: structured output',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/demos/continuous_batching/structured_output/README.md',
      date: '2026-08-21',
    },
    'open-webui': {
      title: 'OpenVINO Model Server: with Open WebUI',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/demos/integration_with_OpenWebUI/README.md',
      date: '2026-08-21',
    },
    'rest-kfs': {
      title: 'OpenVINO Model Server: KServe REST API',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/docs/model_server_rest_api_kfs.md',
      date: '2026-08-21',
    },
    licence: {
      title: 'OpenVINO Model Server: licence',
      url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/LICENSE',
      date: '2026-08-21',
    },
    release: {
      title: 'OpenVINO Model Server: release 2026.4.1',
      url: 'https://github.com/openvinotoolkit/model_server/releases/tag/v2026.4.1',
      date: '2026-10-06',
    },
    'release-4': {
      title: 'OpenVINO Model Server: release 2026.4.0',
      url: 'https://github.com/openvinotoolkit/model_server/releases/tag/v2026.4.0',
      date: '2026-09-17',
    },
    genai: {
      title: 'OpenVINO GenAI: README',
      url: 'https://github.com/openvinotoolkit/openvino.genai/blob/03bdb4d13c59aae715c73ff19dd75a24cf2fdc55/README.md',
    },
    'system-requirements': {
      title: 'OpenVINO: system requirements',
      url: 'https://raw.githubusercontent.com/openvinotoolkit/openvino/master/docs/articles_en/about-openvino/release-notes-openvino/system-requirements.rst',
      movingBecause: 'The page has no copy of its own for a release; the stored one names Ubuntu 26.04.',
    },
    'optimum-intel': {
      title: 'Optimum Intel: export',
      url: 'https://huggingface.co/docs/optimum-intel/openvino/export',
      movingBecause: 'The documents of Optimum Intel carry neither date nor version.',
    },
    'meteor-lake': {
      title: 'Oaklight: OpenVINO and llama.cpp on a Core Ultra 7 155H',
      url: 'https://github.com/Oaklight/openvino-meteor-lake-ai-inference/blob/7d0e9c870e8001741a46b32b66d280922232c294/docs/BENCHMARK_RESULTS.md',
      date: '2026-06-13',
      evidence: 'secondary',
    },
    'offload-test': {
      title: 'OpenArc issue: a model larger than the card',
      url: 'https://github.com/SearchSavior/OpenArc/issues/135',
      date: '2026-05-29',
      evidence: 'secondary',
    },
    'moe-speed': {
      title: 'OpenVINO issue: gpt-oss-20b slow on an Arc A770',
      url: 'https://github.com/openvinotoolkit/openvino/issues/35199',
      date: '2026-04-14',
    },
    'last-commit': {
      title: 'OpenVINO Model Server: last commit seen',
      url: 'https://github.com/openvinotoolkit/model_server/commit/7e4df0c7ae340972bad15020ad777bbba3ee321d',
      date: '2026-08-21',
    },
    'genai-models': {
      title: 'OpenVINO GenAI: table of language models at 21 August 2026',
      url: 'https://github.com/openvinotoolkit/openvino.genai/blob/da1db864d2bc1a265e9a036f5b57ef13f0e86c2c/site/docs/supported-models/_components/llm-models-table/models.ts',
      date: '2026-08-21',
    },
  },
  facts: {
    'platform.linux': {
      value: {
        state: 'yes',
      },
      source: 'bare-metal',
      checkedOn: '2026-11-24',
      detail: 'Packages for Ubuntu 22.04 and 24.04 and for RHEL 9, besides the containers.',
    },
    'platform.windows.native': {
      value: {
        state: 'yes',
      },
      source: 'bare-metal',
      checkedOn: '2026-11-24',
      detail: 'A zip archive for Windows 11, which can also run as a Windows service.',
    },
    'platform.windows.wsl': {
      value: {
        state: 'yes',
      },
      source: 'accelerators',
      checkedOn: '2026-11-24',
      detail: 'Containers reach the GPU under WSL2 through /dev/dxg; the native archive makes that unnecessary.',
    },
    'platform.macos': {
      value: {
        state: 'partly',
        how: 'the GenAI library on the CPU of Apple chips; the server only in a container',
      },
      source: 'genai',
      checkedOn: '2026-11-24',
      detail: 'The library names macOS among its systems; the server has no package for it.',
    },
    'platform.android': {
      value: {
        state: 'no',
      },
      source: 'bare-metal',
      checkedOn: '2026-11-24',
      detail: 'Packages are for Linux and Windows; the GenAI library adds macOS.',
    },
    'platform.ios': {
      value: {
        state: 'no',
      },
      source: 'bare-metal',
      checkedOn: '2026-11-24',
      detail: 'Packages are for Linux and Windows; the GenAI library adds macOS.',
    },
    'platform.browser': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'A native server and library; nothing of it runs inside a web page.',
    },
    'platform.embeddable': {
      value: {
        state: 'yes',
        how: 'OpenVINO GenAI from C++, Python or Node.js; the server has a C API',
      },
      source: 'genai',
      checkedOn: '2026-11-24',
      detail: 'The library runs a model inside a program and picks CPU, GPU or NPU by one word.',
    },
    'platform.pythonRequired': {
      value: 'none for the package; 3.11 or newer for the GenAI library',
      source: 'genai',
      checkedOn: '2026-11-24',
      detail: 'Only conversion needs Python beside the server.',
    },
    'platform.packaging': {
      value: [
        'Docker images',
        'tar.gz for Ubuntu and RHEL',
        'zip for Windows',
        'pip and npm packages of the GenAI library',
      ],
      source: 'bare-metal',
      checkedOn: '2026-11-24',
      detail: 'Packages come with or without Python; without it, tools and many chat templates do not work.',
    },
    'docker.images': {
      value: ['openvino/model_server:latest', 'openvino/model_server:latest-gpu', 'openvino/model_server:latest-py'],
      source: 'accelerators',
      checkedOn: '2026-11-24',
      detail:
        'latest is for CPUs, latest-gpu brings the drivers for GPU and NPU, latest-py can convert models; releases have tags such as 2026.4.1-gpu.',
    },
    'hardware.cuda': {
      value: {
        state: 'no',
      },
      source: 'accelerators',
      checkedOn: '2026-11-24',
      detail: 'Devices are CPU, GPU and NPU of Intel.',
    },
    'hardware.cuda.minComputeCapability': {
      unknown: 'It does not run on NVIDIA GPUs.',
    },
    'hardware.cuda.driver': {
      value: {
        state: 'no',
      },
      source: 'accelerators',
      checkedOn: '2026-11-24',
      detail: 'It does not run on NVIDIA GPUs.',
    },
    'hardware.cuda.arm64': {
      value: {
        state: 'no',
      },
      source: 'accelerators',
      checkedOn: '2026-11-24',
      detail: 'It does not run on NVIDIA GPUs.',
    },
    'hardware.rocm': {
      value: {
        state: 'no',
      },
      source: 'accelerators',
      checkedOn: '2026-11-24',
      detail: 'Devices are CPU, GPU and NPU of Intel.',
    },
    'hardware.rocm.gpus': {
      unknown: 'It does not run on AMD GPUs.',
    },
    'hardware.intelXpu': {
      value: {
        state: 'yes',
        how: 'Arc, Iris Xe, UHD and Data Center GPUs',
      },
      source: 'accelerators',
      checkedOn: '2026-11-24',
      detail: 'Integrated and discrete GPUs, through OpenCL; the server prefers a discrete one by itself.',
    },
    'hardware.appleMetal': {
      value: {
        state: 'no',
      },
      source: 'system-requirements',
      checkedOn: '2026-11-24',
      detail: 'Apple chips are listed for their CPU.',
    },
    'hardware.vulkan': {
      value: {
        state: 'no',
      },
      source: 'accelerators',
      checkedOn: '2026-11-24',
      detail: 'Its GPU code uses OpenCL.',
    },
    'hardware.directml': {
      value: {
        state: 'no',
      },
      source: 'accelerators',
      checkedOn: '2026-11-24',
      detail: 'Its GPU code uses OpenCL.',
    },
    'hardware.webgpu': {
      value: {
        state: 'no',
      },
      source: 'accelerators',
      checkedOn: '2026-11-24',
      detail: 'Its GPU code uses OpenCL.',
    },
    'hardware.npu': {
      value: {
        state: 'yes',
        how: 'Core Ultra, one request at a time',
        only: { vendors: ['intel'] },
      },
      source: 'npu',
      checkedOn: '2026-11-24',
      detail: 'Needs channel-wise INT4 models and has to be named; tested on Meteor, Lunar and Arrow Lake.',
    },
    'hardware.cpu': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Core, Xeon and Atom processors; batching works on the CPU as well.',
    },
    'hardware.cpu.arm': {
      value: {
        state: 'partly',
        how: 'the OpenVINO library; packages of the server are for x86-64',
      },
      source: 'system-requirements',
      checkedOn: '2026-11-24',
      detail: 'The runtime lists 64-bit Arm and Apple chips as CPUs.',
    },
    'format.gguf': {
      value: {
        state: 'partly',
        how: 'eight text models of the Qwen2.5, Llama 3 and DeepSeek-R1 distill families',
      },
      source: 'gguf',
      checkedOn: '2026-11-24',
      detail: 'The demo lists them; other GGUF files are not promised.',
    },
    'format.safetensors': {
      value: {
        state: 'partly',
        how: 'converted on the first start, with the Python image or optimum-cli',
      },
      source: 'optimum',
      checkedOn: '2026-11-24',
      detail: 'Conversion takes as much memory as the published model.',
    },
    'format.mlx': {
      value: {
        state: 'no',
      },
      source: 'pull',
      checkedOn: '2026-11-24',
      detail: 'It takes OpenVINO files, some GGUF files, and checkpoints that it converts.',
    },
    'format.onnx': {
      value: {
        state: 'partly',
        how: 'classic models; language models need OpenVINO files',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'A .onnx file is served as a plain model, without a chat route.',
    },
    'format.exl3': {
      value: {
        state: 'no',
      },
      source: 'pull',
      checkedOn: '2026-11-24',
      detail: 'It takes OpenVINO files, some GGUF files, and checkpoints that it converts.',
    },
    'format.hubPull': {
      value: {
        state: 'yes',
        how: '--source_model',
      },
      source: 'pull',
      checkedOn: '2026-11-24',
      detail: 'Fetches from Hugging Face; the OpenVINO organisation there keeps ready models.',
    },
    'quant.kQuants': {
      value: {
        state: 'partly',
        how: 'in the GGUF files it knows',
      },
      source: 'gguf',
      checkedOn: '2026-11-24',
      detail: 'Q4_K_M is the one its demos use.',
    },
    'quant.iQuants': {
      unknown: 'The GGUF demo names Q4_K_M only.',
    },
    'quant.awq': {
      unknown: 'AWQ appears only as a step of its own conversion (--awq), not as a form it reads.',
    },
    'quant.gptq': {
      unknown: 'Its pages do not name GPTQ checkpoints.',
    },
    'quant.fp8': {
      value: {
        state: 'no',
        how: 'only as a mode of its own conversion',
      },
      source: 'optimum-intel',
      checkedOn: '2026-11-24',
      detail: 'f8e4m3 and f8e5m2 are modes of the exporter; FP8 checkpoints are not named.',
    },
    'quant.int8': {
      value: {
        state: 'yes',
      },
      source: 'optimum',
      checkedOn: '2026-11-24',
      detail: 'The default of its conversion.',
    },
    'format.openvino': {
      value: { state: 'yes' },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Models of the OpenVINO organisation come in this form; others are exported to it.',
    },
    'quant.int4': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Models of the OpenVINO organisation mostly come in INT4; NPUs ask for a channel-wise kind.',
    },
    'quant.bitsandbytes': {
      value: {
        state: 'no',
      },
      source: 'optimum-intel',
      checkedOn: '2026-11-24',
      detail: 'Not among the formats of the exporter.',
    },
    'quant.mxfp4': {
      value: {
        state: 'no',
        how: 'only as a format of its own conversion; gpt-oss comes as INT4',
      },
      source: 'optimum-intel',
      checkedOn: '2026-11-24',
      detail: 'mxfp4 is a weight format of the exporter; the ready gpt-oss-20b is named int4.',
    },
    'quant.nvfp4': {
      value: {
        state: 'no',
      },
      source: 'optimum-intel',
      checkedOn: '2026-11-24',
      detail: 'Not among the formats of the exporter.',
    },
    'quant.online': {
      value: {
        state: 'yes',
        how: '--weight-format',
      },
      source: 'optimum',
      checkedOn: '2026-11-24',
      detail: 'Converts and quantizes before it serves.',
    },
    'quant.kvCache': {
      value: ['f16', 'u8', 'u4'],
      source: 'long-context',
      checkedOn: '2026-11-24',
      detail: '--kv_cache_precision; u4 stands in the guide to long contexts, u8 in the parameter list.',
    },
    'batching.continuous': {
      value: {
        state: 'yes',
        how: 'on CPU and GPU; an NPU takes one request at a time',
      },
      source: 'llm-reference',
      checkedOn: '2026-11-24',
      detail: 'The device decides: NPU means the stateful pipeline, everything else batches.',
    },
    'batching.design': {
      value: 'paged',
      source: 'llm-reference',
      checkedOn: '2026-11-24',
      detail: 'Paged attention over one cache, with long prompts split.',
    },
    'batching.scale': {
      value: 'hundreds',
      source: 'scaling',
      checkedOn: '2026-11-24',
      detail: '256 sequences by default; its test keeps about 280 requests in flight over four Arc B580.',
    },
    'batching.defaultSlots': {
      value: 256,
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: '--max_num_seqs.',
    },
    'batching.parallelFlag': {
      value: '--max_num_seqs',
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'Sequences processed together.',
    },
    'batching.chunkedPrefill': {
      value: '--max_num_batched_tokens, 256 by default',
      source: 'tuning',
      checkedOn: '2026-11-24',
      detail: '4096 and more shorten the wait for one client with long prompts.',
    },
    'speed.singleStream': {
      value: 'good',
      source: 'meteor-lake',
      checkedOn: '2026-11-24',
      detail:
        'Qwen3-8B in 4 bits on a laptop: 8.5 tokens a second on the CPU against 3.9 with llama.cpp, 7.2 against 6.9 on the GPU; for some mixtures it lags.',
    },
    'speed.throughput': {
      value: 'good',
      source: 'scaling',
      checkedOn: '2026-11-24',
      detail: 'Llama 3 8B in INT4: about 757 tokens a second for each Arc B580; nothing stands beside it.',
    },
    'speed.hybrid': {
      value: 'behind',
      source: 'offload-test',
      checkedOn: '2026-11-24',
      detail: 'A model of 24 GiB on a 16 GB Arc Pro B50 crawled at half a token a second and crashed.',
    },
    'memory.contextDefault': {
      value: "model's own length; 1,024 prompt tokens on an NPU",
      source: 'long-context',
      checkedOn: '2026-11-24',
      detail: '--max_prompt_len raises it for an NPU.',
    },
    'memory.budgetFlag': {
      value: '--cache_size',
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'GB for the cache; 0, the default, lets it grow with demand.',
    },
    'memory.autoFit': {
      value: {
        state: 'partly',
        how: 'the cache grows as needed',
      },
      source: 'tuning',
      checkedOn: '2026-11-24',
      detail: 'Without a limit it can grow until memory is full.',
    },
    'memory.cpuGpuHybrid': {
      value: 'none',
      source: 'offload-test',
      checkedOn: '2026-11-24',
      detail: 'HETERO:GPU,CPU can be named as a device, but there is no placement by layers; the test of that crashed.',
    },
    'memory.moeOffload': {
      value: {
        state: 'no',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'No parameter keeps experts apart.',
    },
    'memory.layerPlacement': {
      value: {
        state: 'no',
        how: 'whole devices only, by HETERO or AUTO',
      },
      source: 'accelerators',
      checkedOn: '2026-11-24',
      detail: 'Devices are listed in order of preference; layers cannot be named.',
    },
    'memory.preemption': {
      value: 'preempt and compute again',
      source: 'llm-reference',
      checkedOn: '2026-11-24',
      detail: 'With a fixed cache, running requests may be preempted; a single one that fills it is ended.',
    },
    'memory.tensorSplit': {
      unknown: 'HETERO spreads a model over several GPUs; nothing is said of cards of different size.',
    },
    'memory.idleUnload': {
      value: {
        state: 'partly',
        how: 'idle model management, a preview since 2026.4',
      },
      source: 'release-4',
      checkedOn: '2026-11-24',
      detail: 'Models that are not in use are unloaded to free memory.',
      since: '2026.4.0',
    },
    'memory.multiModel': {
      value: {
        state: 'yes',
        how: 'a configuration file',
      },
      source: 'starting',
      checkedOn: '2026-11-24',
      detail: 'Models of all kinds side by side, changed while it runs.',
    },
    'attention.paged': {
      value: {
        state: 'yes',
      },
      source: 'llm-reference',
      checkedOn: '2026-11-24',
      detail: 'Part of the continuous-batching pipeline.',
    },
    'caching.prefix': {
      value: {
        state: 'yes',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'On by default; ignored on an NPU.',
    },
    'caching.prefixDesign': {
      value: 'block-hash',
      source: 'llm-reference',
      checkedOn: '2026-11-24',
      detail: 'Blocks of the cache are kept and found again; old ones leave when it is full.',
    },
    'speculative.methods': {
      value: ['draft model', 'prompt lookup', 'EAGLE-3', 'MTP and DFlash (preview)'],
      source: 'release-4',
      checkedOn: '2026-11-24',
      detail: 'The last three came with 2026.4.0.',
    },
    'parallel.tensor': {
      value: {
        state: 'partly',
        how: 'over sockets or devices, by --model_distribution_policy',
      },
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'TENSOR_PARALLEL is a value of it; the guides show layers spread instead.',
    },
    'parallel.pipeline': {
      value: {
        state: 'yes',
        how: 'HETERO:GPU.0,GPU.1',
      },
      source: 'scaling',
      checkedOn: '2026-11-24',
      detail: 'A model of 32B over two Arc B580, about 19 tokens a second for one request.',
    },
    multinode: {
      value: {
        state: 'no',
      },
      source: 'scaling',
      checkedOn: '2026-11-24',
      detail: 'More machines mean more copies behind a balancer.',
    },
    'multinode.orchestrators': {
      value: ['KServe', 'OpenShift AI'],
      source: 'kubernetes',
      checkedOn: '2026-11-24',
      detail: 'Its own operator is deprecated in favour of KServe.',
    },
    'api.chatCompletions': {
      value: {
        state: 'yes',
      },
      source: 'chat-api',
      checkedOn: '2026-11-24',
      detail: 'At /v3, and at /v1 in newer versions.',
    },
    'api.completions': {
      value: {
        state: 'yes',
      },
      source: 'genai-clients',
      checkedOn: '2026-11-24',
      detail: 'Listed with the chat route.',
    },
    'api.responses': {
      value: {
        state: 'yes',
      },
      source: 'llm-reference',
      checkedOn: '2026-11-24',
      detail: 'The same calculator answers it.',
    },
    'api.embeddings': {
      value: {
        state: 'yes',
      },
      source: 'embeddings-api',
      checkedOn: '2026-11-24',
      detail: 'A model started with --task embeddings.',
    },
    'api.rerank': {
      value: {
        state: 'yes',
        how: 'as Cohere’s',
      },
      source: 'genai-clients',
      checkedOn: '2026-11-24',
      detail: 'A model started with --task rerank.',
    },
    'api.native': {
      value: ['KServe v2 over gRPC and REST'],
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'For classic models.',
    },
    'api.toolCalling': {
      value: {
        state: 'yes',
        how: 'parser found by the chat template',
      },
      source: 'llm-reference',
      checkedOn: '2026-11-24',
      detail: 'Needs the package with Python; --tool_parser overrides the choice.',
    },
    'api.structuredOutput': {
      value: {
        state: 'yes',
        how: 'JSON schema, regex, choices through XGrammar',
      },
      source: 'structured',
      checkedOn: '2026-11-24',
      detail: 'If the schema cannot be read, the request runs without it.',
    },
    'api.reasoning': {
      value: {
        state: 'yes',
        how: '--reasoning_parser',
      },
      source: 'llm-reference',
      checkedOn: '2026-11-24',
      detail: 'Found by the chat template as well.',
    },
    'lora.multi': {
      value: {
        state: 'partly',
        how: 'in the GenAI library; the server loads adapters for pictures only',
      },
      source: 'genai',
      checkedOn: '2026-11-24',
      detail: 'The library holds several adapters and chooses for each generation.',
    },
    'multimodal.vision': {
      value: {
        state: 'yes',
      },
      source: 'chat-api',
      checkedOn: '2026-11-24',
      detail: 'Pictures inline or by address; addresses have to be allowed first.',
    },
    'multimodal.audio': {
      value: {
        state: 'partly',
        how: 'routes for speech in and out',
      },
      source: 'genai-clients',
      checkedOn: '2026-11-24',
      detail: 'Transcription, translation and speech have their own models.',
    },
    'research.hiddenStates': {
      value: {
        state: 'no',
      },
      source: 'chat-api',
      checkedOn: '2026-11-24',
      detail: 'Answers carry text, tool calls and log probabilities.',
    },
    'models.customArchitecture': {
      unknown:
        'A model has to be exported by Optimum Intel and run by the GenAI pipeline; how to add one is not told for users.',
    },
    'models.arrival': {
      value: 'later',
      source: 'troubleshooting',
      checkedOn: '2026-11-24',
      detail: 'Models are converted first, and a new one may not batch at once.',
    },
    'models.newArchitectures': {
      value: 'export through Optimum Intel',
      source: 'optimum',
      checkedOn: '2026-11-24',
      detail: 'The OpenVINO organisation on Hugging Face publishes ready models.',
    },
    'ui.graphical': {
      value: {
        state: 'no',
      },
      source: 'open-webui',
      checkedOn: '2026-11-24',
      detail: 'A guide puts Open WebUI before it.',
    },
    'ops.metrics': {
      value: {
        state: 'partly',
        how: 'requests and time; tokens and cache use are only in the log',
      },
      source: 'metrics',
      checkedOn: '2026-11-24',
      detail: '--metrics_enable opens /metrics in the Prometheus format on the same port.',
    },
    'ops.health': {
      value: '/v2/health/live, /v2/health/ready',
      source: 'rest-kfs',
      checkedOn: '2026-11-24',
      detail: 'Routes of the KServe API.',
    },
    'ops.auth': {
      value: {
        state: 'yes',
        how: 'API_KEY or --api_key_file',
      },
      source: 'security',
      checkedOn: '2026-11-24',
      detail: 'For the generative routes; KServe routes stay open.',
    },
    'ops.bindAddress': {
      value: '0.0.0.0',
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: '--rest_bind_address limits it.',
    },
    'ops.port': {
      value: 'none until --rest_port is given',
      source: 'parameters',
      checkedOn: '2026-11-24',
      detail: 'The guides use 8000.',
    },
    'ops.kubernetes': {
      value: {
        state: 'yes',
      },
      source: 'kubernetes',
      checkedOn: '2026-11-24',
      detail: 'KServe is the recommended way; OpenShift AI has a runtime for it.',
    },
    'ops.offline': {
      value: {
        state: 'partly',
        how: 'fetch with --pull, then serve from the folder',
      },
      source: 'pull',
      checkedOn: '2026-11-24',
      detail: 'Pull mode ends once the model lies there; the server needs no network after that.',
    },
    'ops.security.caveat': {
      value: 'Name the address, set a key, and put TLS in front',
      source: 'security',
      checkedOn: '2026-11-24',
      detail: 'It listens everywhere without one and encrypts nothing itself.',
    },
    'effort.skill': {
      value: 'developer',
      source: 'quickstart',
      checkedOn: '2026-11-24',
      detail: 'A container or an archive, and a handful of parameters.',
    },
    'effort.setup': {
      value: 'hours',
      source: 'quickstart',
      checkedOn: '2026-11-24',
      detail:
        'One command serves a ready model on a processor; drivers for GPU or NPU, and the export of a model that is not ready, take longer.',
    },
    'maturity.alwaysOn': {
      value: 'built-for',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Its makers call it production-grade; it is part of OpenShift AI.',
    },
    'project.status': {
      value: 'active',
      source: 'release',
      checkedOn: '2026-11-24',
      detail: '2026.4.1 appeared on 6 October 2026.',
    },
    'project.maturity': {
      value: 'established',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Releases four times a year for years; generative models came later than classic ones.',
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
      value: '2026.4.1',
      source: 'release',
      checkedOn: '2026-11-24',
      detail: 'The documents read here are of August 2026, between 2026.3 and 2026.4.',
      since: '2026-10-06',
    },
    'version.releaseDate': {
      value: '2026-10-06',
      source: 'release',
      checkedOn: '2026-11-24',
      detail: 'Day of the release.',
    },
    'models.breadth': {
      value: 'medium',
      source: 'genai-models',
      checkedOn: '2026-11-24',
      detail:
        '57 architectures of text models in the table of the GenAI library, 20 with pictures in another; the server runs those.',
    },
    'project.community': {
      value: 'medium',
      source: 'last-commit',
      checkedOn: '2026-11-24',
      detail:
        '83 people wrote the commits of the server, 19 of them in the last year, and 187 those of the GenAI library; KServe and OpenShift AI know it.',
    },
    licence: {
      value: 'Apache-2.0',
      source: 'licence',
      checkedOn: '2026-11-24',
      detail: 'The licence file is Apache-2.0.',
    },
    'community.complaints': {
      value: ['mixtures slower than dense models on Arc', 'few GGUF models', 'tools need the package with Python'],
      source: 'moe-speed',
      checkedOn: '2026-11-24',
      detail: 'gpt-oss-20b reached 15 tokens a second on an Arc A770 in the makers’ own attempt.',
    },
  },
  engine: {
    memory: {
      kind: 'pool',
      share: {
        kind: 'fixed',
        share: 0.95,
      },
      shareCovers: 'everything',
      sources: ['llm-reference', 'tuning'],
      blockTokens: 16,
      batchTiers: [
        {
          fromGiB: 0,
          batchedTokens: 256,
          sequences: 256,
        },
      ],
      windowCache: {
        kind: 'whole',
      },
      recurrentCache: {
        kind: 'not-counted',
      },
      outsideGiB: {
        value: 0.5,
        low: 0.2,
        high: 1.2,
        from: 'No measurement at hand: taken above vLLM',
      },
      outsidePerGroupGiB: {
        value: 0.3,
        low: 0,
        high: 1,
        from: 'No measurement at hand: taken below vLLM',
      },
      logitsCopies: {
        value: 2,
        low: 1,
        high: 9,
        from: 'No measurement at hand: taken as the low end of vLLM',
      },
      pictureGiB: {
        value: 0.7,
        low: 0.2,
        high: 3,
        from: 'No measurement at hand: taken as vLLM',
      },
      graphsGiB: {
        value: 0.1,
        low: 0,
        high: 0.5,
        from: 'It records no graphs; what the compiled model takes beside its weights is a guess',
      },
    },
    speed: {
      backends: [
        {
          vendor: 'intel',
          bandwidthShare: {
            value: 0.88,
            low: 0.65,
            high: 0.95,
            from: 'Layers of a 32B model in INT4 over two Arc B580, 52 ms a token in its scaling guide; Qwen3-14B in INT4 on an Arc Pro B50, 25.5 tokens a second',
            sources: [
              {
                url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/demos/continuous_batching/scaling/README.md',
              },
              {
                url: 'https://github.com/SearchSavior/OpenArc/issues/135',
              },
            ],
          },
          kernelMicroseconds: {
            value: 4,
            low: 2,
            high: 15,
            from: 'No measurement at hand: taken above llama.cpp on Intel, since a mixture runs far slower than its reading',
            sources: [
              {
                url: 'https://github.com/openvinotoolkit/openvino/issues/35199',
              },
            ],
          },
          prefillShare: {
            value: 0.3,
            low: 0.1,
            high: 0.6,
            from: 'gpt-oss-20b on the GPU of a Core Ultra X7 368H: 12,000 tokens in 6.5 s in its guide to long contexts',
            sources: [
              {
                url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/demos/continuous_batching/long_context/README.md',
              },
            ],
          },
        },
        {
          vendor: 'host',
          bandwidthShare: {
            value: 0.45,
            low: 0.3,
            high: 0.7,
            from: 'Qwen3-8B in INT4 on a Core Ultra 7 155H: 8.5 tokens a second',
            sources: [
              {
                url: 'https://github.com/Oaklight/openvino-meteor-lake-ai-inference/blob/7d0e9c870e8001741a46b32b66d280922232c294/docs/BENCHMARK_RESULTS.md',
              },
            ],
          },
          kernelMicroseconds: {
            value: 15,
            low: 5,
            high: 40,
            from: 'No measurement at hand: taken near llama.cpp on processors',
          },
          prefillShare: {
            value: 1,
            low: 0.4,
            high: 2,
            from: 'No measurement at hand: taken as llama.cpp',
          },
        },
      ],
      launch: 'replayed',
      exchangeMicroseconds: {
        nvlink: {
          value: 180,
          low: 60,
          high: 300,
          from: 'Intel GPUs have no such link: taken as the bus',
        },
        pcie: {
          value: 180,
          low: 60,
          high: 300,
          from: 'What two Arc B580 with 32B in INT4 lose against GPUs that share each layer, since theirs lie one after the other: 52 ms a token in its scaling guide',
          sources: [
            {
              url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/demos/continuous_batching/scaling/README.md',
            },
          ],
        },
      },
      lowBitShare: {
        value: 0.9,
        low: 0.6,
        high: 1,
        from: 'No measurement at hand: it reads no forms below four bits',
      },
      cacheShare: {
        value: 0.6,
        low: 0.3,
        high: 0.9,
        from: 'gpt-oss-20b on the GPU of a Core Ultra X7 368H slows from 30 to 119 ms a token over 100,000 tokens',
        sources: [
          {
            url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/demos/continuous_batching/long_context/README.md',
          },
        ],
      },
      batchShare: {
        value: 0.3,
        low: 0.1,
        high: 0.9,
        from: 'Llama 3 8B in INT4 on Arc B580: 757 tokens written and 920 read a second a card; processors come closer to their rate',
        sources: [
          {
            url: 'https://github.com/openvinotoolkit/model_server/blob/7e4df0c7ae340972bad15020ad777bbba3ee321d/demos/continuous_batching/scaling/README.md',
          },
        ],
      },
    },
  },
  flags: [
    {
      flag: '--source_model',
      meaning: 'model on Hugging Face',
      value: '{model}',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--model_repository_path',
      meaning: 'folder where models are kept',
      value: 'models',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--target_device',
      meaning: 'CPU, GPU, NPU or several; found by itself if missing, save for an NPU',
      value: 'GPU',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--rest_port',
      meaning: 'port the server listens on',
      setting: 'port',
      value: '8000',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--rest_bind_address',
      meaning: 'address the server listens on',
      setting: 'host',
      value: '{host}',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--max_num_seqs',
      meaning: 'requests that run at once',
      setting: 'parallel',
      value: '{slots}',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      flag: 'API_KEY',
      kind: 'environment',
      meaning: 'key that callers have to send to the generative routes',
      setting: 'api-key',
      value: 'SECRET',
      source: 'security',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--metrics_enable',
      meaning: 'route for monitoring',
      setting: 'metrics',
      source: 'metrics',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--task',
      meaning: 'kind of model, where it cannot be told from its files',
      setting: 'embeddings',
      value: 'embeddings',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--weight-format',
      meaning: 'weights quantized while a checkpoint is converted',
      setting: 'quantize',
      value: 'int4',
      source: 'optimum',
      checkedOn: '2026-11-24',
    },
    {
      flag: '--config_path',
      meaning: 'file that lists several models',
      setting: 'several-models',
      value: 'models/config.json',
      source: 'starting',
      checkedOn: '2026-11-24',
    },
  ],
  commands: [
    {
      purpose: 'install',
      os: ['linux'],
      command:
        'wget https://github.com/openvinotoolkit/model_server/releases/download/v2026.3/ovms_ubuntu24_2026.3.0_python_on.tar.gz && tar -xzvf ovms_ubuntu24_2026.3.0_python_on.tar.gz && sudo apt install -y libxml2 curl python3-pip && pip3 install "Jinja2==3.1.6" "MarkupSafe==3.0.2" && export LD_LIBRARY_PATH=$PWD/ovms/lib PATH=$PATH:$PWD/ovms/bin PYTHONPATH=$PWD/ovms/lib/python',
      notes:
        'For Ubuntu 24.04; other packages are on the release page. A GPU needs Intel’s compute runtime. Set the three variables in every new shell.',
      source: 'bare-metal',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['windows'],
      command:
        'curl.exe -L https://github.com/openvinotoolkit/model_server/releases/download/v2026.3/ovms_windows_2026.3.0_python_on.zip -o ovms.zip; tar -xf ovms.zip; .\\ovms\\setupvars.ps1',
      notes: 'Needs the Visual C++ Redistributable. Run setupvars in every new shell.',
      source: 'bare-metal',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['macos'],
      command: 'pip install openvino-genai',
      notes: 'The library, on the CPU; the server has no package for macOS.',
      source: 'genai',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'windows'],
      hardware: ['intel'],
      multiGpu: false,
      command: 'ovms --source_model {model} --model_repository_path models --target_device GPU {flags}',
      settings: ['host', 'port', 'parallel', 'quantize', 'embeddings', 'metrics', 'api-key'],
      notes:
        'Choose a repository of the OpenVINO organisation on Hugging Face; any other is converted first, which needs optimum-cli or the image latest-py.',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'windows'],
      hardware: ['intel'],
      multiGpu: true,
      command: 'ovms --source_model {model} --model_repository_path models --target_device HETERO:GPU.0,GPU.1 {flags}',
      settings: ['host', 'port', 'parallel', 'quantize', 'embeddings', 'metrics', 'api-key'],
      notes:
        'Name as many GPUs as there are; the layers are spread over them. Choose a repository of the OpenVINO organisation on Hugging Face; any other is converted first, which needs optimum-cli or the image latest-py.',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'windows'],
      hardware: ['cpu'],
      command: 'ovms --source_model {model} --model_repository_path models --target_device CPU {flags}',
      settings: ['host', 'port', 'parallel', 'quantize', 'embeddings', 'metrics', 'api-key'],
      notes:
        'Choose a repository of the OpenVINO organisation on Hugging Face; any other is converted first, which needs optimum-cli or the image latest-py.',
      source: 'parameters',
      checkedOn: '2026-11-24',
    },
  ],
  containers: [
    {
      image: 'openvino/model_server:latest-gpu',
      hardware: ['intel'],
      arguments: '--source_model {model} --model_repository_path /models',
      settings: ['port', 'parallel', 'embeddings', 'metrics', 'api-key'],
      port: 8000,
      volumes: [
        {
          host: './models',
          inside: '/models',
        },
      ],
      devices: ['/dev/dri'],
      groups: ['$RENDER_GROUP'],
      notes:
        'First: export RENDER_GROUP=$(stat -c %g /dev/dri/render* | head -n1). The folder models must be writable for user 5000 of the image. Choose a repository of the OpenVINO organisation; others need the image latest-py.',
      source: 'accelerators',
      checkedOn: '2026-11-24',
    },
    {
      image: 'openvino/model_server:latest',
      hardware: ['cpu'],
      arguments: '--source_model {model} --model_repository_path /models',
      settings: ['port', 'parallel', 'embeddings', 'metrics', 'api-key'],
      port: 8000,
      volumes: [
        {
          host: './models',
          inside: '/models',
        },
      ],
      notes:
        'The folder models must be writable for user 5000 of the image. Choose a repository of the OpenVINO organisation; others need the image latest-py.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
  ],
  api: {
    baseUrl: 'http://localhost:8000/v3',
    routes: ['chat', 'embeddings'],
    source: 'chat-api',
    checkedOn: '2026-11-24',
  },
  files: [
    {
      name: 'models/config.json',
      language: 'json',
      meaning: 'lists models that are served side by side',
      template: '{\n  "model_config_list": [\n    { "config": { "name": "{model}", "base_path": "{model}" } }\n  ]\n}',
      use: 'ovms --config_path models/config.json --rest_port 8000',
      source: 'starting',
      checkedOn: '2026-11-24',
    },
  ],
  pitfalls: [
    {
      symptom: 'Tools are ignored, or the system message is missing',
      cause: 'The package without Python fills chat templates only in part',
      remedy: 'Install the package whose name ends in python_on',
      source: 'bare-metal',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Everyone on the network can use the server',
      cause: 'It listens on 0.0.0.0 and asks for no key',
      remedy: 'Give --rest_bind_address 127.0.0.1, or set API_KEY and a proxy with TLS',
      source: 'security',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'On an NPU one request waits for the other, or a long prompt is refused',
      cause: 'The NPU works without batching and takes 1,024 prompt tokens unless told otherwise',
      remedy: 'Raise --max_prompt_len, and use the GPU for several users',
      source: 'npu',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A model does not load on an NPU',
      cause: 'It was not exported with channel-wise INT4',
      remedy: 'Take a repository whose name ends in int4-cw-ov',
      source: 'troubleshooting',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Memory fills up under load',
      cause: 'The cache grows without a limit by default',
      remedy: 'Set --cache_size to what you can spare',
      source: 'tuning',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A model larger than the GPU crawls or crashes',
      cause: 'Layers cannot be left on the CPU',
      remedy: 'Choose a smaller model, several GPUs with HETERO, or llama.cpp',
      source: 'offload-test',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'The first word comes late with long prompts',
      cause: 'Prompts are cut into pieces of 256 tokens',
      remedy: 'Raise --max_num_batched_tokens to 4096 or more where few clients ask',
      source: 'tuning',
      checkedOn: '2026-11-24',
    },
  ],
  talkRatings: {},
});
