import { groupsIn, type Line } from '../lines';
import { maybe, type Reader, type Report, type Said, type SeenGpu } from '../report';
import { isIntegrated, vendorOf } from './vendor';

const BYTES_PER_GIB = 2 ** 30;

interface Mac {
  chip: Said<string> | null;
  cores: { cpu?: number; gpu?: number };
  ramGiB: Said<number> | null;
  cards: SeenGpu[];
  processor: Said<string> | null;
  lines: number[];
  /** Something that no other system prints. */
  isMac: boolean;
}

const CHIP = /\b(?:Chip|Chipset Model|machdep\.cpu\.brand_string)\s*:\s*(Apple [A-Z]\d\w*(?: (?:Pro|Max|Ultra))?)/;
const CORES = /^(?:[-*] )?Total Number of Cores:\s*(\d+)(\s*\()?/;
const MEMORY = /^(?:[-*] )?Memory(?: \(RAM\))?:\s*(\d+) GB$/;
const BYTES = /^hw\.memsize\s*[:=]\s*(\d+)$/;
const CARD = /^Chipset Model:\s*(\S.*)$/;
const VRAM = /^VRAM \([A-Za-z, ]+\):\s*(\d+) (GB|MB)$/;
const PROCESSOR = /^(?:Processor Name|machdep\.cpu\.brand_string):\s*(\S.*)$/;
const MARK =
  /^(?:[-*] )?(?:Model Identifier:\s*\S*Mac|Chip:\s*Apple|Chipset Model:|Hardware Overview:|Metal (?:Support|Family):|hw\.memsize|machdep\.cpu)/;

function takeCard(mac: Mac, { text, number }: Line): boolean {
  const card = groupsIn(text, CARD);
  if (card) {
    const name = card[0] ?? '';
    if (!name.startsWith('Apple')) mac.cards.push({ vendor: vendorOf(name), name, memoryGiB: null, line: number });
    return true;
  }
  const memory = groupsIn(text, VRAM);
  const last = mac.cards.at(-1);
  if (!memory || !last) return false;
  last.memoryGiB = Number(memory[0]) / (memory[1] === 'GB' ? 1 : 1024);
  return true;
}

function take(mac: Mac, line: Line): boolean {
  const { text, number } = line;
  const chip = groupsIn(text, CHIP);
  if (chip) mac.chip = { value: chip[0] ?? '', line: number };
  const cores = groupsIn(text, CORES);
  // Only the processor's cores are told apart by kind, in brackets.
  if (cores) mac.cores[cores[1] ? 'cpu' : 'gpu'] = Number(cores[0]);
  const memory = groupsIn(text, MEMORY);
  if (memory) mac.ramGiB = { value: Number(memory[0]), line: number };
  const bytes = groupsIn(text, BYTES);
  if (bytes) mac.ramGiB = { value: Number(bytes[0]) / BYTES_PER_GIB, line: number };
  const processor = groupsIn(text, PROCESSOR);
  if (processor && !processor[0]?.startsWith('Apple')) mac.processor = { value: processor[0] ?? '', line: number };
  const card = takeCard(mac, line);
  if (MARK.test(text)) mac.isMac = true;
  return Boolean(chip ?? cores ?? memory ?? bytes ?? processor) || card;
}

function reportOf(mac: Mac): Report {
  const { chip, cores, cards } = mac;
  const own: SeenGpu[] = chip
    ? [{ vendor: 'apple', name: chip.value, memoryGiB: null, cores, line: chip.line }]
    : cards.filter(({ name }) => name === null || !isIntegrated(name));
  return {
    tool: 'system_profiler',
    lines: mac.lines,
    os: { value: 'macos', line: mac.lines[0] ?? 1 },
    gpus: own,
    ...maybe('ramGiB', mac.ramGiB),
    ...maybe('cpu', chip ? null : mac.processor),
    notices:
      mac.processor !== null || cards.length > 0
        ? ['A Mac with an Intel processor: few of the providers run on it, and none uses its graphics well.']
        : [],
  };
}

/** What `system_profiler` says of a Mac, or `sysctl hw.memsize machdep.cpu.brand_string`. */
export const readMac: Reader = (lines) => {
  const mac: Mac = { chip: null, cores: {}, ramGiB: null, cards: [], processor: null, lines: [], isMac: false };
  for (const line of lines) if (take(mac, line)) mac.lines.push(line.number);
  return mac.isMac && (mac.chip !== null || mac.ramGiB !== null || mac.cards.length > 0) ? reportOf(mac) : null;
};
