import { groupsIn } from '../lines';
import type { Reader, SeenGpu } from '../report';

const MB_PER_GIB = 1024;

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
