import { groupsIn } from '../lines';
import type { Reader, SeenGpu } from '../report';

const MB_PER_GIB = 1024;

const NAME_ROW = /^\| [0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.\d\s+(\S.*?)\s+\|/i;
const SIZE_ROW = /^\|\s+\d+\s+\S+\s+\S+\s+\S+\s+\|.*\s(\d+)\/(\d+) MB\s+\|$/;

/** A part of a GPU that a virtual machine was given carries the name of the whole. */
const withoutPart = (name: string) => (/^0x[0-9a-f]+$|^N\/A$/i.test(name) ? null : name.replace(/ (?:VF|HF)$/, ''));

/** The table that `amd-smi` prints when it is asked for nothing in particular. */
export const readAmdTable: Reader = (lines) => {
  const gpus: SeenGpu[] = [];
  const read: number[] = [];
  const marked = lines.some(({ text }) => /^\| AMD-SMI \d|^\| BDF\s+GPU-Name/.test(text));
  if (!marked) return null;
  for (const { text, number } of lines) {
    const name = groupsIn(text, NAME_ROW);
    if (name) gpus.push({ vendor: 'amd', name: withoutPart(name[0] ?? ''), memoryGiB: null, line: number });
    const size = groupsIn(text, SIZE_ROW);
    const current = gpus.at(-1);
    if (size && current?.memoryGiB === null) {
      current.usedGiB = Number(size[0]) / MB_PER_GIB;
      current.memoryGiB = Number(size[1]) / MB_PER_GIB;
    }
    if (text.startsWith('|')) read.push(number);
  }
  return gpus.length === 0 ? null : { tool: 'amd-smi', lines: read, gpus, os: { value: 'linux', line: read[0] ?? 1 } };
};

/** The sections that `amd-smi static` prints for each GPU. */
export const readAmdSmi: Reader = (lines) => {
  const gpus = new Map<string, SeenGpu>();
  const read: number[] = [];
  let current: SeenGpu | null = null;
  let inMemory = false;
  for (const { text, number } of lines) {
    const start = groupsIn(text, /^GPU: (\d+)$/);
    if (start) {
      current = { vendor: 'amd', name: null, memoryGiB: null, line: number };
      gpus.set(start[0] ?? '', current);
      continue;
    }
    if (!current) continue;
    if (/^[A-Z_]+:$/.test(text)) inMemory = text === 'VRAM:';
    const name = groupsIn(text, /^MARKET_NAME: (\S.*)$/);
    const size = inMemory ? groupsIn(text, /^SIZE: (\d+) MB$/) : null;
    if (name) current.name = name[0] ?? null;
    if (size) current.memoryGiB = Number(size[0]) / MB_PER_GIB;
    if (name || size) read.push(number);
  }
  const named = [...gpus.values()].filter((gpu) => gpu.name !== null);
  return named.length === 0
    ? null
    : { tool: 'amd-smi', lines: read, gpus: named, os: { value: 'linux', line: read[0] ?? 1 } };
};
