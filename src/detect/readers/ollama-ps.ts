import { groupsIn } from '../lines';
import { maybe, type Reader, type SplitRun } from '../report';

const TITLES = /^NAME\s+(?:ID\s+)?SIZE\s+PROCESSOR\b/;
const ROW =
  /^(\S+)\s+(?:[0-9a-f]{8,12}\s+)?\d+(?:\.\d+)? [KMGT]B\s+(?:(\d+)%\/(\d+)% CPU\/GPU|(\d+)% (CPU|GPU))(?:\s+(\d+))?(?:\s|$)/;

/** The part on GPUs, from 0 to 1. */
function shareOf(split: string, { all, where }: { all: string; where: string }): number {
  if (split !== '') return Number(split) / 100;
  return where === 'GPU' ? Number(all) / 100 : 1 - Number(all) / 100;
}

/** The loaded models that `ollama ps` lists. */
export const readOllamaPs: Reader = (lines) => {
  const read: number[] = [];
  const runs: SplitRun[] = [];
  let hasContext = false;
  for (const { text, number } of lines) {
    if (TITLES.test(text)) {
      hasContext = /\bCONTEXT\b/.test(text);
      read.push(number);
      continue;
    }
    const row = read.length > 0 ? groupsIn(text, ROW) : null;
    if (!row) continue;
    const [model = '', , split = '', all = '', where = '', context = ''] = row;
    read.push(number);
    runs.push({
      kind: 'split',
      engine: 'Ollama',
      gpuShare: Math.min(1, Math.max(0, shareOf(split, { all, where }))),
      layers: null,
      weightsMiB: null,
      // Older versions have no such column, and the first number after it is a time.
      contextTokens: hasContext && context !== '' ? Number(context) : null,
      slots: 1,
      scheme: /[-:](q\d\w*|fp16|bf16)$/i.exec(model)?.[1] ?? null,
      model,
      outOfMemory: null,
      noGpu: false,
      line: number,
    });
  }
  if (read.length === 0) return null;
  const [run, ...more] = runs;
  const only = run && more.length === 0 ? run : null;
  return {
    tool: 'ollama ps',
    lines: read,
    runs,
    ...maybe('model', only && { value: [only.model ?? ''], line: only.line }),
    ...maybe('contextTokens', only?.contextTokens ? { value: only.contextTokens, line: only.line } : null),
    notices:
      runs.length === 0
        ? ['Ollama has no model loaded. Run the model first, then ask again.']
        : more.length > 0
          ? [`${runs.length} models are loaded at once and share the memory.`]
          : [],
  };
};
