import type { Device } from '../../schema/device';

export interface DeviceFilter {
  text: string;
  vendor: string | null;
  kind: string | null;
  /** Least memory, as a number in text. */
  memory: string;
}

/** Memory as people name it: the size a card is sold as, the largest a chip comes with. */
function soldMemory({ memory }: Device): number {
  if (memory.kind === 'own') return memory.nominalGB ?? memory.vramGiB;
  return memory.kind === 'unified' ? Math.max(...memory.optionsGB) : 0;
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
      (!least || soldMemory(device) >= least)
    );
  });
}
