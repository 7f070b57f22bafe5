import { groupsIn, type Line } from '../lines';
import { maybe, type Reader, type Said, type SeenGpu } from '../report';
import { isIntegrated, vendorOf } from './vendor';

const BYTES_PER_GIB = 2 ** 30;

const CARD = /^(?:Name\s*[:=]\s*)?((?:NVIDIA|AMD|Intel|Radeon)\b\S*.*?)(?:\s+\d{7,})?$/i;
const PROCESSOR =
  /^(?:Name\s*[:=]\s*)?(.*(?:Core\(TM\)|Ryzen|Xeon|EPYC|Threadripper|Snapdragon).*?)(?:\s+\d+\s+\d+)?$/i;
const TOTAL = /^(?:Total Physical Memory|(?:Cs)?TotalPhysicalMemory)\s*[:=]?\s*([\d.,\s]+?)\s*(MB)?$/;

/** Memory as one of the tools prints it: bytes, or MB with the thousands apart. */
const totalOf = (digits: string, unit: string) =>
  Number(digits.replace(/[.,\s]/g, '')) / (unit === '' ? BYTES_PER_GIB : 1024);

/** Titles of a column that holds the bytes of the whole, and of one that holds those of each module. */
const WHOLE = /TotalPhysicalMemory\)?$/;
const MODULES = /TotalPhysicalMemory\)?$|^Capacity$|(?:Win32_|cim_)physicalmemory\b(?!array)|\bmemorychip\b/i;
const MOST_MODULES = 64;

/** A column of bytes: a title or the command, perhaps a rule, then one number a line. */
function columnBelow(lines: readonly Line[], place: number): Said<number> | null {
  const below = lines.slice(place + 1, place + MOST_MODULES).filter(({ text }) => text !== '');
  const start = below.findIndex(({ text }) => /^\d{9,13}$/.test(text));
  if (start < 0 || start > 2) return null;
  const rest = below.slice(start);
  const end = rest.findIndex(({ text }) => !/^\d{9,13}$/.test(text));
  const numbers = end < 0 ? rest : rest.slice(0, end);
  const [first] = numbers;
  const all = WHOLE.test(lines[place]?.text ?? '') ? numbers.slice(0, 1) : numbers;
  const bytes = all.reduce((sum, { text }) => sum + Number(text), 0);
  return first ? { value: bytes / BYTES_PER_GIB, line: first.number } : null;
}

function totalIn(lines: readonly Line[]): Said<number> | null {
  for (const [place, { text, number }] of lines.entries()) {
    const total = groupsIn(text, TOTAL);
    if (total && /\d/.test(total[0] ?? '')) return { value: totalOf(total[0] ?? '', total[1] ?? ''), line: number };
    const column = MODULES.test(text) ? columnBelow(lines, place) : null;
    if (column) return column;
  }
  return null;
}

const MARK =
  /AdapterRAM|Win32_|cim_physicalmemory|wmic|TotalPhysicalMemory|Total Physical Memory|^OS Name:.*Windows|^OsName\s*:.*Windows|NumberOfLogicalProcessors/i;

/** What `Get-CimInstance`, `wmic` and `systeminfo` say on Windows. */
export const readWindows: Reader = (lines) => {
  const marks = lines.filter(({ text }) => MARK.test(text));
  const [first] = marks;
  if (!first) return null;
  const gpus: SeenGpu[] = [];
  const read = marks.map(({ number }) => number);
  const hasCards = marks.some(({ text }) => /AdapterRAM|VideoController/i.test(text));
  let cpu: Said<string> | null = null;
  for (const { text, number } of lines) {
    if (MARK.test(text)) continue;
    const processor = groupsIn(text, PROCESSOR);
    const card = hasCards && !processor && !text.includes(',') ? groupsIn(text, CARD) : null;
    const name = card?.[0]?.trim() ?? '';
    if (processor) cpu = { value: (processor[0] ?? '').trim(), line: number };
    if (name !== '' && !isIntegrated(name))
      // AdapterRAM holds 32 bits and stops at 4 GiB.
      gpus.push({ vendor: vendorOf(name), name, memoryGiB: null, line: number });
    if (processor ?? card) read.push(number);
  }
  const ramGiB = totalIn(lines);
  return {
    tool: 'Windows',
    lines: ramGiB ? [...read, ramGiB.line] : read,
    os: { value: 'windows', line: first.number },
    gpus,
    ...maybe('cpu', cpu),
    ...maybe('ramGiB', ramGiB),
    notices:
      gpus.length > 0 ? ['Windows reports at most 4 GB for a graphics card, so that its figure is not used.'] : [],
  };
};
