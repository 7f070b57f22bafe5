import type { Line } from '../lines';
import type { Reader, SeenGpu } from '../report';

const MIB_PER_GIB = 1024;
const columnsOf = (text: string) => text.split(',').map((cell) => cell.trim());

/** Places of the columns that matter, read off the line of titles. */
interface Columns {
  all: number;
  name: number;
  memory: number;
}

function titlesIn(text: string): Columns | null {
  const titles = columnsOf(text);
  const name = titles.indexOf('name');
  if (name < 0 || titles.length < 2) return null;
  return { all: titles.length, name, memory: titles.findIndex((title) => /^memory\.total(?: \[MiB\])?$/.test(title)) };
}

const isCard = (name: string) => /^(NVIDIA|Tesla|Quadro|GeForce|TITAN)\b/.test(name);

/** Without titles (`noheader`) a card is followed by its memory. */
function bareRow(cells: readonly string[]): Columns | null {
  const name = cells.findIndex(isCard);
  const memory = cells.findIndex((cell, place) => place > name && /^\d+ MiB$/.test(cell));
  return name < 0 || name > 1 || memory < 0 ? null : { all: cells.length, name, memory };
}

function gpuIn({ text, number }: Line, columns: Columns | null): SeenGpu | null {
  const cells = columnsOf(text);
  const places = columns?.all === cells.length ? columns : bareRow(cells);
  if (!places) return null;
  const name = cells[places.name] ?? '';
  if (!isCard(name)) return null;
  const size = /^(\d+)(?: MiB)?$/.exec(cells[places.memory] ?? '')?.[1];
  return { vendor: 'nvidia', name, memoryGiB: size === undefined ? null : Number(size) / MIB_PER_GIB, line: number };
}

/** The rows that `nvidia-smi --query-gpu=name,memory.total --format=csv` prints. */
export const readNvidiaQuery: Reader = (lines) => {
  const gpus: SeenGpu[] = [];
  const read: number[] = [];
  let columns: Columns | null = null;
  for (const line of lines) {
    if (!line.text.includes(',')) continue;
    const titles = titlesIn(line.text);
    if (titles) {
      columns = titles;
      read.push(line.number);
      continue;
    }
    const gpu = gpuIn(line, columns);
    if (!gpu) continue;
    gpus.push(gpu);
    read.push(line.number);
  }
  return gpus.length === 0 ? null : { tool: 'nvidia-smi --query-gpu', lines: read, gpus };
};
