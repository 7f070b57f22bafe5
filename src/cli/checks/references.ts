import { readAnswers } from '../../decide';
import { shown } from '../../schema/faults';
import { nearest } from '../../schema/nearest';
import type { Provider } from '../../schema/provider';
import type { Check, DataFiles, Entry, Problem } from './problem';

function sourcesOf({ file, value }: Entry<Provider>): Problem[] {
  const known = Object.keys(value.sources);
  const used = new Map<string, string>();
  for (const [key, fact] of Object.entries(value.facts))
    if ('source' in fact) used.set(`facts.${key}.source`, fact.source);
  value.commands.forEach((command, index) => used.set(`commands[${index}].source`, command.source));
  value.pitfalls.forEach((pitfall, index) => used.set(`pitfalls[${index}].source`, pitfall.source));
  value.engine?.memory.sources.forEach((source, index) => used.set(`engine.memory.sources[${index}]`, source));
  const missing = [...used]
    .filter(([, source]) => !known.includes(source))
    .map(([path, source]) => {
      const meant = nearest(source, known);
      return {
        file,
        path,
        found: shown(source),
        remedy: `give a key of \`sources\`${meant ? `, such as "${meant}"` : ''}, or add this one there`,
      };
    });
  const needed = new Set(used.values());
  const idle = known
    .filter((source) => !needed.has(source))
    .map((source) => ({
      file,
      path: `sources.${source}`,
      found: 'a source that no fact, command or pitfall names',
      remedy: 'remove it, or cite it',
    }));
  return [...missing, ...idle];
}

function providersNamed({ providers, claims, scenarios }: DataFiles): Problem[] {
  const ids = providers.map(({ value }) => value.id);
  const unknown = (request: { file: string; path: string; id: string }): Problem[] =>
    ids.includes(request.id)
      ? []
      : [
          {
            file: request.file,
            path: request.path,
            found: shown(request.id),
            remedy: `give a provider of the catalog: ${ids.join(', ')}`,
          },
        ];
  return [
    ...claims.flatMap(({ file, value }) =>
      value.flatMap(({ provider }, index) =>
        provider === null ? [] : unknown({ file, path: `[${index}].provider`, id: provider }),
      ),
    ),
    ...scenarios.flatMap(({ file, value }) =>
      value.talkPicks.flatMap((id, index) => unknown({ file, path: `talkPicks[${index}]`, id })),
    ),
  ];
}

function scenarioAnswers({ providers, devices, models, scenarios }: DataFiles): Problem[] {
  const catalog = {
    asOf: '',
    providers: providers.map(({ value }) => value),
    devices: devices.map(({ value }) => value),
    models: models.map(({ value }) => value),
  };
  return scenarios.flatMap(({ file, value }) => {
    const read = readAnswers({ input: value.answers, catalog });
    return read.kind === 'ok' ? [] : read.faults.map((fault) => ({ ...fault, file }));
  });
}

/** What one entry says of another exists. */
export const references: Check = {
  name: 'references',
  description: 'Sources, providers, devices and models that are named exist, and no source is kept for nothing.',
  run: (data) => [...data.providers.flatMap(sourcesOf), ...providersNamed(data), ...scenarioAnswers(data)],
};
