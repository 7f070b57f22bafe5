import { groupsIn } from '../lines';
import { maybe, type Reader, type SplitRun } from '../report';

const TITLES = /^NAME\s+(?:ID\s+)?SIZE\s+PROCESSOR\b/;
/** Between processor and time stands the context, which older versions leave out. */
const ROW =
  /^(\S+)\s+(?:([0-9a-f]{8,12})\s+)?\d+(?:\.\d+)? [KMGT]B\s+(?:(\d+)%\/(\d+)% CPU\/GPU|(\d+)% (CPU|GPU))(?:\s+(\d+)(?=\s+[\dALFS.]|\s*$))?(?:\s|$)/;

/** The part on GPUs, from 0 to 1. */
function shareOf(split: string, { all, where }: { all: string; where: string }): number {
  if (split !== '') return Number(split) / 100;
  return where === 'GPU' ? Number(all) / 100 : 1 - Number(all) / 100;
}

/** The loaded models that `ollama ps` lists. */
export const readOllamaPs: Reader = (lines) => {
  const read: number[] = [];
  const runs: SplitRun[] = [];
  const seen = new Set<string>();
  for (const { text, number } of lines) {
    if (TITLES.test(text)) {
      read.push(number);
      continue;
    }
    const row = groupsIn(text, ROW);
    // People paste rows without their titles; the id tells those from prose.
    if (!row || (read.length === 0 && row[1] === '')) continue;
    const [model = '', id = '', , split = '', all = '', where = '', context = ''] = row;
    read.push(number);
    seen.add(id === '' ? model : id);
    runs.push({
      kind: 'split',
      engine: 'Ollama',
      gpuShare: Math.min(1, Math.max(0, shareOf(split, { all, where }))),
      layers: null,
      weightsMiB: null,
      contextTokens: context === '' ? null : Number(context),
      slots: 1,
      scheme: /[-:](q\d\w*|fp16|bf16)$/i.exec(model)?.[1] ?? null,
      model,
      outOfMemory: null,
      fit: null,
      noGpu: false,
      line: number,
    });
  }
  if (read.length === 0) return null;
  const [run] = runs;
  const only = run && seen.size === 1 ? run : null;
  const context = runs.length === 1 ? (run?.contextTokens ?? null) : null;
  return {
    tool: 'ollama ps',
    lines: read,
    runs,
    ...maybe('model', only && { value: [only.model ?? ''], line: only.line }),
    ...maybe('contextTokens', only && context ? { value: context, line: only.line } : null),
    notices:
      runs.length === 0
        ? ['Ollama has no model loaded. Run the model first, then ask again.']
        : seen.size > 1
          ? [`${seen.size} models are loaded at once and share the memory.`]
          : [],
  };
};
