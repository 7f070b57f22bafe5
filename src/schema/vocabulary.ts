import { ggufSchemes } from './gguf-schemes';

/**
 * Words for the closed sets of the answers: id → label and one sentence. The ids are fixed by the command-line
 * contract; the questions, tables and messages take their words from here.
 */
export interface Term {
  label: string;
  description: string;
}

const term = (label: string, description: string): Term => ({ label, description });

export const operatingSystems = {
  linux: term('Linux', 'a Linux desktop or server'),
  macos: term('macOS', 'a Mac'),
  windows: term('Windows', 'a Windows PC'),
  ios: term('iOS', 'inside an app on an iPhone or iPad'),
  android: term('Android', 'on an Android phone or tablet'),
};

export const acceleratorVendors = {
  nvidia: term('NVIDIA', 'a GeForce, RTX, data-centre or Jetson GPU'),
  amd: term('AMD', 'a Radeon, Instinct or Ryzen AI GPU'),
  intel: term('Intel', 'an Arc or Data Center GPU'),
  apple: term('Apple', 'the GPU of an Apple chip'),
  other: term('Another make', 'a GPU or NPU of another make'),
};

export const workloads = {
  chat: term('Chat or try models', 'mostly one person, now and then'),
  rag: term('Answer over documents', 'retrieval-augmented generation for a team or an app'),
  'coding-agent': term('Write code with an agent', 'long contexts and many tool calls'),
  agents: term('Run agents', 'several agents that call tools'),
  api: term('Serve an app or API', 'others depend on it'),
  batch: term('Work through a pile', 'thousands of prompts, nobody waiting for each'),
  'document-ocr': term('Read pages and images', 'OCR and document understanding with a vision model'),
  embeddings: term('Compute embeddings', 'vectors for search, no text generated'),
  research: term('Research on models', 'inspect, change or compare models'),
  'in-app': term('Ship inside an app', 'the model runs in a product on the user’s device'),
};

export const checkpoints = {
  gguf: term('GGUF', 'a .gguf file'),
  safetensors: term('safetensors', 'a Hugging Face checkpoint'),
  mlx: term('MLX', 'a checkpoint converted for Apple MLX'),
  onnx: term('ONNX', 'an ONNX export'),
  exl3: term('EXL3', 'an ExLlamaV3 checkpoint'),
};

export const promptReuses = {
  shared: term('They share a long start', 'the same instructions, tools or documents every time'),
  unique: term('Each is different', 'no long common start'),
};

export const priorities = {
  simplicity: term('Little effort', 'running soon, little to look after'),
  'single-stream-speed': term('Speed for one', 'the fastest answer for one person'),
  throughput: term('Throughput', 'the most tokens per second over all requests'),
  'time-to-first-token': term('First word soon', 'a short wait before the answer starts'),
  quality: term('Quality', 'weights as their makers published them'),
  control: term('Control', 'a say in every detail of how the model runs'),
  stability: term('Stability', 'runs for weeks without attention'),
  energy: term('Low power', 'little power drawn while nobody asks'),
};

export const availabilities = {
  occasional: term('Now and then', 'started when needed'),
  'working-hours': term('Working hours', 'people expect it during the day'),
  'always-on': term('Always on', 'others depend on it day and night'),
};

export const experiences = {
  beginner: term('Somebody new to this', 'no code, no flags'),
  developer: term('A developer', 'at home in a terminal'),
  'ml-engineer': term('An ML engineer', 'knows models and GPUs from the inside'),
};

export const setupTimes = {
  minutes: term('Minutes', 'it should answer today, soon'),
  hours: term('Hours', 'an afternoon is fine'),
  days: term('Days', 'it is worth a project'),
};

export const needs = {
  'openai-api': term('OpenAI-compatible API', 'existing clients should just connect'),
  'tool-calling': term('Tool calling', 'the model calls functions'),
  'structured-output': term('Structured output', 'answers that follow a JSON schema or grammar'),
  vision: term('Images', 'the model looks at pictures or pages'),
  'many-loras': term('Many LoRAs', 'several adapters over one base model'),
  'newest-architectures': term('Newest architectures', 'models on the day they appear'),
  'custom-architecture': term('An architecture of my own', 'a model class you wrote'),
  'hidden-states': term('Hidden states', 'inner activations, for research'),
  'layer-placement': term('Placement by hand', 'choose which layer goes where'),
  'cpu-offload': term('Part of the model in RAM', 'the model is larger than the GPU'),
  'graphical-app': term('A graphical app', 'no terminal for those who use it'),
  docker: term('Docker', 'it has to come as a container'),
  'no-docker': term('No Docker', 'containers are not allowed'),
  'no-wsl': term('No WSL', 'on Windows, without the Linux subsystem'),
  kubernetes: term('Kubernetes', 'it has to run on a cluster you have'),
  'multi-node': term('One model over several machines', 'too large for one machine'),
  replicas: term('Replicas', 'copies behind a load balancer'),
  'air-gapped': term('No network', 'a machine that never goes online'),
  'in-browser': term('In the browser', 'inside a web page, no server'),
  'open-source': term('Open source only', 'no closed licence'),
};

/**
 * Ways in which quantized checkpoints are written. One scheme comes in several of them, and most engines read only
 * some; `quantization_config` in a checkpoint's config.json says which one it is.
 */
export const checkpointWriters = {
  autoawq: term('AutoAWQ', 'quant_method "awq"'),
  gptq: term('GPTQModel', 'quant_method "gptq", as AutoGPTQ wrote it too'),
  'fp8-blocks': term('FP8 with a scale for each block', 'quant_method "fp8" with a weight_block_size'),
  'fp8-tensors': term('FP8 with a scale for each matrix', 'quant_method "fp8" without a weight_block_size'),
  fbgemm: term('FBGEMM', 'quant_method "fbgemm_fp8"'),
  'compressed-tensors': term('LLM Compressor', 'quant_method "compressed-tensors"'),
  modelopt: term('Model Optimizer', 'quant_method "modelopt", or a file hf_quant_config.json'),
  'smooth-quant': term('LMDeploy’s SmoothQuant', 'quant_method "smooth_quant"'),
};

/**
 * Where the bits of the schemes come from: block layouts for the least a weight can take, and the averages measured on
 * Llama 3.1 8B for what a whole file comes to.
 */
export const quantizationSources = [
  {
    title: 'llama.cpp ggml/src/ggml-common.h at v0.5.0: block layouts',
    url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/ggml/src/ggml-common.h',
    date: '2026-09-28',
  },
  {
    title: 'llama.cpp tools/quantize/README.md at v0.5.0: averages measured on Llama 3.1 8B',
    url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/quantize/README.md',
    date: '2026-09-28',
  },
] as const;

const checkpointSchemes = {
  none: { ...term('None', '16-bit weights as published'), fact: 'format.safetensors', leastBitsPerWeight: 16 },
  awq: { ...term('AWQ', '4-bit, activation-aware'), fact: 'quant.awq', leastBitsPerWeight: 4 },
  gptq: { ...term('GPTQ', '4-bit, calibrated'), fact: 'quant.gptq', leastBitsPerWeight: 4 },
  bitsandbytes: { ...term('bitsandbytes', '4-bit NF4 on loading'), fact: 'quant.bitsandbytes', leastBitsPerWeight: 4 },
  int8: { ...term('INT8', '8-bit integers'), fact: 'quant.int8', leastBitsPerWeight: 8 },
  fp8: { ...term('FP8', '8-bit floats'), fact: 'quant.fp8', leastBitsPerWeight: 8 },
  mxfp4: { ...term('MXFP4', '4-bit, as gpt-oss ships'), fact: 'quant.mxfp4', leastBitsPerWeight: 4.25 },
  nvfp4: {
    ...term('NVFP4', '4-bit for Blackwell'),
    fact: 'quant.nvfp4',
    leastBitsPerWeight: 4.5,
    // Older cards only unpack it, so that other 4-bit schemes serve them better.
    nativeFromCapability: 10,
  },
  'mlx-8bit': { ...term('MLX 8-bit', '8-bit weights of Apple’s MLX'), fact: 'format.mlx', leastBitsPerWeight: 8.5 },
  'mlx-4bit': { ...term('MLX 4-bit', '4-bit weights of Apple’s MLX'), fact: 'format.mlx', leastBitsPerWeight: 4.5 },
  'exl3-4bpw': {
    ...term('EXL3, 4 bits', '4 bits per weight of ExLlamaV3'),
    fact: 'format.exl3',
    leastBitsPerWeight: 4,
  },
  'openvino-int4': {
    ...term('OpenVINO INT4', '4-bit integers in OpenVINO’s files'),
    fact: 'format.openvino',
    leastBitsPerWeight: 4.125,
  },
  'onnx-int4': { ...term('ONNX INT4', '4-bit integers in an ONNX file'), fact: 'format.onnx', leastBitsPerWeight: 4.5 },
  q4f16_1: { ...term('MLC q4f16_1', '4-bit weights compiled for MLC'), fact: 'format.mlc', leastBitsPerWeight: 4.5 },
} as const;

/**
 * Quantization schemes an answer may name, each with the fact that says whether a provider runs it and the least bits a
 * weight takes in it, scales included; tensors kept at higher precision come on top.
 */
export const quantizations = {
  any: {
    ...term('Whatever fits', 'the guide may pick, usually 4 bits; fewer only where nothing else fits'),
    fact: null,
    leastBitsPerWeight: 4,
  },
  ...checkpointSchemes,
  ...ggufSchemes,
} as const;

export type QuantizationId = keyof typeof quantizations;
export type CheckpointWriter = keyof typeof checkpointWriters;

/** A scheme as a sentence names it. */
export const schemeText = (id: QuantizationId): string => (id === 'none' ? '16 bits' : quantizations[id].label);

const isCommon = (id: QuantizationId) => !(id in ggufSchemes) || 'common' in quantizations[id];

/** Those to offer where a list must stay short. */
export const commonQuantizations: Partial<Record<QuantizationId, Term>> = Object.fromEntries(
  Object.entries(quantizations).filter(([id]) => isCommon(id as QuantizationId)),
);

export type OperatingSystem = keyof typeof operatingSystems;
export type AcceleratorVendor = keyof typeof acceleratorVendors;
export type Workload = keyof typeof workloads;
export type Need = keyof typeof needs;
export type Experience = keyof typeof experiences;
