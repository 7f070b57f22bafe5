import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { decodeLink } from '../../src/decide';
import { decodeCalculation } from '../../src/decide/calculation';
import first from '../fixtures/links-v1.json';

// Links that people have. They lead where they led, for ever: mend the decoder, not the fixture. Where a device or a
// model was renamed, its old name becomes an alias. A new version of the form gets a fixture of its own beside this one.
describe('links of version 1', () => {
  it.each(first.chooser)('lead the chooser where they led: $about', ({ query, answers, skipped, notices }) => {
    const read = decodeLink({ query, catalog });
    expect(read.state).toEqual({ answers, skipped });
    expect(read.notices).toHaveLength(notices);
  });
  it.each(first.calculator)('lead the calculator where they led: $about', ({ query, calculation, notices }) => {
    const read = decodeCalculation({ query, catalog });
    expect(read.calculation).toEqual(calculation);
    expect(read.notices).toHaveLength(notices);
  });
});
