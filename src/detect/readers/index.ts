import type { Line } from '../lines';
import type { Reader, Report } from '../report';
import { readAmdSmi } from './amd-smi';
import { readLscpu, readMemory } from './linux';
import { readLlamaLog } from './llama-log';
import { readMac } from './mac';
import { readNvidiaList } from './nvidia-list';
import { readNvidiaQuery } from './nvidia-query';
import { readNvidiaSmi } from './nvidia-smi';
import { readOllamaPs } from './ollama-ps';
import { readRocmSmi } from './rocm-smi';
import { readVllmLog } from './vllm-log';
import { readWindows } from './windows';

/** Tools whose lines are short; what is longer is somebody else's. */
const TABLES: readonly Reader[] = [
  ...[readNvidiaSmi, readNvidiaQuery, readNvidiaList, readRocmSmi, readAmdSmi, readMac],
  ...[readLscpu, readMemory, readWindows, readOllamaPs],
];
const LOGS: readonly Reader[] = [readLlamaLog, readVllmLog];

const LONGEST_ROW = 240;

/** Every tool's report on a text that may hold the output of several. */
export function readAll(lines: readonly Line[]): Report[] {
  const rows = lines.filter(({ text }) => text.length <= LONGEST_ROW);
  const reports = [...TABLES.map((read) => read(rows)), ...LOGS.map((read) => read(lines))];
  return reports.filter((report) => report !== null);
}
