import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { decodeLink, encodeLink } from '../../src/decide';

const read = (query: string) => decodeLink({ query, catalog });

describe('encodeLink', () => {
  it('sorts keys, puts the version in and leaves out what is not known', () => {
    expect(encodeLink({ answers: { os: 'linux', concurrentUsers: 5 }, skipped: [] })).toBe(
      'concurrentUsers=5&os=linux&v=1',
    );
  });
  it('is empty where nothing is known', () => {
    expect(encodeLink({ answers: {}, skipped: [] })).toBe('');
  });
  it('writes cards, sizes and lists in a form people can read', () => {
    const query = encodeLink({
      answers: {
        accelerators: [
          { device: 'geforce-rtx-3090', count: 2 },
          { vendor: 'nvidia', memoryGiB: 24, computeCapability: '8.6', count: 1 },
        ],
        model: { paramsB: 35, activeParamsB: 3 },
        needs: ['vision', 'docker'],
      },
      skipped: ['experience'],
    });
    expect(query).toBe(
      'accelerators=geforce-rtx-3090*2,~nvidia~24gib~cc8.6*1&model=~35b~3b&needs=docker,vision&skipped=experience&v=1',
    );
  });
});

describe('decodeLink', () => {
  it('reads CPU only and “nothing special” as empty lists', () => {
    expect(read('accelerators=none&needs=none&v=1')).toEqual({
      state: { answers: { accelerators: [], needs: [] }, skipped: [] },
      notices: [],
    });
  });
  it('drops an unknown key with a notice', () => {
    const { state, notices } = read('os=linux&colour=red&v=1');
    expect(state.answers).toEqual({ os: 'linux' });
    expect(notices).toEqual([expect.stringContaining('“colour”')]);
  });
  it('drops a value that makes no sense with a notice, and keeps the rest', () => {
    const { state, notices } = read('concurrentUsers=-3&os=linux&v=1');
    expect(state.answers).toEqual({ os: 'linux' });
    expect(notices).toEqual([expect.stringContaining('give a whole number of 1 or more')]);
  });
  it('leaves the page’s own key alone', () => {
    expect(read('step=result&v=1').notices).toEqual([]);
  });
  it('mentions a version it does not know', () => {
    expect(read('os=linux&v=9').notices).toEqual([expect.stringContaining('version')]);
  });
  it('drops a skipped mark for a question that is answered', () => {
    expect(read('os=linux&skipped=os,priority&v=1').state.skipped).toEqual(['priority']);
  });
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webQueryParameters(),
          fc.string().map((text) => `accelerators=${text}`),
        ),
        (query) => {
          read(query);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('is not fooled by names that objects have by nature', () => {
    expect(read('__proto__=1&constructor=2&toString=3&v=1').notices).toHaveLength(3);
    expect(read('os=__proto__&v=1').state.answers).toEqual({});
  });
});
