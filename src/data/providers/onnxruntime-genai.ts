import { defineProvider } from '../../schema/provider';

export default defineProvider({
  id: 'onnxruntime-genai',
  name: 'ONNX Runtime GenAI',
  aliases: ['Foundry Local', 'onnxruntime-genai', 'ORT GenAI'],
  summary:
    'Microsoft’s library that runs language models in ONNX form inside an app, on CPUs, NPUs and GPUs of many makes, with Foundry Local as the ready runtime around it',
  homepage: 'https://onnxruntime.ai',
  repository: 'https://github.com/microsoft/onnxruntime-genai',
  documentation: 'https://onnxruntime.ai/docs/genai',
  modelNaming: 'own-catalog',
  exampleModel: 'qwen2.5-0.5b',
  sources: {
    readme: {
      title: 'ONNX Runtime GenAI: README',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/README.md',
      date: '2026-08-22',
    },
    builder: {
      title: 'ONNX Runtime GenAI: model builder',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/src/python/py/models/README.md',
      date: '2026-08-22',
    },
    'quantized-input': {
      title: 'ONNX Runtime GenAI: model builder, quantized checkpoints',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/src/python/py/models/README.md#L131',
      date: '2026-08-22',
    },
    'hidden-states': {
      title: 'ONNX Runtime GenAI: model builder, hidden states',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/src/python/py/models/README.md#L267',
      date: '2026-08-22',
    },
    'moe-quant': {
      title: 'ONNX Runtime GenAI: model builder, forms of experts',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/src/python/py/models/README.md#L594',
      date: '2026-08-22',
    },
    'cache-quant': {
      title: 'ONNX Runtime GenAI: model builder, quantized cache',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/src/python/py/models/README.md#L653',
      date: '2026-08-22',
    },
    engine: {
      title: 'ONNX Runtime GenAI: paged attention engine',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/docs/paged_attention_engine.md',
      date: '2026-08-22',
    },
    batching: {
      title: 'ONNX Runtime GenAI: batching, with measurements',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/docs/paged_attention_batching.md',
      date: '2026-08-22',
    },
    download: {
      title: 'ONNX Runtime GenAI: getting models',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/docs/DownloadModels.md',
      date: '2026-08-22',
    },
    constrained: {
      title: 'ONNX Runtime GenAI: constrained decoding',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/docs/ConstrainedDecoding.md',
      date: '2026-08-22',
    },
    speculative: {
      title: 'ONNX Runtime GenAI: speculative decoding',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/docs/SpeculativeDecoding.md',
      date: '2026-08-22',
    },
    privacy: {
      title: 'ONNX Runtime GenAI: telemetry',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/docs/Privacy.md',
      date: '2026-08-22',
    },
    examples: {
      title: 'ONNX Runtime GenAI: Python examples',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/examples/python/README.md',
      date: '2026-08-22',
    },
    development: {
      title: 'ONNX Runtime GenAI: building it',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/docs/DEVELOPMENT.md',
      date: '2026-08-22',
    },
    'linux-build': {
      title: 'ONNX Runtime GenAI: release builds for Linux',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/.pipelines/stages/jobs/steps/core-linux-step.yml',
      date: '2026-08-22',
    },
    licence: {
      title: 'ONNX Runtime GenAI: licence',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/LICENSE',
      date: '2026-08-22',
    },
    install: {
      title: 'ONNX Runtime: installing the generate() API',
      url: 'https://onnxruntime.ai/docs/genai/howto/install',
      movingBecause: 'The site carries neither date nor version.',
    },
    pypi: {
      title: 'onnxruntime-genai 0.18.0 on PyPI',
      url: 'https://pypi.org/project/onnxruntime-genai/0.18.0/',
      date: '2026-10',
    },
    'directml-pypi': {
      title: 'onnxruntime-genai-directml 0.14.1 on PyPI',
      url: 'https://pypi.org/project/onnxruntime-genai-directml/0.14.1/',
      date: '2026-06',
    },
    'apple-int4': {
      title: 'ONNX Runtime GenAI issue: generation speed',
      url: 'https://github.com/microsoft/onnxruntime-genai/issues/1098',
      date: '2024-12-13',
    },
    'foundry-readme': {
      title: 'Foundry Local: README',
      url: 'https://github.com/microsoft/Foundry-Local/blob/6fb4d06e943ca066b698acdc129321ddea138c56/README.md',
      date: '2026-07-02',
    },
    'foundry-server': {
      title: 'Foundry Local: README, questions',
      url: 'https://github.com/microsoft/Foundry-Local/blob/6fb4d06e943ca066b698acdc129321ddea138c56/README.md#L190',
      date: '2026-07-02',
    },
    'foundry-python': {
      title: 'Foundry Local: Python SDK',
      url: 'https://github.com/microsoft/Foundry-Local/blob/6fb4d06e943ca066b698acdc129321ddea138c56/sdk/python/README.md',
      date: '2026-07-02',
    },
    'foundry-bind': {
      title: 'Foundry Local: settings of its web service',
      url: 'https://github.com/microsoft/Foundry-Local/blob/6fb4d06e943ca066b698acdc129321ddea138c56/sdk/python/src/configuration.py#L52',
      date: '2026-07-02',
    },
    'foundry-cli': {
      title: 'Foundry Local: command line 0.10.3',
      url: 'https://github.com/microsoft/Foundry-Local/releases/tag/cli-preview-0.10.3',
    },
    'foundry-reference': {
      title: 'Microsoft Learn: Foundry Local command line',
      url: 'https://learn.microsoft.com/en-us/azure/foundry-local/reference/reference-cli',
      movingBecause: 'Microsoft Learn shows no pinned version of the page.',
    },
    'windows-ml': {
      title: 'Microsoft Learn: execution providers of Windows ML',
      url: 'https://learn.microsoft.com/en-us/windows/ai/new-windows-ml/supported-execution-providers?tabs=winml2',
      movingBecause: 'Microsoft Learn shows no pinned version of the page.',
    },
    'port-bug': {
      title: 'Foundry Local issue: fewer models with --port',
      url: 'https://github.com/microsoft/foundry-local/issues/1065',
      date: '2026-09-02',
    },
    'copilot-memory': {
      title: 'Foundry Local issue: memory spike behind an assistant',
      url: 'https://github.com/microsoft/foundry-local/issues/855',
      date: '2026-07-20',
    },
    'last-commit': {
      title: 'ONNX Runtime GenAI: last commit seen',
      url: 'https://github.com/microsoft/onnxruntime-genai/commit/a0c04eb1313b886c963e415bbd974748cb89a4eb',
      date: '2026-08-22',
    },
    'model-types': {
      title: 'ONNX Runtime GenAI: types of models',
      url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/src/models/model_type.h',
      date: '2026-08-22',
    },
  },
  facts: {
    'platform.linux': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The library; Foundry Local runs there as well.',
    },
    'platform.windows.native': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Its home ground: the engine of Windows ML and of Foundry Local.',
    },
    'platform.windows.wsl': {
      unknown: 'Its pages treat Windows and Linux apart and do not speak of WSL.',
    },
    'platform.macos': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The library; Foundry Local asks for Apple silicon.',
    },
    'platform.android': {
      value: {
        state: 'yes',
        how: 'the library, inside an app',
      },
      source: 'development',
      checkedOn: '2026-11-24',
      detail: 'Built for arm64-v8a with the NDK; the README names Android among its systems.',
    },
    'platform.ios': {
      value: {
        state: 'no',
        how: 'on the roadmap',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The table of systems has iOS on the roadmap; builds for it are in preparation.',
    },
    'platform.browser': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'A native library; its WebGPU back end runs outside the browser.',
    },
    'platform.embeddable': {
      value: {
        state: 'yes',
        how: 'from C#, C, C++, Python, or Java; Foundry Local adds JavaScript and Rust',
      },
      source: 'foundry-readme',
      checkedOn: '2026-11-24',
      detail: 'Made to be shipped inside an app: the runtime of Foundry Local is about 20 MB.',
    },
    'platform.packaging': {
      value: [
        'pip wheels',
        'NuGet packages',
        'Foundry Local SDKs for C#, JavaScript, Python and Rust',
        'Foundry Local command line',
      ],
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'One package for each back end; only one of them in an environment.',
    },
    'docker.images': {
      unknown: 'Neither project publishes an image that was found; both are meant for the inside of an app.',
    },
    'hardware.cuda': {
      value: {
        state: 'yes',
        how: 'onnxruntime-genai-cuda',
      },
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'Needs the CUDA toolkit on the machine.',
    },
    'hardware.cuda.minComputeCapability': {
      value: '7.5',
      source: 'linux-build',
      checkedOn: '2026-11-24',
      detail: 'Release builds for Linux start there; one build for Windows with CUDA 12 goes down to 6.1.',
    },
    'hardware.cuda.driver': {
      value: {
        state: 'yes',
      },
      source: 'linux-build',
      checkedOn: '2026-11-24',
      detail: 'Builds for CUDA 12 and for CUDA 13.',
    },
    'hardware.cuda.arm64': {
      value: {
        state: 'partly',
        how: 'builds with CUDA 13; none in Foundry Local',
      },
      source: 'linux-build',
      checkedOn: '2026-11-24',
      detail: 'Arm builds cover targets from 8.9 to 12.1; the Python SDK of Foundry Local has no CUDA on Arm.',
    },
    'hardware.rocm': {
      value: {
        state: 'no',
        how: 'DirectML or WebGPU; Windows ML adds MIGraphX',
      },
      source: 'windows-ml',
      checkedOn: '2026-11-24',
      detail: 'The library has AMD GPUs on its roadmap; Windows ML fetches AMD’s provider on Windows 11.',
    },
    'hardware.rocm.gpus': {
      unknown: 'It has no ROCm back end.',
    },
    'hardware.intelXpu': {
      value: {
        state: 'partly',
        how: 'OpenVINO, DirectML or WebGPU',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The OpenVINO provider also reaches NPUs of Intel.',
    },
    'hardware.appleMetal': {
      value: {
        state: 'partly',
        how: 'through WebGPU',
      },
      source: 'foundry-python',
      checkedOn: '2026-11-24',
      detail: 'Packages for macOS have CPU and WebGPU; a Core ML provider is not named.',
    },
    'hardware.vulkan': {
      value: {
        state: 'no',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'WebGPU is its way to any GPU.',
    },
    'hardware.directml': {
      value: {
        state: 'yes',
        how: 'a package that lags behind',
      },
      source: 'directml-pypi',
      checkedOn: '2026-11-23',
      detail: '0.14.1 of June 2026, while the others are at 0.18.0.',
    },
    'hardware.webgpu': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'A native provider, used by Foundry Local where nothing better is found.',
    },
    'hardware.npu': {
      value: {
        state: 'yes',
        how: 'Qualcomm (QNN), Intel (OpenVINO), AMD (Vitis AI)',
      },
      source: 'examples',
      checkedOn: '2026-11-24',
      detail: 'Each by a provider that has to be registered and a model made for it.',
    },
    'hardware.cpu': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'x86, x64 and arm64.',
    },
    'hardware.cpu.arm': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'arm64 is one of its architectures.',
    },
    'format.gguf': {
      value: {
        state: 'no',
        how: '16- and 32-bit GGUF only as input of its converter',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'The model builder can read such a file; quantized ones it cannot.',
    },
    'format.safetensors': {
      value: {
        state: 'partly',
        how: 'converted ahead by its model builder',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'Supported architectures only.',
    },
    'format.mlx': {
      value: {
        state: 'no',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'It runs ONNX files.',
    },
    'format.onnx': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'With a genai_config.json beside the model.',
    },
    'format.exl3': {
      value: {
        state: 'no',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'It runs ONNX files.',
    },
    'format.hubPull': {
      value: {
        state: 'partly',
        how: 'Foundry Local fetches from its own catalogue',
      },
      source: 'download',
      checkedOn: '2026-11-24',
      detail: 'The library reads folders; models come by Foundry Local, the Hugging Face client or the builder.',
    },
    'quant.kQuants': {
      value: {
        state: 'no',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'GGUF input has to be unquantized.',
    },
    'quant.iQuants': {
      value: {
        state: 'no',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'GGUF input has to be unquantized.',
    },
    'quant.awq': {
      value: {
        state: 'no',
        how: 'only as input of its converter',
      },
      source: 'quantized-input',
      checkedOn: '2026-11-24',
      detail: 'The builder takes INT4 checkpoints of AutoAWQ.',
    },
    'quant.gptq': {
      value: {
        state: 'no',
        how: 'only as input of its converter',
      },
      source: 'quantized-input',
      checkedOn: '2026-11-24',
      detail: 'The builder takes INT4 checkpoints of AutoGPTQ.',
    },
    'quant.fp8': {
      value: {
        state: 'no',
        how: 'only Qwen3.6 checkpoints of ModelOpt, as input of its converter',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'Named for this one family.',
    },
    'quant.int8': {
      value: {
        state: 'yes',
        how: '-p int8 of the builder',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: '8-bit weights in the same operator as 4-bit ones.',
    },
    'quant.int4': {
      value: {
        state: 'yes',
        how: '-p int4 of the builder',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'What most ready models are; blocks of 32 or more.',
    },
    'quant.bitsandbytes': {
      value: {
        state: 'no',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'Not among the precisions of the builder.',
    },
    'quant.mxfp4': {
      value: {
        state: 'partly',
        how: 'experts of mixtures on CUDA, with a build of its own',
      },
      source: 'moe-quant',
      checkedOn: '2026-11-24',
      detail: 'Needs an ONNX Runtime built with FP4 experts; gpt-oss otherwise runs in INT4.',
    },
    'quant.nvfp4': {
      value: {
        state: 'no',
        how: 'only Qwen3.6 checkpoints of ModelOpt, as input of its converter',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'Named for this one family.',
    },
    'quant.online': {
      value: {
        state: 'no',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'Models are converted ahead.',
    },
    'quant.kvCache': {
      value: ['f16', 'int8', 'fp8', 'int4'],
      source: 'cache-quant',
      checkedOn: '2026-11-24',
      detail: 'Chosen when the model is built; int4 not with paged attention.',
    },
    'batching.continuous': {
      value: {
        state: 'partly',
        how: 'models built for it, through an interface still in flux',
      },
      source: 'engine',
      checkedOn: '2026-11-24',
      detail: 'The engine runs it when the model configures dynamic batching; Foundry Local does not use it.',
    },
    'batching.design': {
      value: 'opt-in',
      source: 'engine',
      checkedOn: '2026-11-24',
      detail: 'A static batch by default; paged attention has to be built into the model.',
    },
    'batching.scale': {
      value: 'few',
      source: 'foundry-server',
      checkedOn: '2026-11-24',
      detail: 'Foundry Local is for one person; the engine was measured with up to 32 requests.',
    },
    'batching.defaultSlots': {
      value: 1,
      source: 'foundry-server',
      checkedOn: '2026-11-24',
      detail: 'One request at a time unless a program batches by itself.',
    },
    'speed.singleStream': {
      value: 'good',
      source: 'batching',
      checkedOn: '2026-11-24',
      detail: 'gpt-oss-20b on an H200: 377 tokens a second by its own measurement, with no other engine beside it.',
    },
    'speed.throughput': {
      value: 'good',
      source: 'batching',
      checkedOn: '2026-11-24',
      detail: 'The same model with 32 requests: 4,999 tokens a second, 13 times one request.',
    },
    'speed.hybrid': {
      unknown: 'A model lies on one device; nothing is split.',
    },
    'memory.contextDefault': {
      value: "model's own length",
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'max_length should be set, or the whole context is allocated.',
    },
    'memory.contextFlag': {
      value: 'max_length',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'A search option, prompt and answer together.',
    },
    'memory.cpuGpuHybrid': {
      value: 'none',
      source: 'examples',
      checkedOn: '2026-11-24',
      detail: 'The provider that a model names runs all of it.',
    },
    'memory.moeOffload': {
      value: {
        state: 'no',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'No option keeps experts apart.',
    },
    'memory.layerPlacement': {
      value: {
        state: 'no',
      },
      source: 'examples',
      checkedOn: '2026-11-24',
      detail: 'One provider for the whole model.',
    },
    'memory.tensorSplit': {
      value: {
        state: 'no',
      },
      source: 'examples',
      checkedOn: '2026-11-24',
      detail: 'One device for the whole model.',
    },
    'memory.idleUnload': {
      value: {
        state: 'no',
        how: 'the program loads and unloads',
      },
      source: 'foundry-readme',
      checkedOn: '2026-11-24',
      detail: 'model.unload() in the SDK.',
    },
    'memory.multiModel': {
      value: {
        state: 'yes',
        how: 'Foundry Local’s manager holds several',
      },
      source: 'foundry-readme',
      checkedOn: '2026-11-24',
      detail: 'Chat and speech models side by side in one program.',
    },
    'attention.paged': {
      value: {
        state: 'partly',
        how: 'models built for it',
      },
      source: 'engine',
      checkedOn: '2026-11-24',
      detail: 'With use_paged_attention in the builder.',
    },
    'caching.prefix': {
      value: {
        state: 'partly',
        how: 'within one session',
      },
      source: 'engine',
      checkedOn: '2026-11-24',
      detail: 'A session can go on with its cache; nothing is shared between sessions.',
    },
    'caching.prefixDesign': {
      value: 'per-slot',
      source: 'engine',
      checkedOn: '2026-11-24',
      detail: 'Continue() appends to a session whose cache is still there.',
    },
    'speculative.methods': {
      value: ['draft model', 'n-gram', 'MTP for Qwen3.6'],
      source: 'speculative',
      checkedOn: '2026-11-24',
      detail: 'Both may be slower than plain decoding; its guide says to measure.',
    },
    'parallel.tensor': {
      value: {
        state: 'no',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'The builder makes models for one device.',
    },
    'parallel.pipeline': {
      value: {
        state: 'no',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'The builder makes models for one device.',
    },
    multinode: {
      value: {
        state: 'no',
      },
      source: 'foundry-server',
      checkedOn: '2026-11-24',
      detail: 'It is for the user’s own device.',
    },
    'multinode.orchestrators': {
      unknown: 'It is a library for devices; none was found.',
    },
    'api.chatCompletions': {
      value: {
        state: 'partly',
        how: 'Foundry Local’s optional local server',
      },
      source: 'foundry-readme',
      checkedOn: '2026-11-24',
      detail: 'The library alone has no server.',
    },
    'api.responses': {
      value: {
        state: 'partly',
        how: 'Foundry Local’s optional local server',
      },
      source: 'foundry-readme',
      checkedOn: '2026-11-24',
      detail: 'Named with the chat format.',
    },
    'api.embeddings': {
      value: {
        state: 'partly',
        how: 'Foundry Local',
      },
      source: 'foundry-python',
      checkedOn: '2026-11-24',
      detail: 'Embedding models of its catalogue.',
    },
    'api.native': {
      value: ['Python, C#, C, C++ and Java classes'],
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Model, Tokenizer, Generator; the program runs the loop.',
    },
    'api.toolCalling': {
      value: {
        state: 'yes',
      },
      source: 'constrained',
      checkedOn: '2026-11-24',
      detail: 'By a grammar; the SDK of Foundry Local takes tools with a chat.',
    },
    'api.structuredOutput': {
      value: {
        state: 'yes',
        how: 'JSON schema, Lark grammar, regex through LLGuidance',
      },
      source: 'constrained',
      checkedOn: '2026-11-24',
      detail: 'tokenizer.json has to mark the model’s tool tokens as special.',
    },
    'lora.multi': {
      value: {
        state: 'yes',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Several adapters, chosen for each generation.',
    },
    'multimodal.vision': {
      value: {
        state: 'yes',
        how: 'Phi, Qwen and Gemma families',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Named in the table of architectures and in the examples.',
    },
    'multimodal.audio': {
      value: {
        state: 'yes',
        how: 'Whisper and others',
      },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Speech to text; Foundry Local adds live transcription.',
    },
    'research.hiddenStates': {
      value: {
        state: 'partly',
        how: 'the last layer, asked for when the model is built',
      },
      source: 'hidden-states',
      checkedOn: '2026-11-24',
      detail: 'include_hidden_states adds an output.',
    },
    'models.customArchitecture': {
      value: {
        state: 'partly',
        how: 'an ONNX model of your own with a configuration',
      },
      source: 'builder',
      checkedOn: '2026-11-24',
      detail:
        'The builder takes tuned versions of known architectures; config_only writes the files for other exports.',
    },
    'models.arrival': {
      value: 'later',
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'Each architecture needs a port in the builder and a conversion.',
    },
    'models.newArchitectures': {
      value: 'a port in the model builder',
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: '17 families in August 2026.',
    },
    'models.catalog': {
      value: 'Foundry Local’s curated catalogue',
      source: 'foundry-server',
      checkedOn: '2026-11-24',
      detail: 'Small on purpose: models tested on consumer hardware.',
    },
    'ui.graphical': {
      value: {
        state: 'no',
      },
      source: 'foundry-readme',
      checkedOn: '2026-11-24',
      detail: 'A command line and SDKs; the AI Toolkit of VS Code uses the library.',
    },
    'ops.metrics': {
      value: {
        state: 'no',
      },
      source: 'foundry-readme',
      checkedOn: '2026-11-24',
      detail: 'No metrics route is named.',
    },
    'ops.auth': {
      value: {
        state: 'no',
      },
      source: 'foundry-readme',
      checkedOn: '2026-11-24',
      detail: 'No keys: the server is for programs on the same device.',
    },
    'ops.bindAddress': {
      value: '127.0.0.1',
      source: 'foundry-bind',
      checkedOn: '2026-11-24',
      detail: 'A random port unless the program names one.',
    },
    'ops.port': {
      value: 'random',
      source: 'foundry-bind',
      checkedOn: '2026-11-24',
      detail: 'The SDK or foundry server status says which.',
    },
    'ops.kubernetes': {
      value: {
        state: 'no',
      },
      source: 'foundry-server',
      checkedOn: '2026-11-24',
      detail: 'It is not designed as a server.',
    },
    'ops.offline': {
      value: {
        state: 'yes',
        how: 'models are folders; Foundry Local works offline once they are there',
      },
      source: 'foundry-readme',
      checkedOn: '2026-11-24',
      detail: 'Only the first download needs a network.',
    },
    'ops.security.caveat': {
      value: 'Keep the local server on this machine, and trust remote code only when you mean it',
      source: 'builder',
      checkedOn: '2026-11-24',
      detail: 'The server asks for no key; hf_remote=true runs code from a repository while converting.',
    },
    'effort.skill': {
      value: 'developer',
      source: 'foundry-readme',
      checkedOn: '2026-11-24',
      detail: 'A few lines in the language of the app; conversion asks for more.',
    },
    'effort.setup': {
      value: 'minutes',
      source: 'foundry-readme',
      checkedOn: '2026-11-24',
      detail: 'A package and a model of the catalogue.',
    },
    'maturity.alwaysOn': {
      value: 'not-aimed-at',
      source: 'foundry-server',
      checkedOn: '2026-11-24',
      detail: 'Its makers send several users to vLLM or Triton.',
    },
    'project.status': {
      value: 'active',
      source: 'pypi',
      checkedOn: '2026-11-23',
      detail: '0.18.0 appeared in October 2026.',
    },
    'project.maturity': {
      value: 'established',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Releases since April 2024, still before 1.0; it carries Foundry Local and Windows ML.',
    },
    'project.openSource': {
      value: {
        state: 'yes',
        how: 'MIT; the Foundry Local command line has Microsoft’s terms',
      },
      source: 'foundry-readme',
      checkedOn: '2026-11-24',
      detail: 'Library and SDKs are MIT.',
    },
    'version.latest': {
      value: '0.18.0',
      source: 'pypi',
      checkedOn: '2026-11-23',
      detail:
        'Foundry Local’s Python SDK is at 2.2.1, its command line at 0.11.0 with library 0.17.1; the documents read here are of 0.16 in development.',
      since: '2026-10',
    },
    'version.releaseDate': {
      value: '2026-10',
      source: 'pypi',
      checkedOn: '2026-11-23',
      detail: 'The index was read by month only.',
    },
    'models.breadth': {
      value: 'medium',
      source: 'model-types',
      checkedOn: '2026-11-24',
      detail:
        '27 types of text models, 9 with pictures and 2 with more are in its table; Foundry Local’s catalogue is smaller.',
    },
    'project.community': {
      value: 'medium',
      source: 'last-commit',
      checkedOn: '2026-11-24',
      detail:
        '147 people wrote its commits, 82 of them in the last year; VS Code’s AI Toolkit, Windows ML and Foundry Local stand on it.',
    },
    licence: {
      value: 'MIT',
      source: 'licence',
      checkedOn: '2026-11-24',
      detail: 'The licence file of the library is MIT.',
    },
    'community.complaints': {
      value: ['INT4 slow on Apple chips', 'telemetry on by default', 'DirectML package behind'],
      source: 'apple-int4',
      checkedOn: '2026-11-24',
      detail: 'Speed on a chip depends on what ONNX Runtime has for it.',
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
      sources: ['readme', 'engine'],
      blockTokens: 16,
      batchTiers: [
        {
          fromGiB: 0,
          batchedTokens: 2048,
          sequences: 32,
        },
      ],
      windowCache: {
        kind: 'whole',
      },
      recurrentCache: {
        kind: 'not-counted',
      },
      outsideGiB: {
        value: 0.4,
        low: 0.2,
        high: 1,
        from: 'No measurement at hand: taken above vLLM',
      },
      outsidePerGroupGiB: {
        value: 0,
        low: 0,
        high: 0.1,
        from: 'A model lies on one device',
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
        from: 'No measurement at hand: CUDA graphs have to be asked for',
      },
    },
    speed: {
      backends: [
        {
          vendor: 'nvidia',
          bandwidthShare: {
            value: 0.7,
            low: 0.45,
            high: 0.9,
            from: 'No measurement at hand: taken below Transformers on NVIDIA',
          },
          kernelMicroseconds: {
            value: 3,
            low: 2,
            high: 8,
            from: 'gpt-oss-20b on an H200, 377 tokens a second; Phi-2 in INT4 on an RTX 4090, 220 tokens a second',
            sources: [
              {
                url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/docs/paged_attention_batching.md',
              },
              {
                url: 'https://github.com/microsoft/onnxruntime-genai/pull/114',
              },
            ],
          },
          prefillShare: {
            value: 0.45,
            low: 0.2,
            high: 0.7,
            from: 'Phi-2 in INT4 on an RTX 4090: 128 tokens at 9,260 a second, which a longer prompt exceeds',
            sources: [
              {
                url: 'https://github.com/microsoft/onnxruntime-genai/pull/114',
              },
            ],
          },
        },
        {
          vendor: 'amd',
          bandwidthShare: {
            value: 0.55,
            low: 0.3,
            high: 0.8,
            from: 'No measurement at hand: DirectML and WebGPU taken below llama.cpp with Vulkan',
          },
          kernelMicroseconds: {
            value: 12,
            low: 5,
            high: 30,
            from: 'No measurement at hand: taken at twice NVIDIA',
          },
          prefillShare: {
            value: 0.25,
            low: 0.08,
            high: 0.5,
            from: 'No measurement at hand: taken below llama.cpp on AMD',
          },
        },
        {
          vendor: 'intel',
          bandwidthShare: {
            value: 0.55,
            low: 0.3,
            high: 0.85,
            from: 'No measurement at hand: taken below OpenVINO on Intel',
          },
          kernelMicroseconds: {
            value: 12,
            low: 5,
            high: 30,
            from: 'No measurement at hand: taken at twice NVIDIA',
          },
          prefillShare: {
            value: 0.25,
            low: 0.08,
            high: 0.5,
            from: 'No measurement at hand: taken as on AMD',
          },
        },
        {
          vendor: 'apple',
          bandwidthShare: {
            value: 0.4,
            low: 0.15,
            high: 0.7,
            from: 'No measurement at hand: a thread of 2024 calls INT4 on Apple chips very slow',
            sources: [
              {
                url: 'https://github.com/microsoft/onnxruntime-genai/issues/1098',
              },
            ],
          },
          kernelMicroseconds: {
            value: 30,
            low: 10,
            high: 80,
            from: 'No measurement at hand: WebGPU starts kernels slowly',
          },
          prefillShare: {
            value: 0.25,
            low: 0.05,
            high: 0.5,
            from: 'No measurement at hand: taken as on AMD',
          },
        },
        {
          vendor: 'host',
          bandwidthShare: {
            value: 0.5,
            low: 0.3,
            high: 0.7,
            from: 'No measurement at hand: taken below llama.cpp',
          },
          kernelMicroseconds: {
            value: 20,
            low: 8,
            high: 50,
            from: 'No measurement at hand: taken at twice llama.cpp',
          },
          prefillShare: {
            value: 0.8,
            low: 0.3,
            high: 1.5,
            from: 'No measurement at hand: taken below llama.cpp',
          },
        },
      ],
      launch: 'replayed',
      lowBitShare: {
        value: 0.8,
        low: 0.5,
        high: 1,
        from: 'No measurement at hand: it reads no forms below four bits',
      },
      cacheShare: {
        value: 0.7,
        low: 0.4,
        high: 0.9,
        from: 'No measurement at hand: taken below llama.cpp',
      },
      batchShare: {
        value: 0.3,
        low: 0.1,
        high: 0.5,
        from: 'gpt-oss-20b on an H200 with 8 and 32 requests at once, models built for paged attention',
        sources: [
          {
            url: 'https://github.com/microsoft/onnxruntime-genai/blob/a0c04eb1313b886c963e415bbd974748cb89a4eb/docs/paged_attention_batching.md',
          },
        ],
      },
    },
  },
  flags: [],
  commands: [
    {
      purpose: 'install',
      os: ['windows'],
      command: 'winget install Microsoft.FoundryLocal',
      notes: 'Foundry Local’s command line, in preview; it brings the library.',
      source: 'foundry-reference',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['macos'],
      command:
        'curl -LO https://github.com/microsoft/Foundry-Local/releases/download/cli-preview-0.10.3/foundry-0.10.3-osx-arm64.pkg && sudo installer -pkg foundry-0.10.3-osx-arm64.pkg -target /',
      notes: 'Foundry Local’s command line, in preview; newer releases stand on the same page.',
      source: 'foundry-cli',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['linux'],
      command:
        'curl -LO https://github.com/microsoft/Foundry-Local/releases/download/cli-preview-0.10.3/foundry-0.10.3-linux-x64.tar.gz && tar xzf foundry-0.10.3-linux-x64.tar.gz && export PATH=$PATH:$PWD/foundry-0.10.3-linux-x64/lib',
      notes: 'Foundry Local’s command line, in preview; newer releases stand on the same page.',
      source: 'foundry-cli',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['linux', 'macos', 'windows'],
      command: 'pip install foundry-local-sdk',
      notes: 'To build it into a Python program; npm, NuGet and Cargo have the same SDK.',
      source: 'foundry-python',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['linux', 'macos', 'windows'],
      hardware: ['cpu'],
      command: 'pip install onnxruntime-genai',
      notes: 'The library alone, on the CPU.',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['linux', 'windows'],
      hardware: ['nvidia'],
      command: 'pip install onnxruntime-genai-cuda',
      notes: 'The library alone; CUDA has to be installed and CUDA_PATH set.',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      os: ['windows'],
      hardware: ['amd', 'intel'],
      command: 'pip install onnxruntime-genai-directml',
      notes: 'The library alone, for any DirectX 12 GPU; this package lags behind the others.',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'serve',
      os: ['linux', 'macos', 'windows'],
      command: 'foundry run {model}',
      notes: 'Takes names of its catalogue (foundry model list), fetches the variant for the machine and opens a chat.',
      source: 'foundry-readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'test',
      os: ['linux', 'macos', 'windows'],
      command: 'foundry server status',
      notes: 'Prints the address of the local server; OpenAI clients add /v1 to it.',
      source: 'foundry-reference',
      checkedOn: '2026-11-24',
    },
  ],
  containers: [],
  api: null,
  pitfalls: [
    {
      symptom: 'Memory fills up before the first token',
      cause: 'Without max_length the whole context of the model is allocated',
      remedy: 'Set max_length to what a session needs',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A model of Hugging Face is not in Foundry Local',
      cause: 'Its catalogue is curated and small',
      remedy: 'Convert the model with the builder and use the library, or choose an engine that loads checkpoints',
      source: 'foundry-server',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'An app sends usage data to Microsoft',
      cause: 'Official packages have telemetry switched on',
      remedy: 'Set ORT_DISABLE_TELEMETRY=1 before the library starts',
      source: 'privacy',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Two packages in one environment break each other',
      cause: 'CPU, CUDA and DirectML are separate packages of the same library',
      remedy: 'Install exactly one of them',
      source: 'install',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Examples do not run with the installed version',
      cause: 'The examples of the main branch belong to the next release',
      remedy: 'Check out the tag of the installed version',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Tool calls come out malformed',
      cause: 'The model’s tool tokens are not marked as special',
      remedy: 'Set special to true for them in tokenizer.json',
      source: 'constrained',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'GPU and NPU models are missing from the list',
      cause: 'In 0.10.3 a server that was started with --port or --idle-timeout hides them',
      remedy: 'Start it without these and read the address with foundry server status',
      source: 'port-bug',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Memory fills up when an editor assistant uses the local server',
      cause: 'Assistants send long contexts, and the cache grows with them',
      remedy: 'Limit the context in the assistant, or use an engine with a fixed cache',
      source: 'copilot-memory',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Requests of several users queue',
      cause: 'Foundry Local serves one at a time',
      remedy: 'Use a serving engine; its makers name vLLM and Triton',
      source: 'foundry-server',
      checkedOn: '2026-11-24',
    },
  ],
  talkRatings: {},
});
