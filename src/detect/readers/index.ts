import { unwrapped, type Line } from '../lines';
import type { Reader, Report } from '../report';
import { readAmdSmi, readAmdTable } from './amd-smi';
import { readLscpu, readMemory } from './linux';
import { readLlamaLog } from './llama-log';
import { readMac } from './mac';
import { readNvidiaError } from './nvidia-error';
import { readNvidiaList } from './nvidia-list';
import { readNvidiaLong } from './nvidia-long';
import { readNvidiaQuery } from './nvidia-query';
import { readNvidiaSmi } from './nvidia-smi';
import { readOllamaPs } from './ollama-ps';
import { readRocmSmi } from './rocm-smi';
import { readSglangLog } from './sglang-log';
import { readVllmLog } from './vllm-log';
import { readWindows } from './windows';

/** Tools whose lines are short; what is longer is somebody else's. */
const TABLES: readonly Reader[] = [
  ...[readNvidiaSmi, readNvidiaQuery, readNvidiaList, readNvidiaLong, readNvidiaError],
  ...[readRocmSmi, readAmdSmi, readAmdTable, readMac],
  ...[readLscpu, readMemory, readWindows, readOllamaPs],
];
const LOGS: readonly Reader[] = [readLlamaLog, readVllmLog, readSglangLog];

const LONGEST_ROW = 240;
/** Nothing that is shorter says anything, and a text may hold very many such lines. */
const SHORTEST = 4;

/** Every tool's report on a text that may hold the output of several. */
export function readAll(lines: readonly Line[]): Report[] {
  const telling = lines.filter(({ text }) => text.length >= SHORTEST);
  const rows = telling.filter(({ text }) => text.length <= LONGEST_ROW);
  const whole = unwrapped(telling);
  const reports = [...TABLES.map((read) => read(rows)), ...LOGS.map((read) => read(whole))];
  return reports.filter((report) => report !== null);
}
