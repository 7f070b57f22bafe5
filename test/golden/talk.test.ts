import { expect, describe, it } from 'vitest';
import { fullCatalog } from '../../src/data/full';
import { recommend } from '../../src/decide';
import { golden, outcome, ruledOut, table } from './markdown';

const parts = [
  { part: 'hardware', title: 'The talk’s hardware table', rows: 6 },
  { part: 'use-case', title: 'The talk’s use cases', rows: 12 },
  { part: 'scenario', title: 'The talk’s four scenarios', rows: 4 },
] as const;

const computed = parts.map(({ part, title, rows }) => ({
  title,
  rows,
  scenarios: fullCatalog.scenarios
    .filter((scenario) => scenario.part === part)
    .sort((a, b) => a.order - b.order)
    .map((scenario) => ({ scenario, result: recommend({ answers: scenario.answers, catalog: fullCatalog }) })),
}));

describe.each(computed)('$title', ({ rows, scenarios }) => {
  it('is here with every row', () => {
    expect(scenarios.map(({ scenario }) => scenario.order)).toEqual(
      Array.from({ length: rows }, (_, index) => index + 1),
    );
  });

  it.each(scenarios)('“$scenario.title” follows the talk, or says with a source why not', ({ scenario, result }) => {
    const front = [result.recommended, ...result.alternatives];
    const follows = scenario.talkPicks.some((pick) => front.includes(pick));
    expect(follows ? 'follows' : (scenario.overruled?.sources.length ?? 0) > 0 ? 'overruled' : 'unexplained').not.toBe(
      'unexplained',
    );
    // An overruling that no longer changes anything would be a stale note.
    if (scenario.overruled) expect(scenario.talkPicks[0]).not.toBe(result.recommended);
  });
});

it('gives the table of the talk’s advice as it was last reviewed', () => {
  const text = [
    '# The talk’s advice of 1 October 2025 beside the model’s',
    '',
    'Written by `npm run golden`; a change of rules or facts shows here as a changed line.',
    ...computed.flatMap(({ title, scenarios }) => [
      '',
      `## ${title}`,
      '',
      table(
        ['Situation', 'The talk', 'The model today', 'Ruled out', 'Why they differ', 'Source'],
        scenarios.map(({ scenario, result }) => [
          scenario.title,
          scenario.talkPicks.join(', '),
          outcome(result),
          ruledOut(result),
          scenario.overruled?.because ?? '',
          scenario.overruled?.sources.map(({ url }) => url).join(' ') ?? '',
        ]),
      ),
    ]),
    '',
  ].join('\n');
  expect(text).toBe(golden('talk', text));
});
