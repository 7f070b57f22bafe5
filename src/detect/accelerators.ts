import type { Accelerator } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import { acceleratorVendors, type AcceleratorVendor } from '../schema/vocabulary';
import { identify } from './identify';
import type { Report, SeenGpu } from './report';

/** Cards of one kind as the answers name them. */
export interface Group {
  accelerator: Accelerator;
  /** In words: `2 × GeForce RTX 3090`. */
  words: string;
  line: number;
}

/** How much a list tells: of cards as many names and sizes as it can. */
const worth = (gpus: readonly SeenGpu[]) =>
  gpus.reduce((sum, { name, memoryGiB }) => sum + (name === null ? 0 : 2) + (memoryGiB === null ? 0 : 1), 0);

/**
 * Several tools may list the same cards: for each make the longest list holds, and of two as long the one that tells more.
 * A slice is part of a card that another list may name whole.
 */
function longestLists(reports: readonly Report[]): SeenGpu[] {
  const best = new Map<AcceleratorVendor, readonly SeenGpu[]>();
  const sliced = new Set<AcceleratorVendor>();
  for (const { gpus = [] } of reports) {
    for (const vendor of new Set(gpus.map((gpu) => gpu.vendor))) {
      const own = gpus.filter((gpu) => gpu.vendor === vendor);
      const known = best.get(vendor);
      const isSliced = own.some(({ slice }) => slice === true);
      const longer = known === undefined || own.length > known.length;
      const better = known !== undefined && own.length === known.length && worth(own) > worth(known);
      if (isSliced && !sliced.has(vendor)) best.set(vendor, own);
      else if (isSliced === sliced.has(vendor) && (longer || better)) best.set(vendor, own);
      if (isSliced) sliced.add(vendor);
    }
  }
  return withKnownSizes([...best.values()].flat());
}

/** A table may end in the middle: cards of one name in one machine have one size. */
function withKnownSizes(gpus: readonly SeenGpu[]): SeenGpu[] {
  const sizes = new Map(gpus.filter(({ memoryGiB }) => memoryGiB !== null).map((gpu) => [gpu.name, gpu.memoryGiB]));
  return gpus.map((gpu) => ({ ...gpu, memoryGiB: gpu.memoryGiB ?? sizes.get(gpu.name) ?? null }));
}

/** Graphics inside a processor, beside a card, are in the way of the answer. */
const LEAST_GIB = 1.5;

function withoutSmallOnes(gpus: readonly SeenGpu[]): { kept: SeenGpu[]; left: SeenGpu[] } {
  const isSmall = ({ memoryGiB }: SeenGpu) => memoryGiB !== null && memoryGiB < LEAST_GIB;
  const kept = gpus.filter((gpu) => !isSmall(gpu));
  return { kept, left: gpus.filter(isSmall) };
}

/** A driver's figure as people say it: 8188 MiB are 8 GiB less what the card keeps to itself. */
function sizeOf(memoryGiB: number, slice: boolean): number {
  const nearest = Math.round(memoryGiB);
  if (!slice && nearest > 0 && Math.abs(memoryGiB - nearest) < 0.15) return nearest;
  return Math.round(memoryGiB * 100) / 100;
}

const list = (names: readonly string[]) =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;

interface Named {
  accelerator: Accelerator;
  name: string;
  notice: string | null;
}

/** What only some cards of that name have in common is left out. */
const shared = <Value>(values: readonly Value[]): Value | null => {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
};

function nameOf(gpu: SeenGpu, { ramGiB, catalog }: { ramGiB: number | null; catalog: Catalog }): Named {
  const { device, candidates } = identify({ gpu, ramGiB, catalog });
  if (device) return { accelerator: { device: device.id, count: 1 }, name: device.name, notice: null };
  const { vendor, name, memoryGiB, slice = false } = gpu;
  const size = memoryGiB === null || memoryGiB <= 0 ? null : sizeOf(memoryGiB, slice);
  const capability = gpu.computeCapability ?? shared(candidates.map(({ computeCapability }) => computeCapability));
  const accelerator: Accelerator = {
    vendor,
    count: 1,
    ...(size === null ? {} : { memoryGiB: size }),
    ...(vendor === 'nvidia' && capability ? { computeCapability: capability } : {}),
  };
  const told = name ?? `${acceleratorVendors[vendor].label} GPU`;
  const words = `${slice ? 'a slice of one ' : ''}${told}${size === null ? '' : `, ${size} GiB`}`;
  return { accelerator, name: words, notice: noticeFor({ gpu, told, candidates: candidates.map((one) => one.name) }) };
}

const commandFor = (vendor: AcceleratorVendor) =>
  vendor === 'amd'
    ? '`rocm-smi --showproductname --showmeminfo vram` prints it.'
    : 'with it the speed could be worked out too.';

function noticeFor(request: { gpu: SeenGpu; told: string; candidates: readonly string[] }): string | null {
  const { gpu, told, candidates } = request;
  if (gpu.slice === true) return null;
  if (gpu.name === null) return `No name of the GPU is in the text; ${commandFor(gpu.vendor)}`;
  if (candidates.length === 0 && gpu.name.endsWith('...'))
    return `The tool cut the name “${told}” off. \`nvidia-smi -L\` prints it whole.`;
  if (candidates.length === 0)
    return gpu.memoryGiB === null
      ? `“${told}” is not in the catalog, and the text does not tell its memory: give that, or choose the device.`
      : `“${told}” is not in the catalog; it is taken by its memory.`;
  if (candidates.length === 1 && gpu.memoryGiB !== null)
    return `“${told}” has other memory than the ${candidates[0] ?? ''} in the catalog; what the tool shows is taken.`;
  return `“${told}” may be one of several: ${list(candidates)}. Choose the card if you know it.`;
}

/** No machine has more kinds, and the answers take no more. */
const MOST_KINDS = 16;

/** Cards that a tool shows as the same, counted. */
function alike(gpus: readonly SeenGpu[]): { gpu: SeenGpu; count: number }[] {
  const kinds = new Map<string, { gpu: SeenGpu; count: number }>();
  for (const gpu of gpus) {
    const key = JSON.stringify({ ...gpu, line: 0, usedGiB: 0 });
    const kind = kinds.get(key) ?? { gpu, count: 0 };
    kinds.set(key, { ...kind, count: kind.count + 1 });
  }
  return [...kinds.values()];
}

/**
 * The cards that the reports name, as answers; null where none was named.
 *
 * @example acceleratorsOf({ reports, ramGiB: null, catalog })?.groups[0].words // '2 × GeForce RTX 3090'
 */
export function acceleratorsOf(request: { reports: readonly Report[]; ramGiB: number | null; catalog: Catalog }) {
  const { reports, ramGiB, catalog } = request;
  const { kept, left } = withoutSmallOnes(longestLists(reports));
  const kinds = alike(kept);
  const groups = new Map<string, { named: Named; count: number; line: number }>();
  for (const { gpu, count } of kinds.slice(0, MOST_KINDS)) {
    const named = nameOf(gpu, { ramGiB, catalog });
    const key = JSON.stringify(named.accelerator);
    const group = groups.get(key) ?? { named, count: 0, line: gpu.line };
    groups.set(key, { ...group, count: group.count + count });
  }
  const entries = [...groups.values()];
  const some = left.length === 1 ? 'A GPU' : `${left.length} GPUs`;
  return {
    groups: entries.map(({ named, count, line }): Group => ({
      accelerator: { ...named.accelerator, count },
      words: count === 1 ? named.name : `${count} × ${named.name}`,
      line,
    })),
    notices: [
      ...new Set(entries.flatMap(({ named }) => (named.notice === null ? [] : [named.notice]))),
      ...(left.length > 0
        ? [`${some} with under ${LEAST_GIB} GiB left out: most likely graphics inside the processor.`]
        : []),
      ...(kinds.length > MOST_KINDS ? [`Only the first ${MOST_KINDS} kinds of GPU were taken.`] : []),
    ],
    /** Memory of the cards that programs hold now. */
    usedGiB: kept.reduce((sum, { usedGiB = 0 }) => sum + usedGiB, 0),
    totalGiB: kept.reduce((sum, { memoryGiB }) => sum + (memoryGiB ?? 0), 0),
  };
}
