import type { Container, Flag } from '../../schema/launch';
import type { Command, Provider } from '../../schema/provider';
import { dockerLine } from './containers';
import { fill, type Values } from './placeholders';
import { shellWords } from './shell';
import { UNKNOWN_PARSER } from './tool-parser';
import { expertFormOf } from './values';

/** What stands in a command on a page about no one's machine. */
const EXAMPLE: Omit<Values, 'model' | 'expertForm' | 'expertModel'> = {
  gpus: 2,
  nodes: 2,
  contextTokens: 8192,
  slots: 4,
  memoryShare: 0.9,
  gpuLayers: 20,
  expertLayers: 20,
  shares: '24,12',
  host: '127.0.0.1',
  scheme: 'bitsandbytes',
  models: 2,
  expertFile: 'Q4_K_M',
  toolParser: UNKNOWN_PARSER,
};

const valuesOf = ({ exampleModel, engine }: Provider): Values => ({
  ...EXAMPLE,
  model: exampleModel,
  expertForm: expertFormOf({ engine, scheme: 'none' }),
  expertModel: exampleModel,
});

/** Flags that commands may add, by what they settle, in the order of the command. */
export const flagsThatMayFollow = (provider: Provider, settings: Command['settings']): Flag[] =>
  (settings ?? []).flatMap((setting) => (provider.flags ?? []).filter((flag) => flag.setting === setting));

/**
 * A command of the catalog with example values and without the flags that depend on the machine.
 *
 * @example exampleLine(provider, 'serve {model} -c {context} {flags}') // 'serve Qwen/Qwen3-8B -c 8192'
 */
export const exampleLine = (provider: Provider, command: string): string =>
  fill(command.replace(/ ?\{flags\}/, ''), { values: valuesOf(provider) });

/** A container of the catalog as a `docker run` line with example values. */
export function exampleContainer(provider: Provider, container: Container): string {
  const words = shellWords((container.arguments ?? '').replace(/ ?\{flags\}/, ''));
  return dockerLine(provider, {
    container,
    words: words.map((word) => fill(word, { values: valuesOf(provider) })),
    environment: Object.entries(container.environment ?? {}),
    published: `127.0.0.1:${container.port}:${container.port}`,
    reservesGpus: container.hardware?.includes('nvidia') ?? false,
  });
}
