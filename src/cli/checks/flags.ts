import { shellWords } from '../../decide';
import { shown } from '../../schema/faults';
import { nearest } from '../../schema/nearest';
import type { Setting } from '../../schema/launch';
import type { ProviderFile } from '../../schema/provider';
import type { Check, Entry, Problem } from './problem';

/** Programs that carry the engine inside; flags before the engine's own name are theirs. */
const CARRIERS = /(?:^|\/)(?:python3?|uv|uvx|npx|env|sudo)$/;

/** Flags and variables of one part of a line: `A=1 program --flag value`. */
function flagsIn(part: string): string[] {
  const words = shellWords(part);
  const own: string[] = [];
  let carried = false;
  for (const [index, word] of words.entries()) {
    const [, name] = /^(?:\$env:)?([A-Z][A-Z0-9_]+)=/.exec(word) ?? [];
    if (name && index === own.length) own.push(name);
    if (CARRIERS.test(word)) carried = true;
    // Python's own `-m module`.
    else if (carried && word === '-m') carried = false;
    else if (/^--?[a-zA-Z]/.test(word)) own.push(word.replace(/=.*$/s, ''));
  }
  return own;
}

/** Flags and variables that a command line holds; negative numbers and lone dashes are none. */
export const flagsOfLine = (line: string): string[] => line.split(/ && |\n|; /).flatMap(flagsIn);

/** Lines in which every flag has to be in the catalog, with their places. */
function linesOf({ commands, containers }: ProviderFile): { path: string; line: string }[] {
  return [
    ...commands.flatMap(({ purpose, command }, index) =>
      purpose === 'serve' ? [{ path: `commands[${index}].command`, line: command }] : [],
    ),
    ...(containers ?? []).map((container, index) => ({
      path: `containers[${index}].arguments`,
      line: container.arguments ?? '',
    })),
  ];
}

function unlisted({ file, value }: Entry<ProviderFile>): Problem[] {
  const listed = (value.flags ?? []).map(({ flag }) => flag.replace(/=$/, ''));
  return linesOf(value).flatMap(({ path, line }) =>
    flagsOfLine(line)
      .filter((flag) => !listed.includes(flag))
      .map((flag) => {
        const meant = nearest(flag, listed);
        return {
          file,
          path,
          found: shown(flag),
          remedy: `list it under \`flags\` with its source${meant ? `, or write "${meant}"` : ''}`,
        };
      }),
  );
}

/** Places where settings are named. */
function settingsOf({ commands, containers, service }: ProviderFile): { path: string; settings: readonly Setting[] }[] {
  return [
    ...commands.map(({ settings }, index) => ({ path: `commands[${index}].settings`, settings: settings ?? [] })),
    ...(containers ?? []).map(({ settings }, index) => ({
      path: `containers[${index}].settings`,
      settings: settings ?? [],
    })),
    ...(service?.kind === 'drop-in' ? [{ path: 'service.settings', settings: service.settings ?? [] }] : []),
  ];
}

function settingsWithoutFlag({ file, value }: Entry<ProviderFile>): Problem[] {
  const served = new Set((value.flags ?? []).map(({ setting }) => setting));
  return settingsOf(value).flatMap(({ path, settings }) =>
    settings.flatMap((setting, index) =>
      served.has(setting)
        ? []
        : [
            {
              file,
              path: `${path}[${index}]`,
              found: shown(setting),
              remedy: 'give a flag that does it under `flags`, or leave the setting out',
            },
          ],
    ),
  );
}

function engineLike({ file, value }: Entry<ProviderFile>, providers: readonly Entry<ProviderFile>[]): Problem[] {
  const { engine } = value;
  if (!engine || !('like' in engine)) return [];
  const named = providers.find((entry) => entry.value.id === engine.like)?.value.engine;
  if (named && !('like' in named)) return [];
  return [
    { file, path: 'engine.like', found: shown(engine.like), remedy: 'name a provider with an engine of its own' },
  ];
}

/** Nothing is started with a flag that the catalog does not explain. */
export const flags: Check = {
  name: 'flags',
  description:
    'Every flag and variable of a serve command or container is under `flags`, every setting has a flag, and an engine is like one that has figures of its own.',
  run: ({ providers }) =>
    providers.flatMap((entry) => [...unlisted(entry), ...settingsWithoutFlag(entry), ...engineLike(entry, providers)]),
};
