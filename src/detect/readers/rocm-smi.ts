import { groupsIn, type Line } from '../lines';
import type { Reader, SeenGpu } from '../report';

const BYTES_PER_GIB = 2 ** 30;

const FIELD = /^(?:WARNING: )?GPU\[(\d+)\]\s*:\s*(.{1,60}?):\s*(\S.*)$/;
const MARK =
  /ROCm System Management Interface|^device,.*(?:VRAM|Card)|^(?:GPU|Device)\s.*\bSCLK\b.*\bVRAM%|^\(DID,\s+GUID\)/i;
const CONCISE = /^(\d+)\s.*\s(?:\d+%|N\/A)\s+(?:\d+%|N\/A)$/;
/** Node, ids and the number of the part: the parts of a divided GPU stand in rows of their own. */
const LATER_PART = /^\d+\s+\d+\s+0x[0-9a-f]+,.*,\s[1-9]\d*\s/i;

const isNamed = (value: string) => !/^(N\/A|0x[0-9a-f]+|unknown)$/i.test(value);

/** A field of one card into what is known of it; false where it says nothing that matters. */
function set(gpu: SeenGpu, { title, value }: { title: string; value: string }): boolean {
  switch (title.toLowerCase()) {
    case 'card series':
    case 'device name':
      // The series is the name people know; a model may only be a number.
      if (!isNamed(value)) return false;
      gpu.name ??= value;
      return true;
    case 'card model':
      if (!isNamed(value)) return false;
      gpu.name ??= value;
      return true;
    case 'vram total memory (b)':
      if (!/^\d+$/.test(value)) return false;
      gpu.memoryGiB = Number(value) / BYTES_PER_GIB;
      return true;
    default:
      return false;
  }
}

interface Reading {
  gpus: Map<string, SeenGpu>;
  lines: number[];
}

function card(reading: Reading, { key, line }: { key: string; line: number }): SeenGpu {
  const gpu = reading.gpus.get(key) ?? { vendor: 'amd', name: null, memoryGiB: null, line };
  reading.gpus.set(key, gpu);
  return gpu;
}

function takeCsv(reading: Reading, { line, titles }: { line: Line; titles: readonly string[] }) {
  const cells = line.text.split(',').map((cell) => cell.trim());
  const gpu = card(reading, { key: (cells[0] ?? '').replace(/^card/, ''), line: line.number });
  for (const [place, title] of titles.entries()) set(gpu, { title, value: cells[place] ?? '' });
  reading.lines.push(line.number);
}

/** What `rocm-smi` prints: its table, the fields that `--showproductname --showmeminfo vram` adds, or its CSV. */
export const readRocmSmi: Reader = (lines) => {
  const reading: Reading = { gpus: new Map(), lines: [] };
  let titles: readonly string[] = [];
  let marked = false;
  let divided = false;
  for (const line of lines) {
    if (MARK.test(line.text)) {
      marked = true;
      reading.lines.push(line.number);
      if (line.text.startsWith('device,')) titles = line.text.split(',').map((cell) => cell.trim());
      continue;
    }
    if (titles.length > 0 && /^card\d+,/.test(line.text)) takeCsv(reading, { line, titles });
    const field = groupsIn(line.text, FIELD);
    if (field) {
      const [key = '', title = '', value = ''] = field;
      const gpu = card(reading, { key, line: line.number });
      if (set(gpu, { title: title.trim(), value: value.trim() })) reading.lines.push(line.number);
      marked = true;
    }
    const concise = marked ? groupsIn(line.text, CONCISE) : null;
    if (concise) {
      const isPart = LATER_PART.test(line.text);
      if (!isPart) card(reading, { key: concise[0] ?? '', line: line.number });
      divided ||= isPart;
      reading.lines.push(line.number);
    }
  }
  if (reading.gpus.size === 0) return null;
  const [first = 1] = reading.lines;
  return {
    tool: 'rocm-smi',
    lines: reading.lines,
    gpus: [...reading.gpus.values()],
    os: { value: 'linux', line: first },
    notices: divided ? ['The GPUs are divided into parts; each is counted once, as a whole.'] : [],
  };
};
