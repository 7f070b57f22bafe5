import { totalmem } from 'node:os';
import { catalog } from '../../data';
import { readPaste, type Understanding } from '../../detect';
import type { Answers } from '../../schema/answers';
import { operatingSystems, type OperatingSystem } from '../../schema/vocabulary';
import { runTool } from './run-tool';

type Tool = readonly [string, ...string[]];

/** Tools that tell the same: the first that prints anything is believed. */
type Choice = readonly Tool[];

const GPU_TOOLS: readonly Choice[] = [
  [['nvidia-smi']],
  // Newer releases of ROCm come without rocm-smi.
  [
    ['rocm-smi', '--showproductname', '--showmeminfo', 'vram'],
    ['amd-smi', 'static'],
  ],
];

/** What Node calls the systems that the answers know. */
const SYSTEMS: Partial<Record<NodeJS.Platform, { os: OperatingSystem; tools: readonly Choice[] }>> = {
  darwin: { os: 'macos', tools: [[['system_profiler', 'SPHardwareDataType', 'SPDisplaysDataType']]] },
  linux: { os: 'linux', tools: [...GPU_TOOLS, [['lscpu']], [['free']]] },
  win32: { os: 'windows', tools: GPU_TOOLS },
};

const BYTES_PER_GIB = 2 ** 30;

/** What was found on this machine, and the lines that say so. */
export interface Found {
  answers: Answers;
  lines: string[];
}

function linesOf({ tools, understood, notices, meanings }: Understanding, answers: Answers): string[] {
  const source = tools.length > 0 ? tools.join(', ') : 'no tool answered';
  const told = new Set(understood.map(({ what }) => what));
  const { os, ramGiB, accelerators } = answers;
  return [
    `Found on this machine (${source}):`,
    ...(os !== undefined && !told.has('System') ? [`  System: ${operatingSystems[os].label}`] : []),
    ...understood.map(({ what, value }) => `  ${what}: ${value}`),
    ...(ramGiB !== undefined && !told.has('Memory') ? [`  Memory: ${ramGiB} GiB`] : []),
    ...(accelerators === undefined
      ? ['  No GPU was found; without one, say so: {"accelerators": []}. Until then it counts as not known.']
      : []),
    ...[...notices, ...meanings.map(({ text }) => text)].map((text) => `  ${text}`),
  ];
}

function printedByFirst(choice: Choice): string {
  for (const [tool, ...args] of choice) {
    const text = runTool(tool, args);
    if (text.trim() !== '') return text;
  }
  return '';
}

/**
 * Reads the tools of this machine: its system, GPUs and memory, as answers.
 *
 * @example detectMachine().answers // { os: 'linux', accelerators: [{ device: 'geforce-rtx-3090', count: 2 }], ramGiB: 62.6 }
 */
export function detectMachine(): Found {
  const system = SYSTEMS[process.platform];
  const text = (system?.tools ?? []).map(printedByFirst).join('\n');
  const understanding = readPaste({ text, catalog });
  const answers: Answers = {
    ...(system ? { os: system.os } : {}),
    ramGiB: Math.round((totalmem() / BYTES_PER_GIB) * 10) / 10,
    ...understanding.answers,
  };
  return { answers, lines: linesOf(understanding, answers) };
}
