import { groupsIn, type Line } from '../lines';
import { maybe, type Reader, type Report, type Said, type SeenGpu, type SplitRun } from '../report';
import { isIntegrated, vendorOf } from './vendor';

const MARK =
  /\b(?:llama_model_loader|load_tensors|llm_load_tensors|llama_context|llama_new_context_with_model|llama_init_from_model|llama_kv_cache\w*|print_info|llm_load_print_meta|ggml_cuda_init|ggml_vulkan|ggml_metal_init|ggml_backend_cuda_buffer_type_alloc_buffer|llama_model_load_from_file_impl|srv\s+load_model)\b|msg="(?:inference compute|offloaded )/;

const DEVICES: readonly RegExp[] = [
  // "Device 0: NVIDIA GeForce RTX 3090, compute capability 8.6, VMM: yes, VRAM: 24112 MiB"
  /\bDevice (\d+): ([^,|]{2,80}), (?:compute capability (\d+\.\d)|gfx\w+)(?:.{0,60}?VRAM: (\d+) MiB)?/,
  // "ggml_vulkan: 0 = AMD Radeon RX 7900 XTX (RADV NAVI31) (radv) | uma: 0"
  /\bggml_vulkan: (\d+) = ([^|]{2,100}?)(?: \((?:radv|amdvlk|NVIDIA|Intel[^)]*|anv)\))? \|/,
  /\bggml_metal_init: (?:GPU name:|found device:)(\s+)(Apple [^()]{2,30})$/,
];
const OLLAMA_NAME = /\b(?:description|name)="([^"]{3,80})"/g;

const BUFFER = /(?:load_tensors|llm_load_tensors):\s+(\S+(?: \S+){0,6}?) (?:model )?buffer size =\s*([\d.]+) MiB/;
const isHost = (name: string) => /^(?:CPU|AMX|BLAS)|_Host$/.test(name);

const OUT_OF_MEMORY =
  /cudaMalloc failed: out of memory|ErrorOutOfDeviceMemory|CUDA error: out of memory|unable to allocate (?:CUDA|Vulkan|ROCm|Metal)\w* buffer|kIOGPUCommandBufferCallbackErrorOutOfMemory/;
const NO_GPU = /no usable GPU found|not compiled with GPU (?:offload )?support|no compatible GPUs were discovered/;

interface Log {
  gpus: Map<string, SeenGpu>;
  ramGiB: Said<number> | null;
  buffers: Map<string, number>;
  layers: SplitRun['layers'];
  context: Said<number> | null;
  contextEach: Said<number> | null;
  slots: number;
  scheme: string | null;
  model: Said<string> | null;
  file: Said<string> | null;
  outOfMemory: SplitRun['outOfMemory'];
  noGpu: boolean;
  lines: number[];
}

function takeOllamaDevice(log: Log, { text, number }: Line): boolean {
  if (!text.includes('msg="inference compute"')) return false;
  const after = (pattern: RegExp) => groupsIn(text, pattern)?.[0] ?? '';
  const library = after(/\blibrary=(\w{1,20})/);
  const total = after(/\btotal="(\d{1,5}\.\d) GiB"/);
  const computeCapability = after(/\bcompute=(\d{1,2}\.\d)\b/);
  if (total === '') return false;
  if (library === 'cpu') {
    log.ramGiB = { value: Number(total), line: number };
    return true;
  }
  const names = [...text.matchAll(OLLAMA_NAME)].map(([, name = '']) => name);
  const name = names.find((told) => /\s/.test(told)) ?? names[0] ?? null;
  const vendor = name === null ? 'other' : vendorOf(name);
  const gpu: SeenGpu = { vendor, name, memoryGiB: Number(total), line: number };
  if (computeCapability !== '' && vendor === 'nvidia') gpu.computeCapability = computeCapability;
  // Apple chips share their memory, of which the log shows the part that the GPU may take.
  if (vendor === 'apple') gpu.memoryGiB = null;
  log.gpus.set(/\bid=(\S+)/.exec(text)?.[1] ?? String(number), gpu);
  return true;
}

function takeDevice(log: Log, line: Line): boolean {
  for (const pattern of DEVICES) {
    const found = groupsIn(line.text, pattern);
    if (!found) continue;
    const [index = '', told = '', computeCapability = '', memory = ''] = found;
    const name = told.trim();
    if (isIntegrated(name)) return true;
    const gpu: SeenGpu = { vendor: vendorOf(name), name, memoryGiB: null, line: line.number };
    if (computeCapability !== '') {
      gpu.computeCapability = computeCapability;
      // Only CUDA counts compute capabilities, whatever the chip is called.
      gpu.vendor = 'nvidia';
    }
    if (memory !== '') gpu.memoryGiB = Number(memory) / 1024;
    log.gpus.set(`${gpu.vendor} ${index.trim()}`, gpu);
    return true;
  }
  return takeOllamaDevice(log, line);
}

function takeModel(log: Log, { text, number }: Line): boolean {
  const model = groupsIn(text, /\bgeneral\.name\s+(?:str\s*)?=\s*(\S.{0,120})$/);
  if (model) log.model = { value: (model[0] ?? '').trim(), line: number };
  const file = groupsIn(text, /(?:^|[\s"'])([^\s"']{1,180}\.gguf)\b/);
  if (file) log.file = { value: file[0] ?? '', line: number };
  const scheme = groupsIn(text, /\b(?:file type|model ftype)\s*=\s*(\S.{0,40})$/);
  if (scheme) log.scheme = scheme[0] ?? null;
  return (model ?? scheme ?? file) !== null;
}

function takeContext(log: Log, { text, number }: Line): boolean {
  const whole = groupsIn(text, /\bn_ctx\s*=\s*(\d{1,9})\b/);
  const each = groupsIn(text, /\bn_ctx_(?:per_)?seq\s*=\s*(\d{1,9})\b/);
  const slots = groupsIn(text, /\bn_seq_max\s*=\s*(\d{1,4})\b/);
  if (whole) log.context = { value: Number(whole[0]), line: number };
  if (each) log.contextEach = { value: Number(each[0]), line: number };
  if (slots) log.slots = Math.max(1, Number(slots[0]));
  return (whole ?? each ?? slots) !== null;
}

function takePlacement(log: Log, { text, number }: Line): boolean {
  const layers = groupsIn(text, /\boffloaded (\d{1,4})\/(\d{1,4}) layers to GPU/);
  // A second load starts anew.
  if (layers) log.buffers.clear();
  if (layers) log.layers = { onGpus: Number(layers[0]), all: Number(layers[1]) };
  const buffer = groupsIn(text, BUFFER);
  if (buffer) log.buffers.set(buffer[0] ?? '', (log.buffers.get(buffer[0] ?? '') ?? 0) + Number(buffer[1]));
  const failed = OUT_OF_MEMORY.test(text);
  if (failed) {
    const asked = groupsIn(text, /allocating ([\d.]+) MiB on device/);
    log.outOfMemory = { line: number, askedMiB: asked ? Number(asked[0]) : (log.outOfMemory?.askedMiB ?? null) };
  }
  const noGpu = NO_GPU.test(text);
  log.noGpu ||= noGpu;
  return Boolean(layers ?? buffer) || failed || noGpu;
}

function weightsOf({ buffers }: Log): SplitRun['weightsMiB'] {
  if (buffers.size === 0) return null;
  const sum = (host: boolean) =>
    [...buffers].filter(([name]) => isHost(name) === host).reduce((total, [, size]) => total + size, 0);
  return { gpus: sum(false), host: sum(true) };
}

function shareOf(weights: SplitRun['weightsMiB'], layers: SplitRun['layers']): number | null {
  if (weights && weights.gpus + weights.host > 0) return weights.gpus / (weights.gpus + weights.host);
  return layers && layers.all > 0 ? Math.min(1, layers.onGpus / layers.all) : null;
}

function reportOf(log: Log, engine: string): Report {
  const weightsMiB = weightsOf(log);
  const context = log.contextEach ?? log.context;
  const run: SplitRun = {
    kind: 'split',
    engine,
    gpuShare: shareOf(weightsMiB, log.layers),
    layers: log.layers,
    weightsMiB,
    contextTokens: log.context?.value ?? context?.value ?? null,
    slots: log.slots,
    scheme: log.scheme,
    model: log.model?.value ?? log.file?.value.split('/').at(-1) ?? null,
    outOfMemory: log.outOfMemory,
    noGpu: log.noGpu,
    line: log.lines[0] ?? 1,
  };
  const isLoad = log.layers !== null || weightsMiB !== null || log.outOfMemory !== null || log.noGpu;
  const gpus = [...log.gpus.values()];
  const names = [log.model, log.file].filter((said) => said !== null);
  return {
    tool: `${engine} log`,
    lines: log.lines,
    runs: isLoad ? [run] : [],
    ...maybe('gpus', gpus.length > 0 ? gpus : null),
    ...maybe('ramGiB', log.ramGiB),
    ...maybe('os', gpus.some(({ vendor }) => vendor === 'apple') ? { value: 'macos' as const, line: run.line } : null),
    ...maybe('model', names.length > 0 ? { value: names.map(({ value }) => value), line: names[0]?.line ?? 1 } : null),
    ...maybe('contextTokens', context && context.value > 0 ? context : null),
    ...maybe('checkpoint', names[0] ? { value: 'gguf' as const, line: names[0].line } : null),
  };
}

/** The log of llama.cpp and of what is built on it, such as `llama-server` or Ollama's server. */
export const readLlamaLog: Reader = (lines) => {
  if (!lines.some(({ text }) => MARK.test(text) || NO_GPU.test(text) || OUT_OF_MEMORY.test(text))) return null;
  const log: Log = {
    gpus: new Map(),
    ramGiB: null,
    buffers: new Map(),
    layers: null,
    context: null,
    contextEach: null,
    slots: 1,
    scheme: null,
    model: null,
    file: null,
    outOfMemory: null,
    noGpu: false,
    lines: [],
  };
  let engine = 'llama.cpp';
  for (const line of lines) {
    const taken = [takeDevice, takeModel, takeContext, takePlacement].map((takes) => takes(log, line));
    if (taken.includes(true)) log.lines.push(line.number);
    if (/\bollama\[\d+\]:|source=\w+\.go:\d+/.test(line.text)) engine = 'Ollama';
  }
  return log.lines.length === 0 ? null : reportOf(log, engine);
};
