import { groupsIn } from '../lines';
import { maybe, type Reader, type Said } from '../report';

const KIB_PER_GIB = 2 ** 20;

/** What `lscpu` prints. */
export const readLscpu: Reader = (lines) => {
  const isLscpu = lines.some(({ text }) =>
    /^(?:Thread\(s\) per core|On-line CPU\(s\) list|CPU op-mode\(s\)):/.test(text),
  );
  if (!isLscpu) return null;
  let cpu: Said<string> | null = null;
  const read: number[] = [];
  for (const { text, number } of lines) {
    // A board may leave its name to the line after; BIOS names and numbers of models are no names.
    const model = groupsIn(text, /^Model name:\s*([A-Za-z0-9].*)$/) ?? groupsIn(text, /^Model:\s*([A-Za-z]{3,}\s.*)$/);
    if (model) cpu ??= { value: model[0] ?? '', line: number };
    if (model ?? /^(?:Architecture|Socket\(s\)):/.test(text)) read.push(number);
  }
  return cpu && { tool: 'lscpu', lines: read, cpu, os: { value: 'linux', line: cpu.line } };
};

/** GiB of one unit of `free -h` and its relatives. */
const UNITS: Record<string, number> = { Ti: 1024, Gi: 1, Mi: 1 / 1024, T: 1024, G: 1, M: 1 / 1024 };

/** A size as `free` prints it: with a unit, in KiB, or in MiB after `-m`. */
function sizeOf(digits: string, unit: string): number | null {
  const size = Number(digits);
  const scale = UNITS[unit];
  if (scale !== undefined) return size * scale;
  // Without a unit the two differ by a factor of 1024, and no machine has under 1 GiB or over a million.
  if (size >= KIB_PER_GIB) return size / KIB_PER_GIB;
  return size >= 1024 ? size / 1024 : null;
}

/** The memory that `free` or `/proc/meminfo` reports. */
export const readMemory: Reader = (lines) => {
  const hasTitles = lines.some(({ text }) => /^total\s+used\s+free\b/.test(text));
  for (const { text, number } of lines) {
    const stated = groupsIn(text, /^MemTotal:\s+(\d+) kB$/);
    const row = hasTitles ? groupsIn(text, /^Mem:\s+(\d+(?:\.\d+)?)(Ti|Gi|Mi|T|G|M)?\s/) : null;
    const ramGiB = stated ? Number(stated[0]) / KIB_PER_GIB : row && sizeOf(row[0] ?? '', row[1] ?? '');
    if (ramGiB === null || ramGiB === 0) continue;
    const said = <Value>(value: Value): Said<Value> => ({ value, line: number });
    return {
      tool: stated ? '/proc/meminfo' : 'free',
      lines: [number],
      os: said('linux' as const),
      ...maybe('ramGiB', said(ramGiB)),
    };
  }
  return null;
};
