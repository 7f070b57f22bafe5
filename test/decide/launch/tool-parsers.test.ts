import { expect, it } from 'vitest';
import type { DataFiles } from '../../../src/cli/checks/problem';
import { toolParsers } from '../../../src/cli/checks/tool-parsers';
import { catalog } from '../../../src/data';
import { meansModel, toolParserSchema } from '../../../src/schema/launch';

const parser = { parser: 'p', source: 'docs', checkedOn: '2026-11-30' };

function problemsOf({ patterns, value }: { patterns: string[]; value: string }): string[] {
  const provider = {
    flags: [{ flag: '--parser', meaning: 'parser', value, source: 'docs', checkedOn: '2026-11-30' }],
    toolParsers: [{ ...parser, models: patterns }],
  };
  const data = {
    providers: [{ file: 'p.ts', name: 'p', value: provider }],
    models: [{ file: 'm.ts', name: 'm', value: { hfId: 'maker/Model-7B' } }],
  } as unknown as DataFiles;
  return toolParsers.run(data).map(({ path }) => path);
}

it('means a model by its whole name, or by how it begins where a star follows', () => {
  expect(meansModel('maker/Model', 'maker/Model-7B')).toBe(false);
  expect(meansModel('maker/Model-*', 'maker/Model-7B')).toBe(true);
  expect(toolParserSchema.safeParse({ ...parser, models: ['maker/*-7B'] }).success).toBe(false);
});

it('is reported where no model of the catalog is meant, one twice, or no flag takes the parser', () => {
  const value = '{toolParser}';
  expect(problemsOf({ patterns: ['maker/Model-*'], value })).toEqual([]);
  expect(problemsOf({ patterns: ['maker/Other-*'], value })).toEqual(['toolParsers[0].models[0]']);
  expect(problemsOf({ patterns: ['maker/Model-*', 'maker/Model-*'], value })).toEqual(['toolParsers[0].models[1]']);
  expect(problemsOf({ patterns: ['maker/Model-*'], value: 'PARSER' })).toEqual(['toolParsers']);
});

it('is no other than one that the flag could be given', () => {
  const names = catalog.providers.flatMap((provider) => provider.toolParsers ?? []).map((one) => one.parser);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_-]*$/);
});
