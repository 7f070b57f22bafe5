import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSaved, readSaved, savedText, withoutSaved, withSaved } from '../../src/chooser/pass-on/saved';

const one = { link: 'os=linux&v=1&workload=rag', savedOn: '2026-11-24' };
const other = { link: 'os=macos&v=1', savedOn: '2026-11-20' };

describe('saved answers', () => {
  it('come back as they were kept', () => {
    expect(readSaved(savedText([one, other]))).toEqual({ saved: [one, other], problem: null });
  });
  it('are nothing where nothing was kept, and leave nothing when the last is forgotten', () => {
    expect(readSaved(null)).toEqual({ saved: [], problem: null });
    expect(savedText(withoutSaved([one], one.link))).toBeNull();
  });
  it('are kept once, under the newer day, the newest first', () => {
    const again = { ...other, savedOn: '2026-11-25' };
    expect(withSaved([one, other], again)).toEqual([again, one]);
  });
  it('say what they are in a few words, and open as links do', () => {
    const { text, state } = openSaved(one.link);
    expect(text).toBe('Answer over documents · Linux');
    expect(state).toEqual({ answers: { os: 'linux', workload: 'rag' }, skipped: [] });
    expect(openSaved('setupTime=hours&colour=red&v=1').text).toContain('no longer known');
  });
  it.each([
    '',
    'nonsense',
    'null',
    '[]',
    '{"version":2,"saved":[]}',
    '{"version":1,"saved":"x"}',
    '{"version":1,"saved":[{"link":3}]}',
  ])('report mangled storage and drop it: %s', (text) => {
    const { saved, problem } = readSaved(text);
    expect(saved).toEqual([]);
    expect(problem).toContain('cannot be read');
  });
  it('keep what is sound beside what is mangled', () => {
    const text = JSON.stringify({ version: 1, saved: [{ link: '' }, one, { ...one, savedOn: 'yesterday' }, null] });
    expect(readSaved(text)).toMatchObject({ saved: [one], problem: expect.stringContaining('left out') });
  });
  it('never throw, whatever the storage holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ version: 1, saved: [value] })),
        ),
        (text) => {
          for (const { link } of readSaved(text).saved) openSaved(link);
        },
      ),
    );
  });
});
