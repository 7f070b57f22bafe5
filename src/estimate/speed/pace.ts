import type { BackendSpeed, Calibrated, EngineSpeed } from '../../schema/engine';
import type { Gpu, Host } from '../task';

/** Which end of the calibrated constants is taken. */
export type Pace = 'slow' | 'expected' | 'fast';

/** A share of a rate: the lower, the slower. */
export function shareAt({ low, value, high }: Calibrated, pace: Pace): number {
  return pace === 'slow' ? low : pace === 'fast' ? high : value;
}

/** A cost in time: the higher, the slower. */
export function costAt({ low, value, high }: Calibrated, pace: Pace): number {
  return pace === 'slow' ? high : pace === 'fast' ? low : value;
}

/** What holds a part of the model and computes with it: a GPU, or the processor with the system's memory. */
export interface Holding {
  /** Null: the processor. */
  gpu: Gpu | null;
  /** Share of the layers and of the output head. */
  layers: number;
  /** Share of the experts. */
  experts: number;
}

/** A holding with its rates at one pace. */
export interface Device {
  holding: Holding;
  bytesPerSecond: number;
  kernelSeconds: number;
  /** Operations a second in 16 bits, at the peak. */
  peakFlops: number;
  prefillShare: number;
}

/** Where the system's memory is not known: a desktop with two channels of DDR4-3200 to DDR5-6000. */
export const ORDINARY_HOST_GBS: Calibrated = { value: 60, low: 45, high: 90, from: 'two channels of DDR4 or DDR5' };

/**
 * Where the arithmetic is not known it is taken to go with the bandwidth. GeForce cards of four generations have 58 to
 * 175 operations a byte; desktop processors read a prompt about three to four times as fast as they write.
 */
const GPU_OPERATIONS_PER_BYTE = 80;
const HOST_OPERATIONS_PER_BYTE = 8;

function backendOf(engine: EngineSpeed, gpu: Gpu | null): BackendSpeed | undefined {
  const vendor = gpu === null ? 'host' : gpu.vendor;
  return engine.backends.find(
    (backend) =>
      backend.vendor === vendor &&
      (backend.fromDatacentreGBs === undefined ||
        (gpu?.datacentre === true && (gpu.bandwidthGBs ?? 0) >= backend.fromDatacentreGBs)),
  );
}

/** The rates of what holds a part; null where the engine does not run there, or the card's bandwidth is not known. */
export function deviceOf(request: { engine: EngineSpeed; holding: Holding; host: Host; pace: Pace }): Device | null {
  const { engine, holding, host, pace } = request;
  const { gpu } = holding;
  const backend = backendOf(engine, gpu);
  const bandwidthGBs = gpu === null ? (host.bandwidthGBs ?? shareAt(ORDINARY_HOST_GBS, pace)) : gpu.bandwidthGBs;
  if (!backend || bandwidthGBs === null) return null;
  const tflops = gpu === null ? host.fp16Tflops : gpu.fp16Tflops;
  const perByte = gpu === null ? HOST_OPERATIONS_PER_BYTE : GPU_OPERATIONS_PER_BYTE;
  return {
    holding,
    bytesPerSecond: bandwidthGBs * 1e9 * shareAt(backend.bandwidthShare, pace),
    kernelSeconds: costAt(backend.kernelMicroseconds, pace) / 1e6,
    peakFlops: tflops === null ? bandwidthGBs * 1e9 * perByte : tflops * 1e12,
    prefillShare: shareAt(backend.prefillShare, pace),
  };
}
