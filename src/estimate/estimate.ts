import type { Catalog } from '../schema/catalog';
import type { Parsed } from '../schema/faults';
import type { Provider } from '../schema/provider';
import { maxContextTokens } from './limits';
import { memoryOf, nothing } from './memory';
import type { EstimateRequest } from './request';
import type { Estimate, GpuOutcome } from './result';
import { settle, type Subject } from './settle';
import { speedOf } from './speed/speed';
import { subjectOf } from './subject';

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
  const settled = settle({ request, engine, subject, catalog });
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
  return {
    kind: 'ok',
    value: {
      provider: provider.id,
      model: subject.name,
      quantization: scheme.id,
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
      maxContextTokens: maxContextTokens({ task, engine, scheme, memory, most }),
      speed: speedOf({
        task,
        bits: scheme.bits,
        engine: engine.speed,
        memory,
      }),
      assumptions,
    },
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
