import { groupsIn, type Line } from '../lines';
import { maybe, type Reader, type Report, type SeenGpu } from '../report';

const MIB_PER_GIB = 1024;

const VERSIONS = /NVIDIA-SMI\s+([\d.]+)\s+(?:KMD|Driver) Version:\s*([\d.]+)/;
const HEAD = /^\|\s+GPU\s+Name\s+(Persistence-M|TCC\/WDDM|Driver-Model)/;
const GPU = /^\|\s+(\d+)\s+(\S.*?)\s+(On|Off|WDDM|TCC|MCDM|N\/A)\s*\|\s*(?:[0-9A-Fa-f]{4,8}:|N\/A\s)/;
const MEMORY = /\|\s*(\d+)MiB\s*\/\s*(\d+)MiB\s*\|/;
const MIG_STATE = /\|\s*(Enabled|Disabled)\s*\|$/;
const SLICE = /^\|\s+(\d+)\s+\d+\s+\d+\s+\d+\s+\|\s*\d+MiB\s*\/\s*(\d+)MiB/;

interface Table {
  gpus: Map<string, SeenGpu>;
  /** GPUs with MIG on. */
  divided: Set<string>;
  slices: { gpu: string; memoryGiB: number; line: number }[];
  versions: { tool: string; driver: string; line: number } | null;
  windows: boolean | null;
  lines: number[];
}

/** One line of the table; `open` is the GPU whose further lines follow. */
function take(table: Table, { line, open }: { line: Line; open: string | null }): string | null {
  const { text, number } = line;
  const versions = groupsIn(text, VERSIONS);
  if (versions) {
    const [tool = '', driver = ''] = versions;
    table.versions = { tool, driver, line: number };
    table.lines.push(number);
    return null;
  }
  const head = groupsIn(text, HEAD);
  if (head) {
    table.windows = head[0] !== 'Persistence-M';
    table.lines.push(number);
    return null;
  }
  const gpu = groupsIn(text, GPU);
  if (gpu) {
    const [index = '', name = ''] = gpu;
    // The table may be pasted twice: the later one holds.
    table.gpus.set(index, { vendor: 'nvidia', name, memoryGiB: null, line: number });
    table.lines.push(number);
    return index;
  }
  const slice = groupsIn(text, SLICE);
  if (slice) {
    const [of = '', size = ''] = slice;
    table.slices.push({ gpu: of, memoryGiB: Number(size) / MIB_PER_GIB, line: number });
    table.lines.push(number);
    return null;
  }
  const current = open === null ? undefined : table.gpus.get(open);
  if (!current) return null;
  const memory = groupsIn(text, MEMORY);
  if (memory && current.memoryGiB === null) {
    current.usedGiB = Number(memory[0]) / MIB_PER_GIB;
    current.memoryGiB = Number(memory[1]) / MIB_PER_GIB;
    table.lines.push(number);
  }
  if (/\|\s*Not Supported\s*\|/.test(text)) table.lines.push(number);
  const mig = groupsIn(text, MIG_STATE);
  if (mig) {
    if (mig[0] === 'Enabled') table.divided.add(open ?? '');
    table.lines.push(number);
  }
  return open;
}

const lastTwo = (version: string) => version.split('.').slice(0, 2).join('.');

/** Under WSL the tool comes from Linux and the driver from Windows, so that their versions differ. */
const underWsl = ({ versions, windows }: Table) =>
  windows !== true && versions !== null && lastTwo(versions.tool) !== lastTwo(versions.driver);

function noticesOf(table: Table): string[] {
  const notices: string[] = [];
  if (underWsl(table))
    notices.push(
      'The versions of the tool and of the driver differ, as they do in the Linux subsystem of Windows (WSL).',
    );
  if (table.slices.length > 1)
    notices.push(
      `The GPU is divided (MIG) into ${table.slices.length} slices. A program sees one of them, so that the largest one is taken.`,
    );
  if (table.divided.size > 0 && table.slices.length === 0)
    notices.push(
      'MIG is on, and the text shows no slice: unless one was made, programs cannot use that GPU until one is or MIG is switched off.',
    );
  return notices;
}

function reportOf(table: Table): Report {
  const whole = [...table.gpus].filter(([index]) => !table.divided.has(index)).map(([, gpu]) => gpu);
  const largest = [...table.slices].sort((a, b) => b.memoryGiB - a.memoryGiB)[0];
  const from = largest && table.gpus.get(largest.gpu);
  const slices: SeenGpu[] = largest
    ? [{ vendor: 'nvidia', name: from?.name ?? null, memoryGiB: largest.memoryGiB, slice: true, line: largest.line }]
    : [];
  const system = underWsl(table) || table.windows === true ? ('windows' as const) : ('linux' as const);
  const told = table.windows !== null || underWsl(table);
  return {
    tool: 'nvidia-smi',
    lines: table.lines,
    gpus: [...whole, ...slices],
    notices: noticesOf(table),
    ...maybe('os', told ? { value: system, line: table.versions?.line ?? table.lines[0] ?? 1 } : null),
  };
}

/** The table that `nvidia-smi` prints, on Linux, Windows and WSL, with MIG on or off. */
export const readNvidiaSmi: Reader = (lines) => {
  const table: Table = { gpus: new Map(), divided: new Set(), slices: [], versions: null, windows: null, lines: [] };
  let open: string | null = null;
  for (const line of lines) {
    open = take(table, { line, open });
    if (table.lines.length > 0 && line.text.startsWith('|')) table.lines.push(line.number);
  }
  return table.gpus.size + table.slices.length > 0 ? reportOf(table) : null;
};
