import { groupsIn } from '../lines';
import type { Reader, SeenGpu } from '../report';

const MIB_PER_GIB = 1024;

/** The pages that `nvidia-smi -q` prints, one for each GPU. */
export const readNvidiaLong: Reader = (lines) => {
  const gpus: SeenGpu[] = [];
  const read: number[] = [];
  let inMemory = false;
  let windows: boolean | null = null;
  for (const { text, number } of lines) {
    const name = groupsIn(text, /^Product Name\s+: (\S.*)$/);
    if (name) {
      gpus.push({ vendor: 'nvidia', name: name[0] ?? null, memoryGiB: null, line: number });
      read.push(number);
    }
    const current = gpus.at(-1);
    if (/^(?:FB|BAR1|Conf Compute Protected) Memory Usage$/.test(text)) inMemory = text.startsWith('FB');
    const total = inMemory ? groupsIn(text, /^Total\s+: (\d+) MiB$/) : null;
    const used = inMemory ? groupsIn(text, /^Used\s+: (\d+) MiB$/) : null;
    if (current && total) current.memoryGiB = Number(total[0]) / MIB_PER_GIB;
    if (current && used) current.usedGiB = Number(used[0]) / MIB_PER_GIB;
    if (current && (total ?? used)) read.push(number);
    if (/^Current\s+: (?:WDDM|TCC|MCDM)$/.test(text)) windows = true;
  }
  if (gpus.length === 0 || !lines.some(({ text }) => /NVSMI LOG|^Attached GPUs\s+:|^Product Brand\s+:/.test(text)))
    return null;
  return {
    tool: 'nvidia-smi -q',
    lines: read,
    gpus,
    ...(windows === true ? { os: { value: 'windows' as const, line: read[0] ?? 1 } } : {}),
  };
};
