import { describe, expect, it } from 'vitest';
import { closestPair, comparisonOf } from '../../src/chooser/result/Compare/rows';
import { catalog } from '../../src/data';
import { recommend } from '../../src/decide';

const { ranking } = recommend({
  answers: {
    os: 'linux',
    accelerators: [{ device: 'geforce-rtx-3090', count: 1 }],
    model: 'Qwen/Qwen3-14B',
    concurrentUsers: 8,
    ramGiB: 64,
  },
  catalog,
});
const ruledOut = ranking.find(({ verdict }) => verdict === 'ruled-out')!;

describe('providers side by side', () => {
  it('begin with the first and its closest rival', () => {
    expect(closestPair(ranking)).toEqual([ranking[0]!.provider, ranking[1]!.provider]);
  });

  it('have one cell each in every row', () => {
    for (const { cells } of comparisonOf(ranking.slice(0, 3))) expect(cells).toHaveLength(3);
  });

  it('show every point of their reasons', () => {
    const [first, second] = ranking;
    const rows = comparisonOf([first!, second!]);
    [first!, second!].forEach((provider, column) => {
      const shown = rows.flatMap(({ cells }) => cells[column] ?? []).filter(({ figure }) => figure !== undefined);
      expect(shown).toHaveLength(provider.reasons.length);
    });
  });

  it('are marked the same only where every word is', () => {
    for (const { same } of comparisonOf([ranking[0]!, ranking[0]!])) expect(same).toBe(true);
    expect(comparisonOf([ranking[0]!, ruledOut]).find(({ id }) => id === 'verdict')?.same).toBe(false);
  });

  it('say what rules one out, with the way round where there is one', () => {
    const row = comparisonOf([ranking[0]!, ruledOut]).find(({ id }) => id === 'blockers');
    expect(row?.cells[0]).toEqual([]);
    expect(row?.cells[1]?.length).toBe(ruledOut.blockers.length);
  });
});
