import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { readPaste } from '../../src/detect';
import { fixtures, textOf } from '../detect/fixtures';
import { golden } from './markdown';

it('holds at least 30 real outputs, each with its source', () => {
  const files = readdirSync(new URL('../detect/fixtures', import.meta.url)).filter((file) => file.endsWith('.txt'));
  expect(fixtures.map(({ name }) => `${name}.txt`).sort()).toEqual(files.sort());
  expect(fixtures.length).toBeGreaterThanOrEqual(30);
  for (const { source } of fixtures) expect(source).toMatch(/^https:\/\//);
});

it('reads the real outputs as they were last reviewed', () => {
  const sections = fixtures.map(({ name, source }) => {
    const { answers, tools, understood, meanings, notices, ignored } = readPaste({ text: textOf(name), catalog });
    return [
      `## ${name}`,
      '',
      `<${source}>`,
      '',
      `Tools: ${tools.join(', ')}`,
      '',
      '```json',
      JSON.stringify(answers),
      '```',
      '',
      ...understood.map(({ what, value, line }) => `- ${what}: ${value} (line ${line})`),
      ...meanings.map(
        ({ text, advice, change }) =>
          `- Means: ${text}${advice ? ` → ${advice}` : ''}${change ? ` [${change.field}: ${JSON.stringify(change.to)}]` : ''}`,
      ),
      ...notices.map((notice) => `- Note: ${notice}`),
      `- Ignored: ${ignored.lines} lines`,
    ].join('\n');
  });
  const text = [
    '# What pasted outputs say',
    'Written by `npm run golden`; a change of the readers, the catalog or the estimator shows here as a changed line.',
    ...sections,
    '',
  ].join('\n\n');
  expect(text).toBe(golden('detect', text));
});
