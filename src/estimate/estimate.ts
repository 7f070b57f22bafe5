import type { Catalog } from '../schema/catalog';
import type { Parsed } from '../schema/faults';
import type { Provider } from '../schema/provider';
import { cacheShape } from './kv-cache';
import { lazily } from './lazily';
import { contextLimits, type ContextLimits } from './limits';
import { memoryOf, nothing } from './memory';
import type { EstimateRequest } from './request';
import type { Estimate, EstimateAssumption, GpuOutcome, MemoryOutcome } from './result';
import { settle, type Subject } from './settle';
import { ORDINARY_HOST_GBS } from './speed/pace';
import { speedOf, usualDepth } from './speed/speed';
import { subjectOf } from './subject';
import type { Task } from './task';

type Engine = NonNullable<Provider['engine']>;

/** The GPU that is fullest for its size. */
function fullest(gpus: readonly GpuOutcome[]): GpuOutcome | null {
  const fullness = ({ totalGiB, capacityGiB }: GpuOutcome) =>
    capacityGiB === 0 ? totalGiB.expected : totalGiB.expected / capacityGiB;
  return gpus.reduce<GpuOutcome | null>(
    (most, gpu) => (most === null || fullness(gpu) > fullness(most) ? gpu : most),
    null,
  );
}

/** Requests that find no room in the cache wait, so that no more than it holds are computed together. */
function inCache(task: Task, { kvCacheTokens, maxConcurrentRequests }: MemoryOutcome): Task {
  if (maxConcurrentRequests === null || kvCacheTokens === null || task.concurrentRequests === 1) return task;
  const places = Math.max(1, Math.floor(kvCacheTokens.expected / usualDepth(task.contextTokens)));
  return places < task.concurrentRequests ? { ...task, concurrentRequests: places } : task;
}

/** Whether the model continues a text; those that only read one keep nothing of it. */
function writes({ architecture }: Task): boolean {
  const { groups, stateElements, convElements } = cacheShape({ architecture, tensorParallel: 1 });
  return groups.length > 0 || stateElements + convElements > 0;
}

/** Where a part lies in RAM, what is taken for the RAM's speed. */
function hostAssumption(task: Task, { host, placement }: MemoryOutcome): EstimateAssumption[] {
  const computes = placement.gpuLayers < placement.totalLayers || placement.expertLayersInRam > 0;
  if (task.gpus === null || task.host.bandwidthGBs !== null || !computes || host.weightsGiB.expected === 0) return [];
  const { value, low, high } = ORDINARY_HOST_GBS;
  return [
    {
      field: 'cpu',
      assumed: value,
      text: `System memory of ${low} to ${high} GB/s, taken as ${value}; name the processor for a nearer speed.`,
    },
  ];
}

/** An engine without measurements of its own. */
function countedLike({ engineLike }: Provider): EstimateAssumption[] {
  if (!engineLike) return [];
  const { name, because } = engineLike;
  return [{ field: 'provider', assumed: name, text: `Counted like ${name}, since ${because}.` }];
}

/** A request whose names all mean something. */
export interface ReadyRequest {
  request: EstimateRequest;
  provider: Provider;
  engine: Engine;
  subject: Subject;
  catalog: Catalog;
}

/** Estimates what a checked request asks for; a fault where its scheme means nothing. */
export function estimateReady(ready: ReadyRequest): Parsed<Estimate> {
  const { request, provider, engine, subject, catalog } = ready;
  const settled = settle({ request, provider, engine, subject, catalog });
  if (settled === null) {
    return {
      kind: 'faulty',
      faults: [
        {
          path: 'request.quantization',
          found: JSON.stringify(request.quantization),
          remedy: 'give a scheme such as "none", "fp8", "awq", "nvfp4", "q4_k_m" or "ud-q4_k_xl"',
        },
      ],
    };
  }
  const { task, scheme, assumptions } = settled;
  const memory = memoryOf({ task, engine, scheme });
  const most = subject.contextTokens ?? task.contextTokens;
  const perGpu = fullest(memory.gpus);
  let limits: ContextLimits | undefined;
  const limitsOnce = () => (limits ??= contextLimits({ task, engine, scheme, memory, most }));
  return {
    kind: 'ok',
    value: lazily(
      {
        provider: provider.id,
        model: subject.name,
        quantization: scheme.id,
        expertsInRam: scheme.inRam?.id ?? null,
        isExpanded: scheme.isExpanded ?? false,
        perGpu: perGpu
          ? {
              weightsGiB: perGpu.weightsGiB,
              kvCacheGiB: perGpu.kvCacheGiB,
              computeGiB: perGpu.computeGiB,
              overheadGiB: perGpu.overheadGiB,
              totalGiB: perGpu.totalGiB,
            }
          : nothing,
        ...memory,
        assumptions: [...assumptions, ...countedLike(provider), ...hostAssumption(task, memory)],
      },
      {
        maxContextTokens: () => limitsOnce().maxContextTokens,
        maxContextOnGpusTokens: () => limitsOnce().maxContextOnGpusTokens,
        // Without a cache there is no answer to write: the model turns texts into vectors.
        speed: () =>
          writes(task)
            ? speedOf({
                task: inCache(task, memory),
                bits: scheme.bits,
                bitsInRam: scheme.inRam?.bits,
                engine: engine.speed,
                memory,
              })
            : null,
      },
    ),
  };
}

/**
 * Memory and speed of one provider, model and machine. Pure; the same request and catalog give the same answer.
 *
 * @param request.request a checked request (see `readEstimateRequest`)
 * @returns the estimate, or faults where the model's figures or the scheme are not known
 * @example estimate({ request: { provider: 'vllm', model: 'Qwen/Qwen3-8B' }, catalog })
 */
export function estimate({ request, catalog }: { request: EstimateRequest; catalog: Catalog }): Parsed<Estimate> {
  const provider = catalog.providers.find(({ id }) => id === request.provider);
  if (!provider?.engine) {
    return {
      kind: 'faulty',
      faults: [
        {
          path: 'request.provider',
          found: JSON.stringify(request.provider),
          remedy: provider
            ? 'how it uses memory is not known; give another provider'
            : 'give a provider id such as "vllm"',
        },
      ],
    };
  }
  const subject = subjectOf({ request, catalog });
  if (subject.kind === 'faulty') return subject;
  return estimateReady({ request, provider, engine: provider.engine, subject: subject.value, catalog });
}
