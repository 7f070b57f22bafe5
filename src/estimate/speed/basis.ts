import { BYTES_PER_GIB } from '../weights';
import type { StepTime } from './decode';
import type { Reading } from './reading';

/** Two digits, or all of them before the point. */
const short = (value: number) => (value < 10 ? value.toPrecision(2) : Math.round(value).toLocaleString('en'));
const duration = (seconds: number) => (seconds < 10 ? `${short(seconds * 1000)} ms` : `${short(seconds)} s`);
const gib = (bytes: number) => `${short(bytes / BYTES_PER_GIB)} GiB`;

/**
 * What takes most of a step's time, as a sentence.
 *
 * @example basisOf({ … }) // 'The memory’s bandwidth bounds it: reading 4.3 GiB takes 5.5 ms of 6.7 ms a token.'
 */
export function basisOf(request: { time: StepTime; reading: Reading; kernels: number; requests: number }): string {
  const { time, reading, kernels, requests } = request;
  const step = requests === 1 ? 'a token' : 'a step';
  const of = `of ${duration(time.total)} ${step}`;
  // Where the processor reads a part, the sum is not the GPUs' own.
  const bytes = reading.layerBytes + reading.expertBytes + reading.headBytes + reading.cacheBytes;
  const largest = Math.max(time.gpuReading, time.hostReading, time.kernels, time.exchange, time.arithmetic);
  switch (largest) {
    case time.hostReading:
      return `The layers in system memory bound it: reading them takes ${duration(time.hostReading)} ${of}.`;
    case time.gpuReading:
      return `The memory’s bandwidth bounds it: reading ${time.hostReading > 0 ? 'what the GPUs hold' : gib(bytes)} takes ${duration(time.gpuReading)} ${of}.`;
    case time.kernels:
      return `The start of ${Math.round(kernels).toLocaleString('en')} kernels bounds it: they take ${duration(time.kernels)} ${of}.`;
    case time.exchange:
      return `The exchange between the GPUs bounds it: it takes ${duration(time.exchange)} ${of}.`;
    default:
      return `Arithmetic for ${requests.toLocaleString('en')} requests bounds it: it takes ${duration(time.arithmetic)} ${of}.`;
  }
}
