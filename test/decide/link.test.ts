import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { answerFields } from '../../src/schema/answers';
import { decodeLink, encodeLink, readAnswers } from '../../src/decide';
import { anyAnswers } from './arbitrary';

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
      'accelerators=geforce-rtx-3090*2,~nvidia~24gib~cc8.6&model=~35b~3b&needs=docker,vision&skipped=experience&v=1',
    );
  });
});

/** Names that mean one device although they hold the marks of the form. */
const oddNames = ['RTX, 3090', '~RTX~3090', 'RTX*3090*', 'RTX% 3090', 'RTX+3090', 'RTX & 3090 = #?', ' rtx 3090\n'];

describe('a link', () => {
  it('leads back to the answers it was written from, whatever they are', () => {
    fc.assert(
      fc.property(anyAnswers, fc.subarray(answerFields), (answers, passedOver) => {
        const skipped = passedOver.filter((field) => answers[field] === undefined).sort();
        const { state, notices } = read(encodeLink({ answers, skipped }));
        const needs = answers.needs && { needs: [...answers.needs].sort() };
        expect(state).toEqual({ answers: { ...answers, ...needs }, skipped });
        expect(notices).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  it.each(oddNames)('carries a name with marks of its own: %j', (device) => {
    const input = {
      accelerators: [
        { device, count: 1 },
        { vendor: 'amd', count: 2 },
        { device, count: 3 },
      ],
    };
    const given = readAnswers({ input, catalog });
    if (given.kind === 'faulty') throw new Error(given.faults.map(({ remedy }) => remedy).join());
    expect(read(encodeLink({ answers: given.value, skipped: [] }))).toEqual({
      state: { answers: given.value, skipped: [] },
      notices: [],
    });
  });
  it('carries the smallest figures', () => {
    const answers = { ramGiB: 1e-7, model: { paramsB: 2.5e-9 } };
    expect(read(encodeLink({ answers, skipped: [] })).state.answers).toEqual(answers);
  });
  it('leaves out the count of a single card', () => {
    expect(encodeLink({ answers: { accelerators: [{ device: 'geforce-rtx-3090', count: 1 }] }, skipped: [] })).toBe(
      'accelerators=geforce-rtx-3090&v=1',
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
  it('leaves the page’s own keys alone', () => {
    expect(read('step=result&theme=dark&v=1').notices).toEqual([]);
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
