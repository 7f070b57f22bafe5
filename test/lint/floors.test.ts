import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { floors } from '../../scripts/floors.mjs';

const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** Names of the floor rules that the text breaks, were it a file of that name. */
async function broken(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? [])
    .map((message) => message.ruleId ?? message.message)
    .filter((rule) => /^no-restricted-|^max-params$|Parsing/.test(rule));
}

const importing = (path: string) => `import { thing } from '${path}';\nexport const other = thing;\n`;

const names = Object.keys(floors);
const directions = names.flatMap((from) => names.filter((to) => to !== from).map((to) => ({ from, to })));
const isOpen = ({ from, to }: { from: string; to: string }) => floors[from]!.includes(to);

describe('imports between the floors', () => {
  it.each(directions.filter((direction) => !isOpen(direction)))('$from not from $to', async ({ from, to }) => {
    expect(await broken(`src/${from}/a.ts`, importing(`../${to}/b`))).toEqual(['no-restricted-imports']);
    expect(await broken(`src/${from}/deep/er/a.ts`, importing(`../../../${to}`))).toEqual(['no-restricted-imports']);
    expect(await broken(`src/${from}/a.tsx`, importing(`@site/src/${to}/b`))).toEqual(['no-restricted-imports']);
  });

  it.each(directions.filter(isOpen))('$from from $to', async ({ from, to }) => {
    expect(await broken(`src/${from}/a.ts`, importing(`../${to}/b`))).toEqual([]);
    expect(await broken(`src/${from}/deep/a.ts`, importing(`../../${to}/b`))).toEqual([]);
  });

  it.each(names)('%s may import from itself, whatever its files are called', async (floor) => {
    expect(await broken(`src/${floor}/a.ts`, names.map((name) => `export * from './${name}';\n`).join(''))).toEqual([]);
  });

  it('reports types and re-exports too', async () => {
    expect(await broken('src/decide/a.ts', `import type { T } from '../data';\nexport type U = T;\n`)).toHaveLength(1);
    expect(await broken('src/decide/a.ts', `export * from '../data';\n`)).toHaveLength(1);
    expect(await broken('src/decide/a.ts', `export const late = () => import('../data');\n`)).toHaveLength(1);
  });
});

describe('code that runs anywhere', () => {
  it.each(['schema', 'data', 'estimate', 'decide', 'detect'])(
    '%s may import zod and no other package',
    async (floor) => {
      expect(await broken(`src/${floor}/a.ts`, importing('zod'))).toEqual([]);
      for (const name of ['react', 'react/jsx-runtime', '@docusaurus/Link', '@theme/Layout', 'node:fs', 'clsx']) {
        expect(await broken(`src/${floor}/a.ts`, importing(name)), name).toEqual(['no-restricted-imports']);
      }
    },
  );

  it('components may import React and Docusaurus', async () => {
    expect(await broken('src/components/a.tsx', importing('react') + importing('@docusaurus/Link'))).not.toContain(
      'no-restricted-imports',
    );
  });

  it.each(['estimate', 'decide', 'detect'])('%s depends on nothing but its arguments', async (floor) => {
    for (const text of ['Date.now()', 'new Date()', 'window.name', 'performance.now()', `fetch('/x')`]) {
      expect(await broken(`src/${floor}/a.ts`, `export const a = ${text};\n`), text).toEqual(['no-restricted-globals']);
    }
    expect(await broken(`src/${floor}/a.ts`, 'export const a = Math.random();\n')).toEqual([
      'no-restricted-properties',
    ]);
    expect(await broken(`src/${floor}/a.ts`, 'export const a = Math.max(1, 2);\n')).toEqual([]);
  });

  it.each(['estimate', 'decide', 'detect'])('%s takes at most two arguments a function', async (floor) => {
    expect(await broken(`src/${floor}/a.ts`, 'export const f = (a: 1, b: 2, c: 3) => [a, b, c];\n')).toEqual([
      'max-params',
    ]);
    expect(await broken(`src/${floor}/a.ts`, 'export const f = (a: 1, b: 2) => [a, b];\n')).toEqual([]);
  });
});

describe('data files', () => {
  const schemas = {
    providers: 'provider',
    layers: 'layer',
    devices: 'device',
    models: 'model',
    claims: 'claim',
    scenarios: 'scenario',
  };

  it.each(Object.entries(schemas))('a file of %s imports its schema %s alone', async (kind, schema) => {
    expect(await broken(`src/data/${kind}/a.ts`, importing(`../../schema/${schema}`))).toEqual([]);
    for (const path of ['../../schema/vocabulary', '../index', '../devices/b', './b', 'zod', '../../decide/a']) {
      expect(await broken(`src/data/${kind}/a.ts`, importing(path)), path).toEqual(['no-restricted-imports']);
    }
  });
});
