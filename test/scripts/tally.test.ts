import { describe, expect, it } from 'vitest';
import { settle, sum, tallyPlaywright, tallyVitest } from '../../scripts/tally.mjs';

describe('counting tests', () => {
  it('counts a file that fails before its first test', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}, {}] },
    ];
    expect(tallyVitest({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({ passed: 2, failed: 2 });
  });

  it('counts flaky browser tests and errors outside tests as failed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{}] };
    expect(tallyPlaywright(report)).toEqual({ passed: 5, failed: 3 });
  });

  it('never reports a run that ended badly as all passed', () => {
    expect(settle(1, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 });
    expect(settle(1)).toEqual({ passed: 0, failed: 1 });
    expect(settle(1, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 });
    expect(settle(0, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 0 });
  });

  it('adds up', () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
    expect(sum([])).toEqual({ passed: 0, failed: 0 });
  });
});
