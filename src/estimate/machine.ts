import type { Accelerator } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import type { Device } from '../schema/device';
import type { AcceleratorVendor } from '../schema/vocabulary';
import { resolveDevice } from './devices';
import type { Gpu, Host } from './task';

/**
 * Memory that the driver's context and the display keep from programs: a driver that reports 24.0 GiB lets a framework
 * see 23.58, one that reports 79.65 lets it see 79.18 (start-up logs in the calibration data).
 */
const DRIVER_RESERVE_GIB = 0.45;

/** Of unified memory, what the system lets the GPU allocate; Apple raises the share from 36 GB on (llama.cpp's Metal logs). */
function unifiedShare({ vendor, ramGiB }: { vendor: AcceleratorVendor; ramGiB: number }): number {
  switch (vendor) {
    case 'apple':
      return ramGiB >= 36 ? 0.75 : 2 / 3;
    case 'nvidia':
      // Linux and the display keep the rest; the GPU sees all of the memory.
      return 0.95;
    case 'amd':
    case 'intel':
    case 'other':
      return 0.75;
    default:
      return vendor satisfies never;
  }
}

/**
 * What programs can allocate of a GPU's memory. A size with decimals was read off a driver or framework and stands.
 *
 * @example allocatableGiB({ vendor: 'nvidia', memoryGiB: 24, unified: false }) // 23.55
 */
function allocatableGiB(request: { vendor: AcceleratorVendor; memoryGiB: number; unified: boolean }): number {
  const { vendor, memoryGiB, unified } = request;
  if (unified) return memoryGiB * unifiedShare({ vendor, ramGiB: memoryGiB });
  return Math.max(memoryGiB / 2, memoryGiB - DRIVER_RESERVE_GIB);
}

/** A described NVIDIA chip is taken for a unified-memory one where every catalog device of its generation is. */
export function looksUnified(
  described: { vendor: AcceleratorVendor; computeCapability?: string | undefined },
  catalog: Catalog,
): boolean {
  if (described.vendor === 'apple') return true;
  if (!described.computeCapability) return false;
  const sameGeneration = catalog.devices.filter((device) => device.computeCapability === described.computeCapability);
  return sameGeneration.length > 0 && sameGeneration.every((device) => device.kind === 'unified');
}

/** Memory of a catalog device; that of a unified one is the system's, where it comes in one size only or is told. */
export function deviceMemoryGiB({ memory }: Device, ramGiB: number | undefined): number | null {
  // Marketing sizes of unified memory are GiB in fact: a "16 GB" Mac has 16 · 2^30 bytes.
  const only = memory.kind === 'unified' && memory.optionsGB.length === 1 ? memory.optionsGB[0] : undefined;
  return memory.kind === 'own' ? memory.vramGiB : (ramGiB ?? only ?? null);
}

function fromDevice(device: Device, ramGiB: number | undefined): Gpu | null {
  const memoryGiB = deviceMemoryGiB(device, ramGiB);
  if (memoryGiB === null) return null;
  const { vendor } = device;
  const unified = device.kind === 'unified';
  return {
    name: device.name,
    vendor,
    memoryGiB: allocatableGiB({ vendor, memoryGiB, unified }),
    unified,
    bandwidthGBs: device.bandwidthGBs,
    fp16Tflops: device.fp16Tflops ?? device.fp32Tflops,
    fp8Tflops: device.fp8Tflops,
    fp4Tflops: device.fp4Tflops,
    computeCapability: device.computeCapability,
    nvlink: device.nvlink,
    datacentre: device.market === 'datacentre',
  };
}

/** Figures of a card that is described in place of named. */
type Described = Exclude<Accelerator, { device: string }>;

function fromDescription(described: Described, { catalog, ramGiB }: { catalog: Catalog; ramGiB: number | undefined }) {
  const { vendor } = described;
  const unified = looksUnified(described, catalog);
  const stated = described.memoryGiB ?? (unified ? ramGiB : undefined);
  if (stated === undefined) return null;
  const memoryGiB = Number.isInteger(stated) ? allocatableGiB({ vendor, memoryGiB: stated, unified }) : stated;
  return {
    name: `${stated} GiB`,
    vendor,
    memoryGiB,
    unified,
    bandwidthGBs: described.bandwidthGBs ?? null,
    fp16Tflops: null,
    fp8Tflops: null,
    fp4Tflops: null,
    computeCapability: described.computeCapability ?? null,
    nvlink: false,
    datacentre: false,
  } satisfies Gpu;
}

/** A machine that somebody names or describes. */
interface DescribedMachine {
  accelerators: readonly Accelerator[] | undefined;
  ramGiB?: number | undefined;
  cpu?: string | undefined;
  catalog: Catalog;
}

/**
 * Every GPU of a machine with its figures, one entry a card; null where the machine or some card's memory is unknown.
 *
 * @example gpusOf({ accelerators: [{ device: 'RTX 3090', count: 2 }], catalog }) // two cards of 23.55 GiB
 */
export function gpusOf({ accelerators, ramGiB, catalog }: DescribedMachine): Gpu[] | null {
  if (accelerators === undefined) return null;
  const gpus: Gpu[] = [];
  for (const accelerator of accelerators) {
    let gpu: Gpu | null;
    if ('device' in accelerator) {
      const match = resolveDevice({ name: accelerator.device, catalog });
      // A processor named among the accelerators adds no GPU; a name that means nothing was reported on reading.
      if (match.kind !== 'one' || match.device.kind === 'cpu') continue;
      gpu = fromDevice(match.device, ramGiB);
    } else {
      gpu = fromDescription(accelerator, { catalog, ramGiB });
    }
    if (gpu === null) return null;
    for (let index = 0; index < accelerator.count; index += 1) gpus.push(gpu);
  }
  return gpus;
}

/** System memory beside the GPUs'; null where it is unknown or the GPU's own. */
export function ramBesideGpus(machine: DescribedMachine): number | null {
  const unified = gpusOf(machine)?.some((gpu) => gpu.unified) ?? false;
  return unified ? null : (machine.ramGiB ?? null);
}

/**
 * Processor and memory of a machine; on unified memory they are the chip's.
 *
 * @example hostOf({ accelerators: [], ramGiB: 32, cpu: 'cpu-ddr5-5600-2ch', catalog }).bandwidthGBs // 89.6
 */
export function hostOf({ accelerators, ramGiB, cpu, catalog }: DescribedMachine): Host {
  const named = [
    ...(cpu === undefined ? [] : [cpu]),
    ...(accelerators ?? []).flatMap((entry) => ('device' in entry ? [entry.device] : [])),
  ];
  for (const name of named) {
    const match = resolveDevice({ name, catalog });
    if (match.kind !== 'one' || match.device.kind === 'gpu') continue;
    const { device } = match;
    return {
      ramGiB: ramGiB ?? deviceMemoryGiB(device, ramGiB),
      bandwidthGBs: device.bandwidthGBs,
      fp16Tflops: device.kind === 'cpu' ? (device.fp16Tflops ?? device.fp32Tflops) : null,
    };
  }
  return { ramGiB: ramGiB ?? null, bandwidthGBs: null, fp16Tflops: null };
}
