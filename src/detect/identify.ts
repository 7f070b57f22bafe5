import { resolveDevice } from '../estimate/devices';
import type { Catalog } from '../schema/catalog';
import type { Device } from '../schema/device';
import type { SeenGpu } from './report';

/** Words of a driver's name that do not tell one card from another; cards in SXM form carry no other suffix. */
const EMPTY_WORDS = new Set(
  'nvidia geforce tesla tegra amd apple intel qualcomm corporation gpu graphics edition workstation generation oam hbm2 hbm3 hbm3e sxm sxm2 sxm3 sxm4 sxm5 tm r'.split(
    ' ',
  ),
);

const CORES = /(\d+)-core (cpu|gpu)/;

/** The words of a name that tell a card from others, sizes left out; brackets hold a second name or a remark. */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/\((?:r|tm|c)\)/g, ' ')
    .replace(CORES, ' ')
    .replace(/\b\d+\s?gi?b\b/g, ' ')
    .replace(/max-q/g, 'maxq')
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^a-z0-9.+]+/)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
}

/** A bracket in the catalog that is another name of the chip, such as the one of a board. */
function nameInBrackets(name: string): string[] {
  const inside = /\(([^)]+)\)/.exec(name)?.[1] ?? '';
  return /[a-z]+\d|\d+[a-z]/i.test(inside) && !/hbm|\bgb\b/i.test(inside) ? [inside] : [];
}

const sameWords = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word) => b.includes(word));

// Names are compared line by line while somebody types.
const prepared = new WeakMap<readonly Device[], readonly { device: Device; names: string[][] }[]>();

function namesIn({ devices }: Catalog) {
  const known = prepared.get(devices);
  if (known) return known;
  const names = devices.map((device) => ({
    device,
    names: [device.name, ...(device.aliases ?? []), ...nameInBrackets(device.name)].map(wordsOf),
  }));
  prepared.set(devices, names);
  return names;
}

/** What NVIDIA's boards with a chip of their own call its GPU, such as `Orin (nvgpu)`. */
const BOARD = /^(?:NVIDIA )?(?:Tegra )?(?:Orin|Thor|Xavier)(?: \(nvgpu\))?$/i;

/** Devices whose name has the same words; one that the tool cut off with dots, those that begin with them. */
function namedLike(name: string, catalog: Catalog): Device[] {
  const exact = resolveDevice({ name, catalog });
  if (exact.kind === 'one' && exact.device.kind !== 'cpu' && wordsOf(exact.device.name).join() === wordsOf(name).join())
    return [exact.device];
  const cut = name.endsWith('...');
  const words = wordsOf(name.replace(/[.]+$/, ''));
  if (words.length === 0) return [];
  const alike = (known: readonly string[]) => {
    if (!cut) return sameWords(words, known);
    const whole = words.slice(0, -1);
    const last = words.at(-1) ?? '';
    // A name that is told whole is not cut off.
    return (
      whole.every((word) => known.includes(word)) &&
      known.some((word) => word.startsWith(last)) &&
      !sameWords(words, known)
    );
  };
  const named = (by: (known: readonly string[], device: Device) => boolean) =>
    namesIn(catalog)
      .filter(({ device, names }) => device.kind !== 'cpu' && names.some((known) => by(known, device)))
      .map(({ device }) => device);
  // A board's tool names the chip alone, of which several boards are made.
  const chip = (known: readonly string[], { kind }: Device) => kind === 'unified' && known.includes(words[0] ?? '');
  const found = named(alike);
  return found.length > 0 || !BOARD.test(name) ? found : named(chip);
}

/** A name with a choice in brackets, such as `Navi 21 [Radeon RX 6800/6800 XT / 6900 XT]`, as several names. */
function alternativesIn(name: string): string[] {
  const inside = /\[([^\]]+)\]/.exec(name)?.[1];
  const parts = (inside ?? name).split('/').map((part) => part.trim());
  const series = /^(.*?)\s*\d{3,}/.exec(parts[0] ?? '')?.[1] ?? '';
  return parts.map((part) => (/^\d/.test(part) ? `${series} ${part}` : part));
}

/** Memory of a card may be this much off what the catalog has: drivers, frameworks and makers count differently. */
const TOLERANCE = 0.08;

function hasMemory(device: Device, memoryGiB: number): boolean {
  if (device.memory.kind !== 'own') return true;
  return Math.abs(device.memory.vramGiB - memoryGiB) <= device.memory.vramGiB * TOLERANCE;
}

/** Of several variants of a chip the one with these cores, or sold with this memory. */
function variant(devices: readonly Device[], { gpu, ramGiB }: { gpu: SeenGpu; ramGiB: number | null }): Device[] {
  const byCores = devices.filter(({ name }) => {
    const [, count = '', of = ''] = CORES.exec(name.toLowerCase()) ?? [];
    return count !== '' && gpu.cores?.[of as 'cpu' | 'gpu'] === Number(count);
  });
  if (byCores.length === 1 || ramGiB === null) return byCores.length === 1 ? byCores : [...devices];
  const bySize = devices.filter(
    ({ memory }) => memory.kind === 'unified' && memory.optionsGB.some((size) => Math.abs(size - ramGiB) < 0.5),
  );
  return bySize.length > 0 ? bySize : [...devices];
}

/** What a GPU's name and memory say of it. */
export interface Identity {
  /** The device meant, where it is one. */
  device: Device | null;
  /** Devices of that name: those with that memory, else all. */
  candidates: readonly Device[];
}

/**
 * The device of the catalog that a tool's name and figure for its memory mean.
 *
 * @example identify({ gpu: { name: 'NVIDIA GeForce RTX 3060 Laptop GPU', memoryGiB: 6, … }, ramGiB: null, catalog }).device?.id
 * // 'geforce-rtx-3060-laptop-6-gb'
 */
export function identify(request: { gpu: SeenGpu; ramGiB: number | null; catalog: Catalog }): Identity {
  const { gpu, ramGiB, catalog } = request;
  const { name, memoryGiB, slice } = gpu;
  if (name === null) return { device: null, candidates: [] };
  const alike = alternativesIn(name).flatMap((one) => namedLike(one, catalog));
  const candidates = variant([...new Set(alike)], { gpu, ramGiB });
  if (slice) return { device: null, candidates };
  const size = memoryGiB ?? sizeInName(name);
  const fitting = size === null ? candidates : candidates.filter((device) => hasMemory(device, size));
  const [only] = fitting;
  return { device: only && fitting.length === 1 ? only : null, candidates: only ? fitting : candidates };
}

/** Some names carry the card's memory, such as `NVIDIA A100-SXM4-80GB`. */
function sizeInName(name: string): number | null {
  const size = /\b(\d{1,3})\s?GB\b/i.exec(name)?.[1];
  return size === undefined ? null : Number(size);
}
