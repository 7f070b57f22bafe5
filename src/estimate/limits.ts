import type { PoolMemory } from '../schema/engine';
import type { Provider } from '../schema/provider';
import { longestDealt } from './eager/longest';
import { longestContext } from './ggml/longest';
import { SYSTEM_GIB } from './host-only';
import { exactly, type Interval } from './interval';
import { longest } from './longest';
import { expertsInRam, memoryOf } from './memory';
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

/** Longest context of a single request. */
export interface ContextLimits {
  /** With GPUs and RAM together, wherever the engine can use both. */
  maxContextTokens: Interval | null;
  /** With everything on the GPUs; 0 where not even a short one leaves it all there. */
  maxContextOnGpusTokens: Interval | null;
}

/** Where an engine can use RAM beside the GPUs, both limits; what fits the GPUs whole needs no RAM to be known. */
function both(at: (place: 'gpus' | 'anywhere') => Interval | null, most: number): ContextLimits {
  const onGpus = at('gpus');
  if (onGpus?.low === most) return { maxContextTokens: onGpus, maxContextOnGpusTokens: onGpus };
  const anywhere = at('anywhere') ?? (onGpus && onGpus.expected > 0 ? onGpus : null);
  if (anywhere === null || onGpus === null) return { maxContextTokens: anywhere, maxContextOnGpusTokens: onGpus };
  return {
    maxContextTokens: {
      low: Math.max(anywhere.low, onGpus.low),
      expected: Math.max(anywhere.expected, onGpus.expected),
      high: Math.max(anywhere.high, onGpus.high),
    },
    maxContextOnGpusTokens: onGpus,
  };
}

/**
 * The longest context of a single request that still fits, up to the model's own; null where the machine is not known.
 *
 * @example contextLimits({ task, engine, scheme, memory, most: 131072 }).maxContextTokens?.expected // 40960
 */
export function contextLimits(question: Question): ContextLimits {
  const { task, engine, scheme, memory, most } = question;
  if (task.gpus === null) return { maxContextTokens: null, maxContextOnGpusTokens: null };
  if (task.gpus.length === 0 && engine.memory.kind !== 'ggml')
    return { maxContextTokens: inRam(question), maxContextOnGpusTokens: exactly(0) };
  switch (engine.memory.kind) {
    case 'ggml': {
      const bytes = weightBytes({ architecture: task.architecture, bits: scheme.bits });
      const inRam = expertsInRam({ architecture: task.architecture, bytes, scheme });
      const asked = { task, engine: engine.memory, bytes, scheme, inRam, most };
      return both((place) => longestContext({ ...asked, place }), most);
    }
    case 'pool': {
      const limit = inPool(question, engine.memory);
      return { maxContextTokens: limit, maxContextOnGpusTokens: limit };
    }
    case 'eager': {
      const asked = { task, engine: engine.memory, weightsGiB: memory.total.weightsGiB, most };
      return both((place) => longestDealt({ ...asked, place }), most);
    }
    default:
      return engine.memory satisfies never;
  }
}
