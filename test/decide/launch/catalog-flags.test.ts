import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { flagsOfLine } from '../../../src/cli/checks/flags';
import { catalog } from '../../../src/data';
import { recommend, type RankedProvider } from '../../../src/decide';
import { anyAnswers } from '../arbitrary';

interface Compose {
  services: Record<string, { image: string; command?: string[]; environment?: string[] }>;
}

const listed = (id: string): string[] =>
  (catalog.providers.find((provider) => provider.id === id)?.flags ?? []).map(({ flag }) => flag.replace(/=$/, ''));

const fileOf = ({ files }: RankedProvider, ending: string) => files.find(({ name }) => name.endsWith(ending));

/** Flags that stand in a compose file's command for the engine. */
function flagsOfCompose(provider: RankedProvider): string[] {
  const file = fileOf(provider, 'compose.yml');
  const service = file && (parse(file.text) as Compose).services[provider.provider];
  const words = (service?.command ?? []).map((word) => (word.startsWith('-') ? word : 'x'));
  // A module that Python starts is named by Python's own flag.
  return flagsOfLine(words.join(' ')).filter((flag) => flag !== '-m');
}

const executed = (text: string) => /^ExecStart=(.*)$/m.exec(text)?.[1] ?? '';

/** Each call of `recommend` ranks the whole catalog, so a few dozen situations try thousands of starts. */
const runs = { numRuns: 20 };

describe('whatever is answered', () => {
  it('no command, compose file or unit holds a flag that the catalog does not explain', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const provider of recommend({ answers, catalog }).ranking) {
          const known = listed(provider.provider);
          const unit = fileOf(provider, '.service');
          const lines = provider.commands.filter(
            ({ purpose, command }) => purpose === 'serve' && !command.startsWith('docker '),
          );
          const used = [
            ...lines.flatMap(({ command }) => flagsOfLine(command)),
            ...flagsOfCompose(provider),
            ...(unit ? flagsOfLine(executed(unit.text)) : []),
          ];
          expect(used.filter((flag) => !known.includes(flag))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('no placeholder stays open, and every compose file is one that Docker could read', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { commands, clients, files } of recommend({ answers, catalog }).ranking) {
          const texts = [...commands.map(({ command }) => command), ...[...clients, ...files].map(({ text }) => text)];
          for (const text of texts) {
            expect(text).not.toMatch(/\{(model|flags|gpus|nodes|allGpus|context|totalContext|slots|host)\W/);
            expect(text).not.toMatch(/undefined|NaN|Infinity/);
          }
          for (const file of files.filter(({ language }) => language === 'yaml')) {
            for (const text of [file.text, file.withOpenWebUi ?? file.text]) parse(text);
          }
        }
      }),
      runs,
    );
  });

  it('a server that listens on every address asks for a key', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { commands, provider } of recommend({ answers, catalog }).ranking) {
          const open = commands.filter(({ purpose, command }) => purpose === 'serve' && command.includes('0.0.0.0'));
          for (const { command } of open.filter((one) => !one.command.startsWith('docker ')))
            expect(command, provider).toContain('SECRET');
        }
      }),
      runs,
    );
  });
});
