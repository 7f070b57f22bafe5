import { readAnswers } from '../../decide';
import { shown } from '../../schema/faults';
import { nearest } from '../../schema/nearest';
import { withEngines } from '../../schema/engine-like';
import type { ProviderFile } from '../../schema/provider';
import type { Check, DataFiles, Entry, Problem } from './problem';

/**
 * Sources that a file names and does not have, and those that it has and does not name.
 *
 * @param request.used place in the file → key of the source named there
 */
export function sourceProblems(request: {
  file: string;
  sources: Readonly<Record<string, unknown>>;
  used: ReadonlyMap<string, string>;
}): Problem[] {
  const { file, used } = request;
  const known = Object.keys(request.sources);
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

/** Where a file of facts, commands and pitfalls names its sources. */
export function sourcesUsed(value: {
  facts: object;
  commands: readonly { source: string }[];
  pitfalls: readonly { source: string }[];
}): Map<string, string> {
  const used = new Map<string, string>();
  const facts = Object.entries(value.facts) as [string, { source?: string }][];
  for (const [key, { source }] of facts) if (source !== undefined) used.set(`facts.${key}.source`, source);
  value.commands.forEach((command, index) => used.set(`commands[${index}].source`, command.source));
  value.pitfalls.forEach((pitfall, index) => used.set(`pitfalls[${index}].source`, pitfall.source));
  return used;
}

/** Where a provider names the sources of its flags, parsers, containers, files, address and service. */
function launchSources({ flags, toolParsers, containers, files, api, service }: ProviderFile): Map<string, string> {
  const lists = { flags, toolParsers, containers, files };
  const used = new Map<string, string>();
  for (const [name, entries] of Object.entries(lists))
    entries?.forEach(({ source }, index) => used.set(`${name}[${index}].source`, source));
  if (api) used.set('api.source', api.source);
  if (service) used.set('service.source', service.source);
  return used;
}

function sourcesOf({ file, value }: Entry<ProviderFile>): Problem[] {
  const used = new Map([...sourcesUsed(value), ...launchSources(value)]);
  value.engine?.memory?.sources?.forEach((source, index) => used.set(`engine.memory.sources[${index}]`, source));
  return sourceProblems({ file, sources: value.sources, used });
}

function providersNamed({ providers, claims, scenarios, disputes }: DataFiles): Problem[] {
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
    ...disputes.flatMap(({ file, value }) =>
      [...value.between, ...value.sides.flatMap(({ favours }) => favours ?? [])].flatMap((id) =>
        unknown({ file, path: 'between', id }),
      ),
    ),
  ];
}

function scenarioAnswers({ providers, layers, devices, models, scenarios }: DataFiles): Problem[] {
  const catalog = {
    asOf: '',
    providers: withEngines(providers.map(({ value }) => value)),
    layers: layers.map(({ value }) => value),
    devices: devices.map(({ value }) => value),
    models: models.map(({ value }) => value),
    disputes: [],
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
