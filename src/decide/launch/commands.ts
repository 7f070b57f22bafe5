import type { Command, Provider } from '../../schema/provider';
import type { OperatingSystem } from '../../schema/vocabulary';
import { systemsFor } from '../candidates';
import { supportState } from '../facts';
import type { ResultCommand, ResultFlag } from '../result';
import type { Situation } from '../situation';
import { citation, explain, notesOf, settle, split, type Settled } from './flags';
import { fill } from './placeholders';
import { quoted, variablesBefore, type Shell } from './shell';
import type { Start } from './values';

/** Native programs of Windows are started from PowerShell, those of WSL from a POSIX shell. */
export const shellOf = (provider: Provider, os: OperatingSystem): Shell =>
  os === 'windows' && supportState(provider, 'platform.windows.native') !== 'no' ? 'powershell' : 'posix';

/** Whether something written for some makes of GPUs goes with the machine. */
export function suitsHardware(hardware: readonly string[] | undefined, { machine }: Situation): boolean {
  if (!hardware || machine.gpus === null) return true;
  const here = machine.gpus.length === 0 ? ['cpu'] : machine.gpus.map((gpu) => gpu.vendor);
  return here.some((vendor) => hardware.includes(vendor));
}

/**
 * Who a start is written for. The quick one for a single person is none for somebody who asks for a context it cannot set,
 * and none for vectors, which a program asks for: it may open a chat.
 */
function audienceOf({ provider, situation: { answers, users, workload } }: Start): 'one' | 'several' {
  if (users > 1 || workload === 'embeddings') return 'several';
  const setsNone = provider.commands.some(
    ({ forUsers, settings }) => forUsers === 'one' && !settings?.includes('context'),
  );
  return setsNone && answers.contextTokens !== undefined ? 'several' : 'one';
}

function suits(command: Command, start: Start): boolean {
  const { situation, values } = start;
  const { machine } = situation;
  if (command.multiGpu !== undefined && command.multiGpu !== machine.gpuCount > 1) return false;
  if (command.multiNode !== undefined && command.multiNode !== values.nodes > 1) return false;
  if (command.forUsers !== undefined && command.forUsers !== audienceOf(start)) return false;
  if (command.expertsBeside !== undefined && command.expertsBeside !== (start.sizing?.experts !== undefined))
    return false;
  return suitsHardware(command.hardware, situation);
}

/** Systems that a start is written for: the one given, or every one that goes with the GPUs. */
export const systemsOf = ({ machine, answers }: Situation): OperatingSystem[] =>
  machine.os === null ? systemsFor(answers) : [machine.os];

/** The catalog's commands of a purpose that go with the machine. */
export const commandsOf = (start: Start, purpose: Command['purpose']): Command[] =>
  start.provider.commands.filter((command) => command.purpose === purpose && suits(command, start));

/** Puts flags in their place, and variables in front of the program that takes them: `cd x && VARIABLE=1 serve`. */
function withFlags(line: string, { flags, before }: { flags: string; before: string }): string {
  const parts = line.split(/( && |\n)/);
  const place = parts.findIndex((part) => part.includes('{flags}'));
  const at = place < 0 ? parts.length - 1 : place;
  return parts
    .map((part, index) => (index === at ? `${before}${part.replace(/ ?\{flags\}/, flags && ` ${flags}`)}` : part))
    .join('');
}

/** A command line with its flags; what is settled in it is given along. */
function written({ start, command, shell }: { start: Start; command: Command; shell: Shell }): {
  line: string;
  settled: Settled;
} {
  const settled = settle({ start, settings: command.settings ?? [] });
  const { options, variables } = split(settled.applied);
  const flags = options.map((word) => quoted(word, shell)).join(' ');
  const template = command.command.includes('{flags}') || flags === '' ? command.command : `${command.command} {flags}`;
  const line = fill(template, { values: settled.values, write: (value) => quoted(value, shell) });
  return { line: withFlags(line, { flags, before: variablesBefore(variables, shell) }), settled };
}

function notesFor({ start, command, settled }: { start: Start; command: Command; settled: Settled }): string {
  const about = command.purpose === 'serve' && command.command.includes('{model}') ? start.served.note : undefined;
  const secret = settled.address.key ? 'Replace SECRET by a key of your own.' : undefined;
  return [about, command.notes, secret, ...notesOf(settled.applied)].filter(Boolean).join(' ');
}

/** Commands of the catalog for one purpose and system, filled in, and the flags that stand in them. */
export function resultCommands({
  start,
  purpose,
  os,
}: {
  start: Start;
  purpose: ResultCommand['purpose'];
  os: OperatingSystem;
}): { commands: ResultCommand[]; flags: ResultFlag[] } {
  const { provider } = start;
  const flags: ResultFlag[] = [];
  const commands = commandsOf(start, purpose).flatMap((command): ResultCommand[] => {
    if (!command.os.includes(os)) return [];
    const { line, settled } = written({ start, command, shell: shellOf(provider, os) });
    const notes = notesFor({ start, command, settled });
    flags.push(...explain({ provider, command: line, applied: settled.applied }));
    return [{ purpose, os, command: line, ...(notes ? { notes } : {}), sources: citation(provider, command) }];
  });
  return { commands, flags };
}
