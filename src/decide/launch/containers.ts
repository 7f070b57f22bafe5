import type { Container } from '../../schema/launch';
import type { OperatingSystem } from '../../schema/vocabulary';
import type { Provider } from '../../schema/provider';
import type { ResultCommand, ResultFlag } from '../result';
import { suitsHardware } from './commands';
import { citation, explain, notesOf, settle, split, type Settled } from './flags';
import { fill } from './placeholders';
import { quoted, quotedWithHome, shellWords } from './shell';
import type { Start } from './values';

/** A container with everything filled in, from which a command line or a compose file is written. */
export interface Run {
  container: Container;
  /** What the image is started with. */
  words: string[];
  environment: [string, string][];
  /** `127.0.0.1:8000:8000`, or without the address where others have to reach it. */
  published: string;
  /** Reserves the NVIDIA GPUs. */
  reservesGpus: boolean;
}

/** A container, and what is settled in it. */
export interface SettledRun extends Run {
  settled: Settled;
}

/** Containers run where Docker does: on a Mac without its GPU. */
const DOCKER_SYSTEMS: readonly OperatingSystem[] = ['linux', 'windows', 'macos'];

/** The image that goes with the machine; null where there is none. */
export function containerOf({ provider, situation }: Start): Container | null {
  const { os } = situation.machine;
  if (os !== null && !DOCKER_SYSTEMS.includes(os)) return null;
  return provider.containers?.find(({ hardware }) => suitsHardware(hardware, situation)) ?? null;
}

function hasNvidia(container: Container, { situation: { machine } }: Start): boolean {
  if (machine.gpus !== null) return machine.gpus.some(({ vendor }) => vendor === 'nvidia');
  return container.hardware?.includes('nvidia') ?? false;
}

/** The container of a start, with everything filled in. */
export function runOf(start: Start, container: Container): SettledRun {
  const settled = settle({ start, settings: container.settings ?? [], inContainer: true });
  const { options, variables } = split(settled.applied);
  const template = shellWords(container.arguments ?? '').map((word) => fill(word, { values: settled.values }));
  const place = template.indexOf('{flags}');
  const words = place < 0 ? [...template, ...options] : template.toSpliced(place, 1, ...options);
  const port = `${container.port}:${container.port}`;
  return {
    container,
    settled,
    words,
    environment: [...Object.entries(container.environment ?? {}), ...variables],
    published: settled.address.host === '0.0.0.0' ? port : `127.0.0.1:${port}`,
    reservesGpus: hasNvidia(container, start),
  };
}

/** `HF_TOKEN: $HF_TOKEN` hands on the caller's variable, whose value then stands in no file. */
export const isHandedOn = ([name, value]: readonly [string, string]): boolean => value === `$${name}`;

function options({ container, environment, published, reservesGpus }: Run): string[] {
  const many = (flag: string, values: readonly string[] | undefined) =>
    (values ?? []).map((value) => `${flag} ${quoted(value, 'posix')}`);
  return [
    ...(reservesGpus ? ['--gpus all'] : []),
    ...many('--device', container.devices),
    ...many('--group-add', container.groups),
    ...many('--cap-add', container.capabilities),
    ...many('--security-opt', container.securityOptions),
    ...(container.sharedMemory === 'host'
      ? ['--ipc=host']
      : many('--shm-size', container.sharedMemory ? [container.sharedMemory] : [])),
    ...(container.volumes ?? []).map(
      ({ host, inside }) => `-v ${quotedWithHome(`${host.replace(/^~\//, '$HOME/')}:${inside}`)}`,
    ),
    ...environment.map((pair) => `-e ${isHandedOn(pair) ? pair[0] : quoted(pair.join('='), 'posix')}`),
    `-p ${published}`,
  ];
}

/** A `docker run` line. */
export function dockerLine(provider: Pick<Provider, 'id'>, run: Run): string {
  const words = run.words.map((word) => quoted(word, 'posix'));
  return [
    'docker run -d',
    `--name ${provider.id}`,
    ...options(run),
    quoted(run.container.image, 'posix'),
    ...words,
  ].join(' ');
}

/** The container's start in place of installing and serving, for those who want one. */
export function dockerCommands(
  start: Start,
  { container, os }: { container: Container; os: OperatingSystem },
): { commands: ResultCommand[]; flags: ResultFlag[] } {
  const { provider } = start;
  const run = runOf(start, container);
  const line = dockerLine(provider, run);
  const after =
    container.afterwards &&
    fill(container.afterwards, { values: run.settled.values, write: (value) => quoted(value, 'posix') });
  const notes = [
    start.served.note,
    container.notes,
    run.settled.address.key && 'Replace SECRET by a key of your own.',
    ...notesOf(run.settled.applied),
  ];
  const text = notes.filter(Boolean).join(' ');
  const sources = citation(provider, container);
  return {
    commands: [
      { purpose: 'serve', os, command: line, ...(text ? { notes: text } : {}), sources },
      ...(after
        ? [
            {
              purpose: 'serve' as const,
              os,
              command: `docker exec ${provider.id} ${after}`,
              notes: 'Fetches the model, once.',
              sources,
            },
          ]
        : []),
    ],
    flags: explain({ provider, command: line, applied: run.settled.applied }),
  };
}
