import type { Accelerator } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import {
  acceleratorVendors,
  operatingSystems,
  type AcceleratorVendor,
  type OperatingSystem,
} from '../schema/vocabulary';
import { identify } from './identify';
import { isIntegrated, vendorOf } from './readers/vendor';

/** What a browser tells a page of the machine it runs on; all of it may be missing. */
export interface BrowserFacts {
  /** `navigator.userAgentData.platform`, else `navigator.platform`. */
  platform?: string;
  userAgent?: string;
  touchPoints?: number;
  /** `navigator.deviceMemory`: rounded, and capped. */
  memoryGiB?: number;
  logicalProcessors?: number;
  /** WebGPU's `adapter.info`. */
  adapter?: { vendor?: string; architecture?: string; description?: string };
  /** What WebGL draws with, such as `ANGLE (Apple, ANGLE Metal Renderer: Apple M1 Pro, Unspecified Version)`. */
  renderer?: string;
}

/** An answer to offer, never one to set. */
export type Proposal = {
  /** In words. */
  label: string;
  because: string;
  /** Whether it may well be wrong. */
  guess: boolean;
} & (
  | { field: 'os'; value: OperatingSystem }
  | { field: 'accelerators'; value: Accelerator[] }
  | { field: 'ramGiB'; value: number }
);

function systemOf({ platform = '', userAgent = '', touchPoints = 0 }: BrowserFacts): OperatingSystem | null {
  const told = `${platform} ${userAgent}`;
  if (/android/i.test(told)) return 'android';
  // An iPad gives itself out as a Mac, but no Mac has a touch screen.
  if (/iPhone|iPad|iPod/.test(told) || (/Mac/.test(platform) && touchPoints > 1)) return 'ios';
  if (/CrOS|Chrome OS/.test(told)) return null;
  if (/^mac/i.test(platform)) return 'macos';
  if (/^win/i.test(platform)) return 'windows';
  return /^linux/i.test(platform) ? 'linux' : null;
}

/**
 * The name of the GPU in the words of WebGL; null where they hide it.
 *
 * @example gpuIn('ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Laptop GPU (0x2520) Direct3D11 vs_5_0 ps_5_0, D3D11)')
 * // 'NVIDIA GeForce RTX 3060 Laptop GPU'
 */
export function gpuIn(renderer: string): string | null {
  // Some browsers name a well-known card of the same kind in place of the real one.
  if (/or similar|^Apple GPU$/i.test(renderer)) return null;
  const inside = /^ANGLE \([^,]{1,40}, (.+)\)$/.exec(renderer.slice(0, 300))?.[1] ?? renderer.slice(0, 300);
  const name = inside
    .replace(/^ANGLE Metal Renderer: /, '')
    .replace(/\((?:R|TM)\)/gi, '')
    .replace(/^Mesa /, '')
    .split(/ \(|\/PCIe|, | Direct3D| OpenGL/)[0]
    ?.trim();
  return name === undefined || name === '' ? null : name;
}

const VENDORS: Record<string, AcceleratorVendor> = { nvidia: 'nvidia', amd: 'amd', apple: 'apple' };

function cardOf({ renderer, adapter }: BrowserFacts, catalog: Catalog): Proposal | null {
  const name = renderer === undefined ? null : gpuIn(renderer);
  const because = 'what the browser draws with; other cards stay hidden from it, and so does the number of cards';
  if (name !== null && !isIntegrated(name)) {
    const vendor = vendorOf(name);
    const { device } = identify({ gpu: { vendor, name, memoryGiB: null, line: 1 }, ramGiB: null, catalog });
    if (device)
      return {
        field: 'accelerators',
        value: [{ device: device.id, count: 1 }],
        label: device.name,
        because,
        guess: true,
      };
  }
  const vendor = VENDORS[adapter?.vendor?.toLowerCase() ?? ''] ?? knownVendor(name ?? renderer ?? '');
  if (vendor === undefined || (name !== null && isIntegrated(name))) return null;
  const label = `${acceleratorVendors[vendor].label} GPU`;
  const hidden = 'the browser tells its maker and hides which one it is';
  return { field: 'accelerators', value: [{ vendor, count: 1 }], label, because: hidden, guess: true };
}

function knownVendor(name: string): AcceleratorVendor | undefined {
  const vendor = vendorOf(name);
  return vendor === 'nvidia' || vendor === 'amd' || vendor === 'apple' ? vendor : undefined;
}

/** From here on browsers may round down whatever there is. */
const CAPPED_GIB = 8;

function memoryOf({ memoryGiB }: BrowserFacts): Proposal | null {
  if (memoryGiB === undefined || !(memoryGiB >= 1) || memoryGiB >= CAPPED_GIB) return null;
  return {
    field: 'ramGiB',
    value: memoryGiB,
    label: `${memoryGiB} GiB of memory`,
    because: 'the browser rounds it to a power of two',
    guess: true,
  };
}

function notesOf(facts: BrowserFacts, proposals: readonly Proposal[]): string[] {
  const notes: string[] = [];
  const name = facts.renderer === undefined ? null : gpuIn(facts.renderer);
  if (!proposals.some(({ field }) => field === 'accelerators'))
    notes.push(
      name !== null && isIntegrated(name)
        ? `The browser draws with ${name}, which is part of the processor. A graphics card beside it would not show.`
        : 'The browser does not say which GPU the machine has.',
    );
  if (facts.memoryGiB !== undefined && facts.memoryGiB >= CAPPED_GIB)
    notes.push(`The machine has ${facts.memoryGiB} GiB of memory or more; the browser tells no more than that.`);
  else if (!proposals.some(({ field }) => field === 'ramGiB'))
    notes.push('The browser does not say how much memory there is.');
  if (facts.logicalProcessors !== undefined) notes.push(`It counts ${facts.logicalProcessors} logical processors.`);
  return notes;
}

/**
 * What a browser's facts suggest: answers to accept or leave, and what stays open.
 *
 * @example proposeFromBrowser({ facts: { platform: 'macOS' }, catalog }).proposals // [{ field: 'os', value: 'macos', … }]
 */
export function proposeFromBrowser({ facts, catalog }: { facts: BrowserFacts; catalog: Catalog }): {
  proposals: Proposal[];
  notes: string[];
} {
  const os = systemOf(facts);
  const system: Proposal | null = os && {
    field: 'os',
    value: os,
    label: operatingSystems[os].label,
    because: 'what the browser runs on',
    guess: false,
  };
  // The chip of a phone is told by its system; there is no card to choose.
  const isPhone = os === 'ios' || os === 'android';
  const proposals = [system, isPhone ? null : cardOf(facts, catalog), memoryOf(facts)].filter(
    (proposal) => proposal !== null,
  );
  return { proposals, notes: isPhone ? [] : notesOf(facts, proposals) };
}
