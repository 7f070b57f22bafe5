import type { EagerMemory } from '../../schema/engine';
import { cacheGiB } from '../host-only';
import type { Interval } from '../interval';
import { longest } from '../longest';
import type { Task } from '../task';
import { promptGiB, roomGiB } from './memory';

interface Question {
  task: Task;
  engine: EagerMemory;
  weightsGiB: Interval;
  /** The model's own longest context. */
  most: number;
}

/**
 * The longest context of a single request on a machine with GPUs: one that stays on them, or one for which GPUs and RAM
 * suffice together. Null where the RAM would have to help and is not known.
 *
 * @example longestDealt({ task, engine: transformers, weightsGiB, most: 131072, place: 'gpus' })?.expected // 21504
 */
export function longestDealt(question: Question & { place: 'gpus' | 'anywhere' }): Interval | null {
  const { task, engine, weightsGiB, most, place } = question;
  const gpus = task.gpus ?? [];
  const alone = { ...task, concurrentRequests: 1 };
  const holds = ({ tokens, end, ramGiB }: { tokens: number; end: keyof Interval; ramGiB: number }) => {
    const request = { ...alone, contextTokens: tokens };
    const computeGiB = promptGiB(request, engine)[end];
    const room = gpus.reduce((total, gpu) => total + roomGiB({ gpu, engine, computeGiB, end }), 0);
    return room > 0 && weightsGiB[end] + cacheGiB(request) <= room + ramGiB;
  };
  // What unified memory cannot give to the GPU is no second memory.
  const ramGiB = place === 'gpus' || gpus.some((gpu) => gpu.unified) ? 0 : task.host.ramGiB;
  if (ramGiB === null) return null;
  const at = (end: keyof Interval) => longest({ fits: (tokens) => holds({ tokens, end, ramGiB }), most });
  return { low: at('high'), expected: at('expected'), high: at('low') };
}
