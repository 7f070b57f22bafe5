import type { Service } from '../../schema/launch';
import type { Provider } from '../../schema/provider';
import type { ResultFile } from '../result';
import { commandsOf } from './commands';
import { citation, settle, split } from './flags';
import { fill } from './placeholders';
import { shellWords } from './shell';
import type { Start } from './values';

/** A word of a unit: systemd reads percent and dollar signs, quotes and backslashes. */
function unitWord(word: string): string {
  const escaped = word.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%');
  return /^[\w./:@%+=,-]+$/.test(escaped) ? escaped : `"${escaped}"`;
}

/** Only in what is executed does a dollar sign stand for a variable. */
const executed = (word: string) => unitWord(word.replaceAll('$', '$$$$'));

const variable = ([name, value]: readonly [string, string]) => `Environment=${unitWord(`${name}=${value}`)}`;

/** Commands with a shell's own signs are not one program that systemd could start. */
const NEEDS_A_SHELL = /[|;&<>`]|\$\(/;

type Written = Omit<ResultFile, 'sources'>;

interface Started {
  words: string[];
  variables: [string, string][];
}

/** The serve command for Linux as words; null where it is no single program. */
function startedBy(start: Start): Started | null {
  const command = commandsOf(start, 'serve').find(
    ({ os, command: line }) => os.includes('linux') && !NEEDS_A_SHELL.test(line),
  );
  if (!command) return null;
  const settled = settle({ start, settings: command.settings ?? [] });
  const { options, variables } = split(settled.applied);
  const words = shellWords(command.command).map((word) => fill(word, { values: settled.values }));
  const own: [string, string][] = [];
  while (/^[A-Z_][A-Z0-9_]*=/.test(words[0] ?? '')) {
    const [name = '', value = ''] = (words.shift() ?? '').split(/=(.*)/s);
    own.push([name, value]);
  }
  const place = words.indexOf('{flags}');
  const all = place < 0 ? [...words, ...options] : words.toSpliced(place, 1, ...options);
  return { words: all, variables: [...own, ...variables] };
}

function unitFile(
  { name, id }: Provider,
  { program, folder, started }: { program: string; folder?: string | undefined; started: Started },
): Written {
  const [, ...rest] = started.words;
  return {
    name: `${id}.service`,
    language: 'ini',
    meaning: `Starts ${name} with the machine and again after a fault. Goes to ~/.config/systemd/user/; write your own place of the program after ExecStart= (%h is your home folder).`,
    text: [
      '[Unit]',
      `Description=${name}`,
      '',
      '[Service]',
      `ExecStart=${[unitWord(program).replace('%%h', '%h'), ...rest.map(executed)].join(' ')}`,
      ...started.variables.map(variable),
      ...(folder ? [`WorkingDirectory=${folder}`] : []),
      'Restart=on-failure',
      'RestartSec=5',
      '',
      '[Install]',
      'WantedBy=default.target',
      '',
    ].join('\n'),
    use: `systemctl --user daemon-reload\nsystemctl --user enable --now ${id}.service\nloginctl enable-linger`,
  };
}

function dropInFile(start: Start, { unit, settings }: Extract<Service, { kind: 'drop-in' }>): Written | null {
  const variables = settings ? split(settle({ start, settings }).applied).variables : startedBy(start)?.variables;
  if (!variables || variables.length === 0) return null;
  return {
    name: 'override.conf',
    language: 'ini',
    meaning: `Settings of the service that its installer sets up. Goes to /etc/systemd/system/${unit}.d/.`,
    text: ['[Service]', ...variables.map(variable), ''].join('\n'),
    use: `sudo systemctl daemon-reload\nsudo systemctl restart ${unit}`,
  };
}

function unitFor(start: Start, { program, workingDirectory }: Extract<Service, { kind: 'unit' }>): Written | null {
  // Several machines start with a line each, which one unit cannot hold.
  const started = start.values.nodes > 1 ? null : startedBy(start);
  const isThatProgram = started?.words[0]?.split(/[\\/]/).at(-1) === program.split('/').at(-1);
  if (!started || !isThatProgram) return null;
  return unitFile(start.provider, { program, folder: workingDirectory, started });
}

/** A unit or drop-in that keeps the engine running on Linux; none for other systems. */
export function systemdFiles(start: Start): ResultFile[] {
  const { service } = start.provider;
  const { os } = start.situation.machine;
  if (!service || (os !== null && os !== 'linux')) return [];
  const file = service.kind === 'unit' ? unitFor(start, service) : dropInFile(start, service);
  return file ? [{ ...file, sources: citation(start.provider, service) }] : [];
}
