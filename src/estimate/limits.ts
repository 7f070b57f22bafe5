import type { PoolMemory } from '../schema/engine';
import type { Provider } from '../schema/provider';
import { longestOnGpus } from './eager/longest';
import { longestContext } from './ggml/longest';
import { SYSTEM_GIB } from './host-only';
import { exactly, type Interval } from './interval';
import { longest } from './longest';
import { memoryOf } from './memory';
import { poolUse } from './pool/cache';
import type { MemoryOutcome } from './result';
import type { Scheme } from './schemes';
import type { Task } from './task';
import { BYTES_PER_GIB, weightBytes } from './weights';

type Engine = NonNullable<Provider['engine']>;

interface Question {
  task: Task;
  engine: Engine;
  scheme: Scheme;
  memory: MemoryOutcome;
  /** The model's own longest context. */
  most: number;
}

/** Longest request that the pool of one GPU holds; where nothing grows with its length, the model's own length. */
function inPool({ task, memory, most }: Question, engine: PoolMemory): Interval | null {
  const { requestBytes } = poolUse({ engine, task });
  const [gpu] = memory.gpus;
  if (!gpu) return null;
  if (requestBytes(most) === 0) return exactly(memory.fits === 'does-not-fit' ? 0 : most);
  const within = (poolGiB: number) =>
    longest({ fits: (tokens) => requestBytes(tokens) <= poolGiB * BYTES_PER_GIB, most });
  const { low, expected, high } = gpu.kvCacheGiB;
  return { low: within(low), expected: within(expected), high: within(high) };
}

/** Longest request that the RAM holds where the processor computes alone; null where its size is unknown. */
function inRam(question: Question): Interval | null {
  const { task, most } = question;
  const { ramGiB } = task.host;
  if (ramGiB === null) return null;
  const takenGiB = (contextTokens: number) =>
    memoryOf({ ...question, task: { ...task, concurrentRequests: 1, contextTokens } }).host.totalGiB;
  const at = (end: keyof Interval) => longest({ fits: (tokens) => takenGiB(tokens)[end] + SYSTEM_GIB <= ramGiB, most });
  return { low: at('high'), expected: at('expected'), high: at('low') };
}

/**
 * The longest context of a single request that still fits, up to the model's own; null where the machine is not known.
 *
 * @example maxContextTokens({ task, engine, scheme, memory, most: 131072 })?.expected // 40960
 */
export function maxContextTokens(question: Question): Interval | null {
  const { task, engine, scheme, memory, most } = question;
  if (task.gpus === null) return null;
  if (task.gpus.length === 0 && engine.memory.kind !== 'ggml') return inRam(question);
  switch (engine.memory.kind) {
    case 'ggml': {
      const bytes = weightBytes({ architecture: task.architecture, bits: scheme.bits });
      return longestContext({ task, engine: engine.memory, bytes, scheme, most });
    }
    case 'pool':
      return inPool(question, engine.memory);
    case 'eager':
      return longestOnGpus({ task, engine: engine.memory, weightsGiB: memory.total.weightsGiB, most });
    default:
      return engine.memory satisfies never;
  }
}
