import type { EngineSpeed } from '../../schema/engine';
import { activeParameters, type TensorRole } from '../parameters';
import type { MemoryOutcome, Speed } from '../result';
import type { Task } from '../task';
import { basisOf } from './basis';
import { stepTime, type StepTime } from './decode';
import { holdingsOf } from './holdings';
import { kernelsPerToken } from './kernels';
import { deviceOf, type Device, type Holding, type Pace } from './pace';
import { prefillTokensPerSecond } from './prefill';
import { speculativeRange } from './speculative';
import { readingOf, touchedExperts, type Reading } from './reading';

export interface SpeedRequest {
  task: Task;
  /** Bits a weight by role. */
  bits: Readonly<Record<TensorRole, number>>;
  /** The same of experts in RAM, where they come in another scheme. */
  bitsInRam?: Readonly<Record<TensorRole, number>> | undefined;
  engine: EngineSpeed;
  memory: MemoryOutcome;
  /** Tokens in the cache while the answer is written, where known. */
  depthTokens?: number;
}

/** Context up to which requests are taken to fill it, and the share of what is allowed beyond that they fill. */
const FILLED_TOKENS = 4096;
const FILLED_SHARE_BEYOND = 1 / 16;
/** Bits up to which weights count as eight-bit ones: 8, and scales. */
const EIGHT_BIT = { from: 7.9, to: 8.1 };

/**
 * Tokens in the cache while an answer is written, where only the allowed context is known: all of a short one, a small
 * part of a long one, since most who measure or use a long context write with little of it filled.
 *
 * @example usualDepth(131072) // 4096 + 126976 / 16 = 12032
 */
export const usualDepth = (contextTokens: number): number =>
  Math.min(contextTokens, FILLED_TOKENS) + Math.max(0, contextTokens - FILLED_TOKENS) * FILLED_SHARE_BEYOND;

/** Rate of the arithmetic on prompts, as a multiple of that in 16 bits. */
function arithmeticFactor({ task, bits, engine }: SpeedRequest): number {
  const [gpu] = task.gpus ?? [];
  const eightBit = bits.denseUp >= EIGHT_BIT.from && bits.denseUp <= EIGHT_BIT.to;
  if (!engine.multipliesIn8Bit || !eightBit || !gpu?.fp8Tflops || !gpu.fp16Tflops) return 1;
  return gpu.fp8Tflops / gpu.fp16Tflops;
}

/** Everything about a request that no pace changes. */
interface Prepared {
  request: SpeedRequest;
  holdings: Holding[];
  reading: Reading;
  kernels: number;
  active: number;
  togetherBytes: number;
  togetherBytesInRam: number;
}

function devicesAt({ request, holdings }: Prepared, pace: Pace): Device[] | null {
  const devices: Device[] = [];
  for (const holding of holdings) {
    const device = deviceOf({ engine: request.engine, holding, host: request.task.host, pace });
    if (device === null) return null;
    devices.push(device);
  }
  return devices;
}

/** Step and prompt at one pace. */
interface Timed {
  step: StepTime;
  prefill: number;
}

function timedAt(prepared: Prepared, pace: Pace): Timed | null {
  const { request, reading, kernels, active, togetherBytes, togetherBytesInRam } = prepared;
  const { architecture, contextTokens, concurrentRequests, microBatch, tensorParallel } = request.task;
  const devices = devicesAt(prepared, pace);
  if (devices === null) return null;
  return {
    step: stepTime({
      engine: request.engine,
      reading,
      devices,
      kernelsPerToken: kernels,
      layers: architecture.layers,
      activeParameters: active,
      requests: concurrentRequests,
      tensorParallel,
      pace,
    }),
    prefill: prefillTokensPerSecond({
      architecture,
      devices,
      activeLayerParameters: active - architecture.vocabularySize * architecture.hiddenSize,
      layerBytes: togetherBytes,
      layerBytesInRam: togetherBytesInRam,
      promptTokens: request.depthTokens ?? usualDepth(contextTokens),
      microBatch,
      kernelsPerToken: kernels,
      tensorParallel,
      arithmeticFactor: arithmeticFactor(request),
      pace,
    }),
  };
}

/** Bytes of all layers that a micro-batch of a prompt reads: it touches more experts than single tokens do. */
function togetherBytes({ task }: SpeedRequest, reading: Pick<Reading, 'layerBytes' | 'expertBytes'>): number {
  const touched = touchedExperts(task.architecture, task.concurrentRequests);
  if (touched === 0) return reading.layerBytes;
  return reading.layerBytes + (reading.expertBytes / touched) * touchedExperts(task.architecture, task.microBatch);
}

/**
 * How fast a task runs: tokens a second of all its requests together, and of a prompt. Null where the machine or the
 * engine's rates on it are not known. Nothing that predicts several tokens at once is counted.
 *
 * @example Llama 3 8B in Q4_K_M on an RTX 4090: 4.6 GB at 847 GB/s and 678 kernels, 147 tokens a second
 */
export function speedOf(request: SpeedRequest): Speed | null {
  const { task, bits, bitsInRam, memory } = request;
  const { architecture, concurrentRequests } = task;
  if (task.gpus === null) return null;
  const reading = readingOf({
    architecture,
    bits,
    bitsInRam,
    kvCacheType: task.kvCacheType,
    unfoldsLatent: task.unfoldsLatent,
    depthTokens: request.depthTokens ?? usualDepth(task.contextTokens),
    requests: concurrentRequests,
  });
  const prepared: Prepared = {
    request,
    holdings: holdingsOf({ gpus: task.gpus, memory }),
    reading,
    kernels: kernelsPerToken(architecture),
    active: activeParameters(architecture),
    togetherBytes: togetherBytes(request, reading),
    togetherBytesInRam: togetherBytes(request, { ...reading, expertBytes: reading.expertBytesInRam }),
  };
  const slow = timedAt(prepared, 'slow');
  const expected = timedAt(prepared, 'expected');
  const fast = timedAt(prepared, 'fast');
  if (slow === null || expected === null || fast === null) return null;
  const rate = ({ step }: Timed) => concurrentRequests / step.total;
  const decode = { low: rate(slow), expected: rate(expected), high: rate(fast) };
  return {
    decodeTokensPerSecond: decode,
    requestsTogether: concurrentRequests,
    prefillTokensPerSecond: { low: slow.prefill, expected: expected.prefill, high: fast.prefill },
    speculative: speculativeRange({ decode, requests: concurrentRequests }),
    basis: basisOf({ time: expected.step, reading, kernels: prepared.kernels, requests: concurrentRequests }),
  };
}
