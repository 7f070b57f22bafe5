import { describe, expect, it } from 'vitest';
import { commonReasons, mainReason, tellingReasons } from '../../../src/decide/share/reasons';
import type { RankedProvider } from '../../../src/decide';

const provider = (name: string, reasons: [factor: string, points: number, text: string][]): RankedProvider => ({
  provider: name,
  name,
  verdict: 'good',
  score: reasons.reduce((sum, [, points]) => sum + points, 0),
  reasons: reasons.map(([factor, points, text]) => ({ factor, points, text, sources: [] })),
  blockers: [],
  warnings: [],
  estimate: null,
  estimateRequest: null,
  weights: null,
  commands: [],
  clients: [],
  files: [],
  flags: [],
});

const fast = provider('fast', [
  ['base', 40, 'Everybody starts here.'],
  ['speed', 12, 'It batches.'],
  ['effort', 4, 'A developer runs it.'],
]);
const easy = provider('easy', [
  ['base', 40, 'Everybody starts here.'],
  ['effort', 12, 'A beginner runs it.'],
  ['speed', 2, 'One at a time.'],
]);
const ruledOut: RankedProvider = {
  ...provider('other', []),
  verdict: 'ruled-out',
  score: null,
  blockers: [{ factor: 'system', text: 'It does not run there.', sources: [] }],
};

describe('reasons', () => {
  it('that every rival shares tell nothing', () => {
    expect(tellingReasons(fast, [easy, ruledOut]).map(({ text }) => text)).toEqual([
      'It batches.',
      'A developer runs it.',
    ]);
    expect(commonReasons(fast, [easy, ruledOut]).map(({ text }) => text)).toEqual(['Everybody starts here.']);
  });

  it('all tell where there is no rival left', () => {
    expect(tellingReasons(fast, [ruledOut])).toHaveLength(3);
    expect(commonReasons(fast, [ruledOut])).toEqual([]);
  });

  it('against a provider begin with what rules it out, then where it falls furthest behind', () => {
    const ranking = [fast, easy, ruledOut];
    expect(mainReason(ruledOut, ranking)).toBe('It does not run there.');
    expect(mainReason(easy, ranking)).toBe('One at a time.');
  });

  it('are still given where a provider is behind in nothing that it speaks of', () => {
    expect(mainReason(provider('new', [['taste', 1, 'It is pretty.']]), [fast])).toBe('It is pretty.');
    expect(mainReason(provider('bare', []), [fast])).toBe('');
  });
});
