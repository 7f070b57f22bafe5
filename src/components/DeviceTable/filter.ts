import type { Device } from '../../schema/device';
import { memoryOf } from './columns';

export interface DeviceFilter {
  text: string;
  vendor: string | null;
  kind: string | null;
  /** Least memory in GiB, as typed. */
  memory: string;
}

/** The devices that pass a filter. */
export function devicesLike(devices: readonly Device[], { text, vendor, kind, memory }: DeviceFilter): Device[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const least = Number(memory);
  return devices.filter((device) => {
    const names = [device.name, ...(device.aliases ?? []), device.market].join(' ').toLowerCase();
    return (
      words.every((word) => names.includes(word)) &&
      (vendor === null || device.vendor === vendor) &&
      (kind === null || device.kind === kind) &&
      (!least || (memoryOf(device) ?? 0) >= least)
    );
  });
}
