import type { Accelerator, Answers } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import type { Device } from '../schema/device';
import type { AcceleratorVendor, OperatingSystem } from '../schema/vocabulary';
import { resolveDevice } from '../estimate/devices';
import { deviceMemoryGiB, looksUnified } from '../estimate/machine';

/** Cards of one kind in the machine. What is null is unknown. */
export interface GpuGroup {
  name: string;
  vendor: AcceleratorVendor;
  count: number;
  memoryGiB: number | null;
  /** Shares its memory with the processor. */
  unified: boolean;
  computeCapability: string | null;
  gfxTarget: string | null;
  datacentre: boolean;
  /** The fact that decides, where it is not that of its maker's other GPUs. */
  backEnd: Device['backEnd'] | null;
}

/** The machine that serves, as far as the answers tell. */
export interface Machine {
  os: OperatingSystem | null;
  /** null: unknown; empty: computes on the CPU alone. */
  gpus: readonly GpuGroup[] | null;
  gpuCount: number;
  /** Memory of all GPUs of one machine; null where some of it is unknown. */
  gpuMemoryGiB: number | null;
  /** System memory; null where unknown. On unified memory it is the memory of the GPU as well. */
  ramGiB: number | null;
  nodes: number;
  /** Its processor is known to be an Arm one. */
  arm: boolean;
  /** It is known to have a processor for networks (NPU) beside its GPU. */
  npu: boolean;
}

function fromDevice(device: Device, { count, ramGiB }: { count: number; ramGiB: number | undefined }): GpuGroup {
  return {
    name: device.name,
    vendor: device.vendor,
    count,
    memoryGiB: deviceMemoryGiB(device, ramGiB),
    unified: device.kind === 'unified',
    computeCapability: device.computeCapability,
    gfxTarget: device.gfxTarget,
    datacentre: device.market === 'datacentre',
    backEnd: device.backEnd ?? null,
  };
}

const VENDOR_NAMES: Record<AcceleratorVendor, string> = {
  nvidia: 'NVIDIA',
  amd: 'AMD',
  intel: 'Intel',
  apple: 'Apple',
  other: 'other',
};

function toGroup(
  accelerator: Accelerator,
  { answers, catalog }: { answers: Answers; catalog: Catalog },
): GpuGroup | null {
  if ('device' in accelerator) {
    const match = resolveDevice({ name: accelerator.device, catalog });
    // A processor named among the accelerators adds no GPU; a name that means nothing was reported on reading.
    if (match.kind !== 'one' || match.device.kind === 'cpu') return null;
    return fromDevice(match.device, { count: accelerator.count, ramGiB: answers.ramGiB });
  }
  const unified = looksUnified(accelerator, catalog);
  const memoryGiB = accelerator.memoryGiB ?? (unified ? answers.ramGiB : undefined) ?? null;
  return {
    name:
      memoryGiB === null
        ? `${VENDOR_NAMES[accelerator.vendor]} GPU`
        : `${VENDOR_NAMES[accelerator.vendor]} GPU with ${memoryGiB} GiB`,
    vendor: accelerator.vendor,
    count: accelerator.count,
    memoryGiB,
    unified,
    computeCapability: accelerator.computeCapability ?? null,
    gfxTarget: null,
    datacentre: false,
    backEnd: null,
  };
}

function systemOf(answers: Answers, gpus: readonly GpuGroup[] | null): OperatingSystem | null {
  if (answers.os) return answers.os;
  return gpus?.some((gpu) => gpu.vendor === 'apple') ? 'macos' : null;
}

function deviceNamed(name: string | undefined, catalog: Catalog): Device | null {
  const match = name === undefined ? null : resolveDevice({ name, catalog });
  return match?.kind === 'one' ? match.device : null;
}

/** Phones and tablets, and processors that the catalog says so of. */
const isArm = ({ os, cpu }: Answers, catalog: Catalog): boolean =>
  os === 'ios' || os === 'android' || deviceNamed(cpu, catalog)?.instructions === 'arm64';

const hasNpu = ({ accelerators, cpu }: Answers, catalog: Catalog): boolean =>
  [cpu, ...(accelerators ?? []).map((one) => ('device' in one ? one.device : undefined))].some(
    (name) => deviceNamed(name, catalog)?.npu !== undefined,
  );

/**
 * Describes the machine of some answers in physical terms; whatever they leave out stays unknown.
 *
 * @example machineOf({ answers: { accelerators: [] }, catalog }).gpuCount // 0, the CPU alone
 */
export function machineOf({ answers, catalog }: { answers: Answers; catalog: Catalog }): Machine {
  const gpus =
    answers.accelerators
      ?.map((accelerator) => toGroup(accelerator, { answers, catalog }))
      .filter((group) => group !== null) ?? null;
  const groups = gpus ?? [];
  const known = gpus !== null && groups.every((group) => group.memoryGiB !== null);
  const sum = groups.reduce((total, group) => total + (group.memoryGiB ?? 0) * group.count, 0);
  const unifiedMemory = groups.find((group) => group.unified)?.memoryGiB ?? null;
  return {
    os: systemOf(answers, gpus),
    gpus,
    gpuCount: groups.reduce((total, group) => total + group.count, 0),
    gpuMemoryGiB: known ? sum : null,
    ramGiB: answers.ramGiB ?? unifiedMemory,
    nodes: answers.nodes ?? 1,
    arm: isArm(answers, catalog),
    npu: hasNpu(answers, catalog),
  };
}

/** Cards of different makes or sizes in one machine. */
export function hasUnlikeGpus(machine: Machine): boolean {
  const kinds = new Set((machine.gpus ?? []).map((gpu) => `${gpu.vendor} ${gpu.memoryGiB} ${gpu.computeCapability}`));
  return kinds.size > 1;
}

/** The machine in a few words, for sentences. */
export function machineWords(machine: Machine): string {
  if (machine.gpus === null) return 'your machine';
  if (machine.gpus.length === 0) return 'the CPU alone';
  return machine.gpus.map((gpu) => (gpu.count > 1 ? `${gpu.count} × ${gpu.name}` : gpu.name)).join(' and ');
}
