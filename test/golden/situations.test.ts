import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { readAnswers, recommend } from '../../src/decide';
import { golden, outcome, ruledOut, table } from './markdown';
import { groups } from './situations';

const computed = groups.map(({ title, situations }) => ({
  title,
  rows: situations.map((situation) => ({ situation, result: recommend({ answers: situation.answers, catalog }) })),
}));

describe.each(computed)('$title', ({ rows }) => {
  it.each(rows)('leads “$situation.words” to a provider an expert would accept', ({ situation, result }) => {
    expect(readAnswers({ input: situation.answers, catalog }).kind).toBe('ok');
    expect(situation.accept).toContain(result.recommended ?? 'nothing');
  });
});

it('gives the table of situations as it was last reviewed', () => {
  const text = [
    '# Situations and what the model recommends',
    '',
    'Written by `npm run golden`; a change of rules or facts shows here as a changed line.',
    ...computed.flatMap(({ title, rows }) => [
      '',
      `## ${title}`,
      '',
      table(
        ['Situation', 'Recommended', 'Ruled out', 'Why an expert would say so', 'Source'],
        rows.map(({ situation, result }) => [
          situation.words,
          outcome(result),
          ruledOut(result),
          situation.because,
          situation.source ?? '',
        ]),
      ),
    ]),
    '',
  ].join('\n');
  expect(text).toBe(golden('situations', text));
});
