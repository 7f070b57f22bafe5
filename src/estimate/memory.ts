import type { Architecture } from '../schema/architecture';
import type { Provider } from '../schema/provider';
import { eagerMemory } from './eager/memory';
import { ggmlMemory } from './ggml/memory';
import { hostOnlyMemory } from './host-only';
import { exactly } from './interval';
import { poolMemory } from './pool/memory';
import { computeGiB } from './pool/reserve';
import type { MemoryOutcome } from './result';
import type { Scheme } from './schemes';
import type { Task } from './task';
import {
  paddedExperts,
  shardedBytes,
  totalBytes,
  weightBytes,
  withExpertsOf,
  withMargin,
  type RoleBytes,
} from './weights';

type Engine = NonNullable<Provider['engine']>;

/** The same weights with experts as they lie in RAM; undefined where those are no others. */
export function expertsInRam(request: { architecture: Architecture; bytes: RoleBytes; scheme: Scheme }) {
  const { architecture, bytes, scheme } = request;
  if (scheme.inRam === undefined) return undefined;
  const { bits, margin } = scheme.inRam;
  return { bytes: withExpertsOf({ bytes, experts: weightBytes({ architecture, bits }) }), margin };
}

/**
 * Where the memory goes, by the engine's way of handling it.
 *
 * @example memoryOf({ task, engine, scheme }).fits // 'fits'
 */
export function memoryOf({ task, engine, scheme }: { task: Task; engine: Engine; scheme: Scheme }): MemoryOutcome {
  const { architecture, tensorParallel, pipelineParallel } = task;
  const { memory } = engine;
  const bytes = weightBytes({ architecture, bits: scheme.bits });
  switch (memory.kind) {
    case 'pool': {
      const held = paddedExperts({
        architecture,
        bytes,
        padding: memory.expertPadding,
        scheme: scheme.id,
        tensorParallel,
      });
      const weightsGiB = withMargin(totalBytes(held), scheme.margin);
      if (task.gpus?.length === 0)
        return hostOnlyMemory({ task, weightsGiB, computeGiB: computeGiB({ engine: memory, task }), queues: true });
      const perGpu = shardedBytes({ architecture, bytes: held, tensorParallel, pipelineParallel });
      return poolMemory({
        task,
        engine: memory,
        weights: { perGpuGiB: withMargin(perGpu, scheme.margin), totalGiB: weightsGiB },
      });
    }
    case 'eager':
      return eagerMemory({ task, engine: memory, weightsGiB: withMargin(totalBytes(bytes), scheme.margin) });
    case 'ggml':
      return ggmlMemory({ task, engine: memory, bytes, scheme, inRam: expertsInRam({ architecture, bytes, scheme }) });
    default:
      return memory satisfies never;
  }
}

/** All zero: the share of a GPU where there is none. */
export const nothing = {
  weightsGiB: exactly(0),
  kvCacheGiB: exactly(0),
  computeGiB: exactly(0),
  overheadGiB: exactly(0),
  totalGiB: exactly(0),
};
