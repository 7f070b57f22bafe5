import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { readAnswers } from '../../src/decide';
import { faultLine } from '../../src/schema/faults';

const lines = (input: unknown) => {
  const read = readAnswers({ input, catalog });
  return read.kind === 'ok' ? [] : read.faults.map(faultLine);
};

describe('readAnswers', () => {
  it('says one thing of one number', () => {
    expect(lines({ concurrentUsers: 1e99 })).toEqual(['answers.concurrentUsers: found 1e+99; give at most 1000000']);
    expect(lines({ concurrentUsers: 0 })).toEqual([
      'answers.concurrentUsers: found 0; give a whole number of 1 or more',
    ]);
    expect(lines({ concurrentUsers: 1.5 })).toEqual([
      'answers.concurrentUsers: found 1.5; give a whole number of 1 or more',
    ]);
  });
  it('looks for a processor among processors only', () => {
    expect(lines({ cpu: 'pentium' })).toEqual([
      expect.stringMatching(
        /^answers\.cpu: found "pentium"; no such processor is known; the nearest is "[a-z0-9-]+"; else leave it out$/,
      ),
    ]);
    expect(lines({ cpu: 'raspberry-pi-5' })).toEqual([]);
  });
  it('names the nearest model for one that is not in the catalog', () => {
    expect(lines({ model: 'Qwen/Qwen3-8C' })).toEqual([expect.stringContaining('"Qwen/Qwen3-8B"')]);
  });
});
