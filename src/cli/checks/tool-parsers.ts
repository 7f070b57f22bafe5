import { shown } from '../../schema/faults';
import { meansModel } from '../../schema/launch';
import type { ProviderFile } from '../../schema/provider';
import type { Check, DataFiles, Entry, Problem } from './problem';

const PLACEHOLDER = '{toolParser}';

/** Patterns that mean no model of the catalog, and those that stand twice. */
function idlePatterns({ file, value }: Entry<ProviderFile>, { models }: DataFiles): Problem[] {
  const seen = new Set<string>();
  return (value.toolParsers ?? []).flatMap((parser, index) =>
    parser.models.flatMap((pattern, place): Problem[] => {
      const problem = { file, path: `toolParsers[${index}].models[${place}]`, found: shown(pattern) };
      if (seen.has(pattern)) return [{ ...problem, remedy: 'name it with one parser only' }];
      seen.add(pattern);
      return models.some((model) => meansModel(pattern, model.value.hfId))
        ? []
        : [{ ...problem, remedy: 'name a model of the catalog by its `hfId`, or leave it out' }];
    }),
  );
}

function withoutFlag({ file, value }: Entry<ProviderFile>): Problem[] {
  const isTaken = (value.flags ?? []).some((flag) => flag.value?.includes(PLACEHOLDER));
  return isTaken || (value.toolParsers ?? []).length === 0
    ? []
    : [
        {
          file,
          path: 'toolParsers',
          found: 'parsers that no flag takes',
          remedy: `give a flag the value ${PLACEHOLDER}`,
        },
      ];
}

/** Parsers of tool calls go with models that can be chosen. */
export const toolParsers: Check = {
  name: 'tool-parsers',
  description:
    'Every model that a parser of tool calls goes with is in the catalog, once, and a flag takes the parser.',
  run: (data) => data.providers.flatMap((entry) => [...idlePatterns(entry, data), ...withoutFlag(entry)]),
};
