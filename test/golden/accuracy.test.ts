import { expect, it } from 'vitest';
import { targetTable } from '../../src/cli/accuracy-text';
import { catalog } from '../../src/data';
import calibration from '../../src/data/calibration.gen';
import { compare } from '../../src/estimate/accuracy';
import { ownEstimate } from '../../src/estimate/accuracy/estimator';
import { golden } from './markdown';

it('gives the accuracy that was last reviewed', () => {
  const comparison = compare({ entries: calibration.flat(), catalog, estimate: ownEstimate(catalog) });
  const text = [
    '# Accuracy of the estimates',
    '',
    'Written by `npm run golden`; a change of physics, constants or rows shows here as a changed share.',
    '',
    '```text',
    targetTable(comparison).trimEnd(),
    '```',
    '',
  ].join('\n');
  expect(text).toBe(golden('accuracy', text));
});
