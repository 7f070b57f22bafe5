import type { EngineSpeed } from '../../schema/engine';
import type { Reading } from './reading';
import { costAt, shareAt, type Device, type Pace } from './pace';

/** Seconds of one step, which writes one token for each request. */
export interface StepTime {
  /** Reading weights and caches from the GPUs' memory. */
  gpuReading: number;
  /** The same from the system's memory. */
  hostReading: number;
  kernels: number;
  exchange: number;
  /** What further requests than the first add in arithmetic. */
  arithmetic: number;
  total: number;
}

export interface StepRequest {
  engine: EngineSpeed;
  reading: Reading;
  devices: readonly Device[];
  kernelsPerToken: number;
  layers: number;
  activeParameters: number;
  requests: number;
  tensorParallel: number;
  pace: Pace;
}

/** Layers exchange once after the mixer and once after the feed-forward. */
const EXCHANGES_PER_LAYER = 2;

/** Bytes that one device reads as though all were weights of four bits or more. */
function bytesOn({ holding }: Device, { reading, engine, pace }: StepRequest): number {
  const expertBytes = holding.gpu === null ? reading.expertBytesInRam : reading.expertBytes;
  const weights = holding.layers * (reading.layerBytes + reading.headBytes) + holding.experts * expertBytes;
  const unpacking = 1 + reading.lowBitShare * (1 / shareAt(engine.lowBitShare, pace) - 1);
  return weights * unpacking + (holding.layers * reading.cacheBytes) / shareAt(engine.cacheShare, pace);
}

function exchangeSeconds({ engine, devices, layers, tensorParallel, pace }: StepRequest): number {
  if (tensorParallel === 1 || !engine.exchangeMicroseconds) return 0;
  const { nvlink, pcie } = engine.exchangeMicroseconds;
  const linked = devices.every(({ holding }) => holding.gpu?.nvlink === true);
  return (layers * EXCHANGES_PER_LAYER * costAt(linked ? nvlink : pcie, pace)) / 1e6;
}

/**
 * Time of one step: what is on different devices is read one after the other, what is shared layer by layer at once.
 * Kernels that are replayed wait for each other, so their cost adds to the reading; those that Python starts one by one
 * overlap with it, and the longer of the two counts.
 *
 * @example 4.66 GB read at 847 GB/s and 678 kernels of 1.8 µs: 5.5 ms + 1.2 ms = 6.7 ms
 */
export function stepTime(request: StepRequest): StepTime {
  const { engine, devices, requests, tensorParallel, pace } = request;
  const gpus = devices.filter(({ holding }) => holding.gpu !== null);
  const host = devices.find(({ holding }) => holding.gpu === null);
  // The slowest of the GPUs that share a layer keeps the others waiting.
  const slowest = Math.min(...gpus.map(({ bytesPerSecond }) => bytesPerSecond));
  const rate = (device: Device) => (tensorParallel > 1 ? slowest * tensorParallel : device.bytesPerSecond);
  const further = 2 * request.activeParameters * (requests - 1);
  const batchShare = shareAt(engine.batchShare, pace);

  const gpuReading = gpus.reduce((sum, device) => sum + bytesOn(device, request) / rate(device), 0);
  const hostReading = host ? bytesOn(host, request) / host.bytesPerSecond : 0;
  const kernels = devices.reduce(
    (sum, { holding, kernelSeconds }) => sum + holding.layers * request.kernelsPerToken * kernelSeconds,
    0,
  );
  const arithmetic = devices.reduce((sum, { holding, peakFlops }) => {
    const together = holding.gpu === null ? 1 : tensorParallel;
    return sum + (holding.layers * further) / (peakFlops * batchShare * together);
  }, 0);
  const exchange = exchangeSeconds(request);
  const onGpu = gpuReading + arithmetic;
  const busy = engine.launch === 'replayed' ? onGpu + kernels : Math.max(onGpu, kernels);
  return { gpuReading, hostReading, kernels, exchange, arithmetic, total: busy + hostReading + exchange };
}
