import { groupsIn, type Line } from '../lines';
import { maybe, type PoolRun, type Reader, type Said, type SeenGpu } from '../report';
import { TORCH_ASKED, TORCH_FREE, torchGiB } from './torch';
import { vendorOf } from './vendor';

const MARK =
  /\bvLLM API server version|Initializing an? (?:V\d )?LLM engine|GPU KV cache size:|Maximum concurrency for|# (?:GPU|cuda) blocks:|No available memory for the cache blocks|max seq len \(|Available KV cache memory:|gpu_memory_utilization|\bvllm serve\b|Model loading took|Loading model weights took|desired GPU memory utilization|\bVllmWorker\b|\bEngineCore\w*\b|[/\\]vllm[/\\]\w+[/\\]/;

const number = (digits: string | undefined) => Number((digits ?? '').replaceAll(',', ''));

interface Log {
  run: PoolRun;
  model: Said<string> | null;
  context: Said<number> | null;
  gpu: SeenGpu | null;
  gpuCount: number | null;
  /** The highest number of a GPU that the log names. */
  lastGpu: number;
  lines: number[];
}

type Take = (log: Log, line: Line) => boolean;

/** What a line tells, and where it goes. */
const figure =
  (pattern: RegExp, put: (log: Log, at: { groups: readonly string[]; line: number }) => void): Take =>
  (log, { text, number: line }) => {
    const groups = groupsIn(text, pattern);
    if (groups) put(log, { groups, line });
    return groups !== null;
  };

const takeModel = figure(/\bmodel(?:_tag)?'?[=:] ?'([^']{2,200})'/, (log, { groups, line }) => {
  log.model = { value: groups[0] ?? '', line };
});
const takeServed = figure(/(?:\bvllm serve|\s--model)[ =]([\w./][\w./-]{2,160})/, (log, { groups, line }) => {
  log.model ??= { value: groups[0] ?? '', line };
});
const takeContext = figure(
  /(?:\bmax_seq_len=|'max_model_len': |Using max model len |--max[-_]model[-_]len[= ])(\d{1,9})\b/,
  (log, { groups, line }) => {
    log.context = { value: number(groups[0]), line };
  },
);
const takeParallel = figure(
  /(?:\btensor_parallel_size=|'tensor_parallel_size': |--tensor[-_]parallel(?:[-_]size)?[= ]|\s-tp[= ]?)(\d{1,3})\b/,
  (log, { groups }) => {
    log.gpuCount = Math.max(1, number(groups[0]));
  },
);
const takeConcurrency = figure(
  /Maximum concurrency for ([\d,]{1,12}) tokens per request: (\d{1,9}(?:\.\d{1,9})?)x/,
  (log, { groups, line }) => {
    log.run.maxTokens = number(groups[0]);
    log.run.concurrency = number(groups[1]);
    log.context = { value: number(groups[0]), line };
  },
);
const takeCache = figure(/GPU KV cache size: ([\d,]{1,15}) tokens/, (log, { groups }) => {
  log.run.cacheTokens = number(groups[0]);
});
const takeBlocks = figure(/# (?:GPU|cuda) blocks: ([\d,]{1,12})/, (log, { groups }) => {
  // A block holds 16 tokens unless told otherwise, and a log that tells its tokens too is believed.
  log.run.cacheTokens ??= number(groups[0]) * 16;
});
const takeLeft = figure(
  /(?:Available KV cache memory: |KV Cache is |kv_cache_size=)(-?\d{1,9}(?:\.\d{1,9})?) ?GiB/,
  (log, { groups }) => {
    log.run.cacheGiB = number(groups[0]);
    if (log.run.cacheGiB <= 0) log.run.failure = 'no-cache';
  },
);
const takeWeights = figure(
  /(?:Model loading took|Loading model weights took|model weights take) (\d{1,9}(?:\.\d{1,9})?) ?Gi?B/,
  (log, { groups }) => {
    log.run.weightsGiB = number(groups[0]);
  },
);
const takeUtilization = figure(/gpu[-_]memory[-_]utilization'?(?:[=: ]+| \()(0\.\d{1,4})\b/, (log, { groups }) => {
  log.run.utilization = number(groups[0]);
});
const takeCard = figure(/device_name=([A-Za-z][\w-]{3,60})/, (log, { groups, line }) => {
  const name = (groups[0] ?? '').replaceAll('_', ' ');
  log.gpu = { vendor: vendorOf(name), name, memoryGiB: log.gpu?.memoryGiB ?? null, line };
});
const takeNoBfloat = figure(
  /Bfloat16 is only supported on GPUs.{0,80}?Your (.{3,60}?) GPU has compute capability (\d+\.\d)/,
  (log, { groups, line }) => {
    const [name = '', computeCapability = ''] = groups;
    log.run.failure = 'no-bfloat16';
    log.gpu = { vendor: 'nvidia', name, memoryGiB: null, computeCapability, line };
  },
);
const takeNumber = figure(/\bGPU (\d{1,2}) has a total capacity|\bdevice cuda:(\d{1,2})\b/, (log, { groups }) => {
  log.lastGpu = Math.max(log.lastGpu, number(groups[0] || groups[1]));
});
const takeCapacity = figure(
  /total_gpu_memory ?[(=] ?(\d{1,9}(?:\.\d{1,9})?) ?GiB|total capacity of (\d{1,9}(?:\.\d{1,9})?) GiB/,
  (log, { groups, line }) => {
    const memoryGiB = number(groups[0] || groups[1]);
    log.gpu = { ...(log.gpu ?? { vendor: 'nvidia', name: null, line }), memoryGiB };
  },
);

const takeTooLong = figure(
  /max seq len \(([\d,]{1,12})\).{0,12}?(?:is larger than the maximum number of tokens that can be stored in KV cache \(([\d,]{1,12})\)|\(?(\d{1,9}(?:\.\d{1,9})?) GiB KV cache is needed, which is larger than the available (?:KV cache memory )?\((\d{1,9}(?:\.\d{1,9})?) GiB)/,
  (log, { groups, line }) => {
    const [asked = '', stored = '', neededGiB = '', availableGiB = ''] = groups;
    log.run.failure = 'request-too-long';
    log.run.maxTokens = number(asked);
    log.context = { value: number(asked), line };
    if (stored !== '') log.run.longestTokens = number(stored);
    if (neededGiB !== '') log.run.askedGiB = number(neededGiB);
    if (availableGiB !== '') log.run.availableGiB = number(availableGiB);
  },
);
const takeLongest = figure(/estimated maximum model length is ([\d,]{1,12})/, (log, { groups }) => {
  log.run.longestTokens = number(groups[0]);
});
const takeNoBlocks = figure(/No available memory for the cache blocks/, (log) => {
  log.run.failure = 'no-cache';
});
const takeTorch = figure(TORCH_ASKED, (log, { groups }) => {
  log.run.failure = 'out-of-memory';
  log.run.askedGiB = torchGiB(groups);
});
const takeFree = figure(TORCH_FREE, (log, { groups }) => {
  log.run.availableGiB = torchGiB(groups);
});
const takeTaken = figure(
  /Free memory on device(?: cuda:\d)? \((\d{1,9}(?:\.\d{1,9})?)\/(\d{1,9}(?:\.\d{1,9})?) GiB\) on startup is less than desired GPU memory utilization \((\d{1,9}(?:\.\d{1,9})?), (\d{1,9}(?:\.\d{1,9})?) GiB\)/,
  (log, { groups, line }) => {
    const [free = '', all = '', share = '', asked = ''] = groups;
    log.run.failure = 'memory-taken';
    log.run.availableGiB = number(free);
    log.run.askedGiB = number(asked);
    log.run.utilization = number(share);
    log.gpu = { ...(log.gpu ?? { vendor: 'nvidia', name: null, line }), memoryGiB: number(all) };
  },
);

const TAKES: readonly Take[] = [
  ...[takeModel, takeServed, takeContext, takeParallel, takeConcurrency, takeCache, takeBlocks, takeLeft],
  ...[takeWeights, takeUtilization, takeCard, takeNoBfloat, takeCapacity, takeTooLong, takeLongest, takeNoBlocks],
  ...[takeTorch, takeFree, takeTaken, takeNumber],
];

/** A run of an engine with a pooled cache, of which nothing is known yet. */
export const emptyRun = (line: number, engine: PoolRun['engine']): PoolRun => ({
  kind: 'pool',
  engine,
  model: null,
  maxTokens: null,
  concurrency: null,
  cacheTokens: null,
  cacheGiB: null,
  weightsGiB: null,
  utilization: null,
  longestTokens: null,
  failure: null,
  askedGiB: null,
  availableGiB: null,
  line,
});

/** The start-up log of vLLM, whole or in part. */
export const readVllmLog: Reader = (lines) => {
  const start = lines.find(({ text }) => MARK.test(text));
  if (!start) return null;
  const log: Log = {
    run: emptyRun(start.number, 'vLLM'),
    model: null,
    context: null,
    gpu: null,
    gpuCount: null,
    lastGpu: 0,
    lines: [],
  };
  for (const line of lines) if (TAKES.filter((take) => take(log, line)).length > 0) log.lines.push(line.number);
  if (log.lines.length === 0) return null;
  const { gpu, run, model, context, gpuCount, lastGpu } = log;
  const count = Math.max(gpuCount ?? 1, lastGpu + 1);
  const more = gpu !== null && gpuCount === null && lastGpu > 0;
  run.model = model?.value ?? null;
  run.maxTokens ??= context?.value ?? null;
  return {
    tool: 'vLLM log',
    lines: log.lines,
    runs: [run],
    ...maybe('gpus', gpu && Array.from({ length: count }, () => gpu)),
    ...maybe('model', model && { value: [model.value], line: model.line }),
    ...maybe('contextTokens', context && context.value > 0 ? context : null),
    notices: more
      ? [`The log names GPU ${lastGpu}, so that there are ${count} at least. Correct the number if there are more.`]
      : [],
  };
};
