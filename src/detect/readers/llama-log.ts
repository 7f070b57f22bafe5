import { groupsIn, type Line } from '../lines';
import { maybe, type Reader, type Report, type Said, type SplitRun } from '../report';
import { takeDevice, type LlamaDevices } from './llama-devices';
import { takeFit, type FitLog } from './llama-fit';

const BYTES_PER_MIB = 2 ** 20;

const MARK =
  /\b(?:llama_model_loader|load_tensors|llm_load_tensors|llama_context|llama_new_context_with_model|llama_init_from_model|llama_kv_cache\w*|print_info|llm_load_print_meta|ggml_cuda_init|ggml_vulkan|ggml_metal_(?:device_)?init|ggml_backend_\w+_buffer_type_alloc_buffer|llama_model_load_from_file_impl|llama_prepare_model_devices|common_params_fit_impl|llama_params_fit(?:_impl)?|common_memory_breakdown_print|srv\s+load_model)\b|msg="(?:inference compute|offloaded )|\blayers\.offload=/;

const BUFFER =
  /(?:load_tensors|llm_load_tensors):\s+(\S+(?: \S+){0,6}?) (?:model )?buffer size =\s*(\d{1,9}(?:\.\d{1,9})?) MiB/;
const isHost = (name: string) => /^(?:CPU|AMX|BLAS)|_Host$/.test(name);

const OUT_OF_MEMORY =
  /cudaMalloc failed: out of memory|ErrorOutOfDeviceMemory|CUDA error: out of memory|unable to allocate (?:CUDA|Vulkan|ROCm|Metal)\w* buffer|kIOGPUCommandBufferCallbackErrorOutOfMemory/;
/** Of the memory beside the GPUs, whatever file the weights come from. */
const OUT_OF_RAM =
  /failed to allocate CPU\w* buffer|unable to allocate CPU\w* buffer|ggml_backend_cpu_buffer_type_alloc_buffer: failed to allocate/;
/** What failed before is mended: the engine tried another way, or serves. */
const MENDED =
  /retrying without pipeline parallelism|\bmain: model loaded\b|server is listening on|llama runner started in|all slots are idle/;
/** A second, smaller model beside the one that answers. */
const SIDE = /loading (?:draft|MTP|multimodal) model|creating MTP draft context|\bclip_model_loader:/;
const MAIN = /load_model: loading model '|msg="starting (?:llama server|runner|llama-server)"/;
const NO_GPU = /no usable GPU found|not compiled with GPU (?:offload )?support|no compatible GPUs were discovered/;

interface Log extends LlamaDevices, FitLog {
  /** Whether the lines are about a model beside the main one. */
  side: boolean;
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

function takeModel(log: Log, { text, number }: Line): boolean {
  const model = groupsIn(text, /\bgeneral\.name\s+(?:str\s*)?=\s*(\S.{0,120})$/);
  if (model) log.model = { value: (model[0] ?? '').trim(), line: number };
  const file = [...text.matchAll(/(?:^|[\s"'=])([^\s"'=]{1,180}\.gguf)\b/g)]
    .map(([, path = '']) => path)
    .find((path) => !/mmproj|draft/i.test(path));
  if (file !== undefined) log.file = { value: file, line: number };
  const scheme = groupsIn(text, /\b(?:file type|model ftype)\s*=\s*(\S.{0,40})$/);
  if (scheme) log.scheme = scheme[0] ?? null;
  return (model ?? scheme) !== null || file !== undefined;
}

function takeContext(log: Log, { text, number }: Line): boolean {
  const whole = groupsIn(text, /\bn_ctx\s*=\s*(\d{1,9})\b/);
  const each = groupsIn(text, /\bn_ctx_(?:(?:per_)?seq|slot)\s*=\s*(\d{1,9})\b/);
  const slots = groupsIn(text, /\b(?:n_seq_max|n_slots)\s*=\s*(\d{1,4})\b/);
  if (whole) log.context = { value: Number(whole[0]), line: number };
  if (each) log.contextEach = { value: Number(each[0]), line: number };
  if (slots) log.slots = Math.max(1, Number(slots[0]));
  return (whole ?? each ?? slots) !== null;
}

function takePlacement(log: Log, { text }: Line): boolean {
  const layers = groupsIn(text, /\boffloaded (\d{1,4})\/(\d{1,4}) layers to GPU/);
  // A second load starts anew.
  if (layers) log.buffers.clear();
  if (layers) log.layers = { onGpus: Number(layers[0]), all: Number(layers[1]) };
  const buffer = groupsIn(text, BUFFER);
  if (buffer) log.buffers.set(buffer[0] ?? '', (log.buffers.get(buffer[0] ?? '') ?? 0) + Number(buffer[1]));
  const planned = groupsIn(text, /\blayers\.(model|offload)=(\d{1,4})\b(?:.{0,80}?\blayers\.offload=(\d{1,4})\b)?/);
  if (planned) takePlan(log, planned);
  const noGpu = NO_GPU.test(text);
  log.noGpu ||= noGpu;
  return Boolean(layers ?? buffer ?? planned) || noGpu;
}

/** What Ollama plans before it loads; a terminal may break the line in two. */
function takePlan(log: Log, [what = '', number = '', offload = '']: readonly string[]) {
  const all = what === 'model' ? Number(number) : (log.layers?.all ?? 0);
  const onGpus = what === 'offload' ? number : offload;
  log.layers = { all, onGpus: onGpus === '' ? (log.layers?.onGpus ?? 0) : Number(onGpus) };
}

function takeFailure(log: Log, { text, number }: Line): boolean {
  const where = OUT_OF_MEMORY.test(text) ? 'gpu' : OUT_OF_RAM.test(text) ? 'ram' : null;
  if (where !== null) {
    const asked = groupsIn(text, /allocating (\d{1,9}(?:\.\d{1,9})?) MiB on device/);
    const bytes = where === 'ram' ? groupsIn(text, /buffer of size (\d{1,15})\b/) : null;
    const earlier = log.outOfMemory?.where === where ? log.outOfMemory.askedMiB : null;
    const askedMiB = asked ? Number(asked[0]) : bytes ? Number(bytes[0]) / BYTES_PER_MIB : earlier;
    log.outOfMemory = { line: number, askedMiB, where };
  } else if (MENDED.test(text)) log.outOfMemory = null;
  return where !== null;
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

/** Requests that divide the context among them; one where each may take all of it. */
function slotsOf({ context, contextEach, slots }: Log): number {
  if (context === null || contextEach === null || contextEach.value < 1) return slots;
  return Math.max(1, Math.round(context.value / contextEach.value));
}

function reportOf(log: Log, engine: string): Report {
  const weightsMiB = weightsOf(log);
  const fitted = log.fitContext === null ? null : { value: log.fitContext, line: log.lines[0] ?? 1 };
  const context = log.contextEach ?? log.context ?? fitted;
  const run: SplitRun = {
    kind: 'split',
    engine,
    gpuShare: shareOf(weightsMiB, log.layers),
    layers: log.layers,
    weightsMiB,
    contextTokens: log.context?.value ?? context?.value ?? null,
    slots: slotsOf(log),
    scheme: log.scheme,
    model: log.model?.value ?? log.file?.value.split('/').at(-1) ?? null,
    outOfMemory: log.outOfMemory,
    fit: log.fit,
    noGpu: log.noGpu,
    line: log.lines[0] ?? 1,
  };
  const isLoad =
    log.layers !== null || weightsMiB !== null || log.outOfMemory !== null || log.fit !== null || log.noGpu;
  const gpus = [...log.gpus.values()];
  const names = [log.model, log.file].filter((said) => said !== null);
  return {
    tool: `${engine} log`,
    lines: log.lines,
    runs: isLoad ? [run] : [],
    ...maybe('gpus', gpus.length > 0 ? gpus : null),
    ...maybe('ramGiB', log.ramGiB),
    ...maybe('cpu', log.cpu),
    ...maybe('os', gpus.some(({ vendor }) => vendor === 'apple') ? { value: 'macos' as const, line: run.line } : null),
    ...maybe('model', names.length > 0 ? { value: names.map(({ value }) => value), line: names[0]?.line ?? 1 } : null),
    ...maybe('contextTokens', context && context.value > 0 ? context : null),
    ...maybe('checkpoint', names[0] ? { value: 'gguf' as const, line: names[0].line } : null),
  };
}

/** What holds whichever model the lines are about. */
const ASIDE: readonly ((log: Log, line: Line) => boolean)[] = [takeDevice, takeFit, takeFailure];

/** The log of llama.cpp and of what is built on it, such as `llama-server` or Ollama's server. */
export const readLlamaLog: Reader = (lines) => {
  const marks = [MARK, NO_GPU, OUT_OF_MEMORY, OUT_OF_RAM];
  if (!lines.some(({ text }) => marks.some((mark) => mark.test(text)))) return null;
  const log: Log = {
    gpus: new Map(),
    ramGiB: null,
    cpu: null,
    fit: null,
    fitContext: null,
    side: false,
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
    if (SIDE.test(line.text)) log.side = true;
    if (MAIN.test(line.text)) log.side = false;
    const takers = log.side ? ASIDE : [...ASIDE, takeModel, takeContext, takePlacement];
    const taken = takers.map((takes) => takes(log, line));
    if (taken.includes(true)) log.lines.push(line.number);
    if (/\bollama\[\d+\]:|source=\w+\.go:\d+/.test(line.text)) engine = 'Ollama';
  }
  return log.lines.length === 0 ? null : reportOf(log, engine);
};
