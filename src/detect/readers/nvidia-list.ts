import { groupsIn } from '../lines';
import type { Reader, SeenGpu } from '../report';

const GPU =
  /^(?:GPU models and configuration\s*: )?GPU (\d+): ((?:NVIDIA|Tesla|Quadro|GeForce|TITAN)\b.*?)(?: \(UUID: .*)?$/;
const SLICE = /^MIG \S*?(\d+)gb\S*\s+Device\s+\d+:/;

/** The list that `nvidia-smi -L` prints, and the one of PyTorch’s report on its environment. */
export const readNvidiaList: Reader = (lines) => {
  const gpus = new Map<string, SeenGpu>();
  const slices: SeenGpu[] = [];
  const read: number[] = [];
  let current: string | null = null;
  const divided = new Set<string>();
  for (const { text, number } of lines) {
    const gpu = groupsIn(text, GPU);
    if (gpu) {
      const [index = '', name = ''] = gpu;
      gpus.set(index, { vendor: 'nvidia', name, memoryGiB: null, line: number });
      current = index;
      read.push(number);
    }
    const slice = groupsIn(text, SLICE);
    if (slice && current !== null) {
      divided.add(current);
      const name = gpus.get(current)?.name ?? null;
      slices.push({ vendor: 'nvidia', name, memoryGiB: Number(slice[0]), slice: true, line: number });
      read.push(number);
    }
  }
  if (gpus.size === 0) return null;
  const whole = [...gpus].filter(([index]) => !divided.has(index)).map(([, gpu]) => gpu);
  const [largest] = [...slices].sort((a, b) => (b.memoryGiB ?? 0) - (a.memoryGiB ?? 0));
  return {
    tool: 'nvidia-smi -L',
    lines: read,
    gpus: [...whole, ...(largest ? [largest] : [])],
    notices:
      slices.length > 1
        ? [
            `The GPUs are divided (MIG) into ${slices.length} slices. A program sees one of them, so that the largest one is taken.`,
          ]
        : [],
  };
};
