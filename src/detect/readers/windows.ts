import { groupsIn, type Line } from '../lines';
import { maybe, type Reader, type Said, type SeenGpu } from '../report';
import { isIntegrated, vendorOf } from './vendor';

const BYTES_PER_GIB = 2 ** 30;

const CARD = /^(?:Name\s*[:=]\s*)?((?:NVIDIA|AMD|Intel|Radeon)\b\S*.*?)(?:\s+\d{7,})?$/i;
const PROCESSOR =
  /^(?:Name\s*[:=]\s*)?(.*(?:Core\(TM\)|Ryzen|Xeon|EPYC|Threadripper|Snapdragon).*?)(?:\s+\d+\s+\d+)?$/i;
const TOTAL = /^(?:Total Physical Memory|TotalPhysicalMemory)\s*[:=]?\s*([\d.,]+)\s*(MB)?$/;

/** Memory as one of the tools prints it: bytes, or MB with the thousands apart. */
const totalOf = (digits: string, unit: string) =>
  Number(digits.replace(/[.,]/g, '')) / (unit === 'MB' ? 1024 : BYTES_PER_GIB);

function totalIn(lines: readonly Line[]): Said<number> | null {
  for (const [place, { text, number }] of lines.entries()) {
    const total = groupsIn(text, TOTAL);
    if (total) return { value: totalOf(total[0] ?? '', total[1] ?? ''), line: number };
    // A column of its own: title, perhaps a rule, then the bytes.
    if (!/^(?:TotalPhysicalMemory|Capacity)$/.test(text)) continue;
    const below = lines.slice(place + 1, place + 4).find((line) => /^\d{9,}$/.test(line.text));
    if (below) return { value: Number(below.text) / BYTES_PER_GIB, line: below.number };
  }
  return null;
}

const MARK =
  /AdapterRAM|Win32_|wmic|TotalPhysicalMemory|Total Physical Memory|^OS Name:.*Windows|NumberOfLogicalProcessors/i;

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
