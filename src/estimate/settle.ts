import type { Architecture } from '../schema/architecture';
import type { Catalog } from '../schema/catalog';
import type { Provider } from '../schema/provider';
import { mostInParallel } from './in-parallel';
import { doubtsOf } from './doubts';
import { expanded, isExpanded, runsGguf, takesExpertsBeside } from './loading';
import { gpusOf, hostOf } from './machine';
import type { EstimateRequest } from './request';
import type { EstimateAssumption } from './result';
import { findScheme, type Scheme } from './schemes';
import { asPublished, type QuantizedFile } from './schemes/published';
import { schemeOf } from './schemes/native';
import { defaultShareOf } from './pool/reserve';
import type { Gpu, Task } from './task';

/** The model to size, wherever its figures come from. */
export interface Subject {
  name: string;
  architecture: Architecture;
  contextTokens: number | null;
  nativeDtype: string | null;
  /** What is uncertain about its figures. */
  doubts: readonly string[];
  /** Quantized files of it that are known, with what their makers kept at 16 bits. */
  quantized: readonly QuantizedFile[];
}

/** A request with everything open settled, and what was assumed for it. */
export interface Settled {
  task: Task;
  scheme: Scheme;
  assumptions: EstimateAssumption[];
}

const DEFAULT_CONTEXT_TOKENS = 8192;
const DEFAULT_MICRO_BATCH = 512;
/** What most people load where nobody says: the middle of the GGUF files on offer. */
const USUAL_GGUF = 'q4_k_m';

type Engine = NonNullable<Provider['engine']>;

interface Open {
  request: EstimateRequest;
  provider: Provider;
  engine: Engine;
  subject: Subject;
  gpus: Gpu[] | null;
  assume: (field: string, told: { assumed: unknown; text: string }) => void;
}

/** Pooling engines compute in 16 bits and load 32-bit weights so. */
const loadedAs = (native: string, engine: Engine) =>
  native === 'fp32' && engine.memory.kind === 'pool' ? 'none' : native;

function schemeNameOf({ request, provider, engine, subject, assume }: Open): string {
  if (request.quantization !== undefined) return request.quantization;
  const native = schemeOf(subject.nativeDtype ?? '') ?? 'none';
  // A GGUF is always made from the published weights; only 4-bit experts are taken over as they are.
  const isGguf = runsGguf(provider);
  const scheme = isGguf ? (/fp4/.test(native) ? 'mxfp4' : USUAL_GGUF) : loadedAs(native, engine);
  assume('quantization', {
    assumed: scheme,
    text: isGguf
      ? `No quantization is named; taken as ${scheme}.`
      : `The weights as published${subject.nativeDtype ? ` (${subject.nativeDtype})` : ''}.`,
  });
  return scheme;
}

/** The scheme that is asked for, as its weights lie in memory; null where it means nothing. */
function schemeFor(open: Open): Scheme | null {
  const { request, provider, engine, subject, assume } = open;
  const { architecture, nativeDtype } = subject;
  const prefers = runsGguf(provider) ? 'gguf' : 'checkpoint';
  const found = findScheme({ scheme: schemeNameOf(open), architecture, nativeDtype, prefers });
  if (found === null) return null;
  const published = asPublished(found, subject);
  if (isExpanded(provider, published)) {
    assume('quantization', {
      assumed: 'none',
      text: 'The file is expanded while it is loaded: its weights take 16 bits in memory, or 32 where no number format is named.',
    });
    return expanded(published);
  }
  if (request.expertsInRam === undefined || !takesExpertsBeside(engine)) return published;
  const inRam = findScheme({ scheme: request.expertsInRam, architecture, nativeDtype, prefers: 'gguf' });
  return inRam ? { ...published, inRam } : published;
}

function contextOf({ request, engine, subject, gpus, assume }: Open): number {
  if (request.contextTokens !== undefined) return request.contextTokens;
  const memoryGiB = (gpus ?? []).reduce((sum, gpu) => sum + gpu.memoryGiB, 0);
  const byMemory =
    engine.memory.kind === 'ggml'
      ? engine.memory.contextByVram?.find((tier) => memoryGiB < (tier.belowGiB ?? Infinity))?.contextTokens
      : undefined;
  const wanted = byMemory ?? (engine.memory.kind === 'eager' ? undefined : subject.contextTokens);
  const assumed = Math.min(wanted ?? DEFAULT_CONTEXT_TOKENS, subject.contextTokens ?? Infinity);
  assume('contextTokens', { assumed, text: `${assumed.toLocaleString('en')} tokens, the engine’s own default here.` });
  return assumed;
}

function parallelOf({
  request,
  engine,
  subject,
  gpus,
  assume,
}: Open): Pick<Task, 'tensorParallel' | 'pipelineParallel'> {
  const pipelineParallel = request.pipelineParallel ?? 1;
  if (engine.memory.kind !== 'pool') return { tensorParallel: 1, pipelineParallel: 1 };
  if (request.tensorParallel !== undefined) return { tensorParallel: request.tensorParallel, pipelineParallel };
  const cards = Math.max(1, Math.floor((gpus?.length ?? 1) / pipelineParallel));
  const tensorParallel = mostInParallel({ architecture: subject.architecture, gpus: cards });
  if (cards > 1) {
    assume('tensorParallel', {
      assumed: tensorParallel,
      text:
        tensorParallel === cards
          ? `Every layer is shared by ${cards} GPUs.`
          : `The heads share out over ${tensorParallel} of the ${cards} GPUs; the others stay idle.`,
    });
  }
  return { tensorParallel, pipelineParallel };
}

/**
 * The cards that do the work, in the order given. Of too many for a pooling engine the largest do it; those missing are
 * taken to be like the smallest, whose pool sets the limit.
 */
function usedGpus({ request, engine, gpus, assume }: Open, wanted: number): Gpu[] | null {
  if (engine.memory.kind !== 'pool' || gpus === null) return gpus;
  const largestFirst = [...gpus.keys()].sort((a, b) => (gpus[b]?.memoryGiB ?? 0) - (gpus[a]?.memoryGiB ?? 0));
  const smallest = gpus[largestFirst.at(-1) ?? 0];
  if (smallest === undefined || gpus.length === wanted) return gpus;
  if (gpus.length > wanted) {
    const used = new Set(largestFirst.slice(0, wanted));
    return gpus.filter((_, index) => used.has(index));
  }
  assume('accelerators', {
    assumed: wanted,
    text: `${wanted} GPUs are asked for and ${gpus.length} named; the others are taken to be like the smallest${request.pipelineParallel ? ', in further machines' : ''}.`,
  });
  return [...gpus, ...Array.from({ length: wanted - gpus.length }, () => smallest)];
}

function shareOf({ request, engine, assume }: Open, task: Task): number | null {
  if (engine.memory.kind !== 'pool') return null;
  if (request.gpuMemoryUtilization !== undefined) return request.gpuMemoryUtilization;
  const share = defaultShareOf({ engine: engine.memory, task });
  if (task.gpus !== null && task.gpus.length > 0) {
    assume('gpuMemoryUtilization', {
      assumed: Math.round(share * 1000) / 1000,
      text: `The engine takes ${Math.round(share * 100)} % of each GPU unless told otherwise.`,
    });
  }
  return share;
}

/**
 * Settles everything that a request leaves open by the provider's defaults; null where the scheme means nothing.
 *
 * @example settle({ request: { provider: 'vllm', model: 'Qwen/Qwen3-8B' }, provider, engine, subject, catalog })?.task.kvCacheType // 'bf16'
 */
export function settle(given: {
  request: EstimateRequest;
  provider: Provider;
  engine: Engine;
  subject: Subject;
  catalog: Catalog;
}): Settled | null {
  const { request, provider, engine, subject, catalog } = given;
  const assumptions: EstimateAssumption[] = subject.doubts.map((text) => ({ field: 'config', assumed: null, text }));
  const machine = { accelerators: request.accelerators, ramGiB: request.ramGiB, cpu: request.cpu, catalog };
  const open: Open = {
    request,
    provider,
    engine,
    subject,
    gpus: gpusOf(machine),
    assume: (field, told) => assumptions.push({ field, ...told }),
  };
  const scheme = schemeFor(open);
  if (scheme === null) return null;
  const parallel = parallelOf(open);
  const kvCacheType = request.kvCacheType ?? (engine.memory.kind === 'ggml' ? 'f16' : 'bf16');
  if (request.kvCacheType === undefined)
    open.assume('kvCacheType', { assumed: kvCacheType, text: 'Keys and values in 16 bits, the default.' });
  if (request.concurrentRequests === undefined)
    open.assume('concurrentRequests', { assumed: 1, text: 'One request at a time.' });
  if (engine.memory.kind === 'ggml' && request.gpuLayers === undefined && (open.gpus?.length ?? 0) > 0) {
    open.assume('gpuLayers', {
      assumed: null,
      text: `As many layers on the GPUs as fit; left to itself the engine keeps ${engine.memory.keepsFreeGiB} GiB of each GPU free and may place a few fewer.`,
    });
  }
  const task: Task = {
    architecture: subject.architecture,
    scheme: scheme.id,
    kvCacheType,
    unfoldsLatent: engine.memory.kind === 'eager' && engine.memory.unfoldsLatent === true,
    gpus: usedGpus(open, parallel.tensorParallel * parallel.pipelineParallel),
    host: hostOf(machine),
    contextTokens: contextOf(open),
    concurrentRequests: request.concurrentRequests ?? 1,
    ...parallel,
    memoryShare: null,
    batchedTokens: request.batchedTokens ?? null,
    maxSequences: request.maxSequences ?? null,
    gpuLayers: request.gpuLayers ?? null,
    microBatch: request.microBatch ?? (engine.memory.kind === 'ggml' ? engine.memory.microBatch : DEFAULT_MICRO_BATCH),
    flashAttention: request.flashAttention ?? true,
  };
  const settled = { ...task, memoryShare: shareOf(open, task) };
  const doubts = doubtsOf({ request, provider, engine, task: settled, scheme, mostTokens: subject.contextTokens });
  return { task: settled, scheme, assumptions: [...assumptions, ...doubts] };
}
