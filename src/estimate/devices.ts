import type { Catalog } from '../schema/catalog';
import type { Device } from '../schema/device';
import { nearest } from '../schema/nearest';

/** Words that name a maker or a series and that people leave out. */
const LEFT_OUT = /\b(nvidia|geforce|amd|radeon|intel|apple|generation)\b/g;

/** A name without maker, case, spaces and punctuation: "GeForce RTX 3090" and "rtx3090" become the same. */
const essence = (name: string) =>
  name
    .toLowerCase()
    .replace(LEFT_OUT, '')
    .replace(/[^a-z0-9]/g, '');

export type DeviceMatch =
  | { kind: 'one'; device: Device }
  | { kind: 'several'; candidates: Device[] }
  | { kind: 'none'; nearest: string | undefined };

const namesOf = (device: Device) => [device.id, device.name, ...(device.aliases ?? [])];

interface Index {
  byId: Map<string, Device>;
  byEssence: Map<string, Device[]>;
}
// One index a list of devices: names are compared thousands of times while counterfactuals are searched.
const indexes = new WeakMap<readonly Device[], Index>();

function indexOf(devices: readonly Device[]): Index {
  const known = indexes.get(devices);
  if (known) return known;
  const index: Index = { byId: new Map(), byEssence: new Map() };
  for (const device of devices) {
    index.byId.set(device.id, device);
    for (const key of new Set(namesOf(device).map(essence))) {
      index.byEssence.set(key, [...(index.byEssence.get(key) ?? []), device]);
    }
  }
  indexes.set(devices, index);
  return index;
}

/**
 * The device that a name means, if it means one: an id, a full name, or a part that only one device has.
 *
 * @example resolveDevice({ name: 'RTX 3090', catalog }) // { kind: 'one', device: { id: 'geforce-rtx-3090', … } }
 */
export function resolveDevice({ name, catalog }: { name: string; catalog: Catalog }): DeviceMatch {
  const index = indexOf(catalog.devices);
  const byId = index.byId.get(name);
  if (byId) return { kind: 'one', device: byId };
  const wanted = essence(name);
  const equal = index.byEssence.get(wanted) ?? [];
  const [first] = equal;
  if (first && equal.length === 1) return { kind: 'one', device: first };
  const containing =
    wanted.length < 2
      ? []
      : catalog.devices.filter((device) => namesOf(device).some((known) => essence(known).includes(wanted)));
  const candidates = equal.length > 0 ? equal : containing;
  const [only] = candidates;
  if (only && candidates.length === 1) return { kind: 'one', device: only };
  if (candidates.length > 1) return { kind: 'several', candidates };
  return {
    kind: 'none',
    nearest: nearest(
      name,
      catalog.devices.flatMap((device) => [device.id, device.name]),
    ),
  };
}

/**
 * Devices whose name holds every word typed, best first: for a list that narrows while someone types.
 *
 * @example findDevices({ typed: '3090', catalog })[0].id // 'geforce-rtx-3090'
 */
export function findDevices({ typed, catalog }: { typed: string; catalog: Catalog }): Device[] {
  const typedWords = typed
    .toLowerCase()
    .split(/[^a-z0-9.]+/)
    .filter(Boolean);
  const wanted = essence(typed);
  const matches = catalog.devices.filter((device) => {
    const text = namesOf(device).join(' ').toLowerCase();
    return typedWords.every((word) => text.includes(word)) || (wanted.length > 2 && essence(text).includes(wanted));
  });
  const rank = (device: Device) => {
    const own = essence(device.name);
    if (own === wanted) return 0;
    if (own.startsWith(wanted)) return 1;
    const words = device.name.toLowerCase().split(/[^a-z0-9.]+/);
    // "7900" means the RX 7900 rather than the W7900.
    return typedWords.every((word) => words.includes(word)) ? 2 : 3;
  };
  return matches.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'));
}
