import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { recommend } from '../../src/decide';
import { confidenceOf } from '../../src/decide/confidence';
import { disputesFor } from '../../src/decide/disputes';
import { rankSituation } from '../../src/decide/rank';
import { situationOf } from '../../src/decide/situation';
import type { Answers } from '../../src/schema/answers';

const judged = (answers: Answers) => {
  const situation = situationOf({ answers, catalog });
  const judgements = rankSituation({ situation, catalog });
  return { judgements, disputes: disputesFor({ judgements, situation, catalog }) };
};

describe('how sure the guide is', () => {
  it('is high where every other provider is ruled out', () => {
    const { judgements } = judged({ os: 'linux' });
    const [first, ...others] = judgements;
    const alone = [first!, ...others.map((one) => ({ ...one, ruledOut: true }))];
    expect(confidenceOf({ judgements: alone, disputes: [] })?.level).toBe('high');
  });

  it('is low where another comes out level', () => {
    const { judgements } = judged({ os: 'linux' });
    const [first, second, ...others] = judgements;
    const tied = [first!, { ...second!, points: first!.points }, ...others];
    expect(confidenceOf({ judgements: tied, disputes: [] })).toMatchObject({ level: 'low' });
  });

  it('names everyone who comes close', () => {
    const { judgements } = judged({ os: 'linux' });
    const [first, second, third, ...others] = judgements;
    const near = [second!, third!].map((one) => ({ ...one, points: first!.points - 1 }));
    const text = confidenceOf({ judgements: [first!, ...near, ...others], disputes: [] })?.text;
    expect(text).toMatch(new RegExp(`${second!.provider.name}.* and .+ come within 1 point.*: any of them`));
  });

  it('is high where facts put the first far ahead, and says which', () => {
    const told = recommend({ answers: { workload: 'research', needs: ['hidden-states'], os: 'linux' }, catalog });
    expect(told.confidence).toMatchObject({ level: 'high' });
    expect(told.confidence?.text).toMatch(/points ahead of .+, by/);
  });

  it('is never high where sources disagree about a close rival', () => {
    const { judgements } = judged({ os: 'linux' });
    const [first, second, ...others] = judgements;
    const apart = [first!, { ...second!, points: first!.points - 20 }, ...others];
    const disputes = [{ id: 'x', text: 'x', sides: [] }];
    expect(confidenceOf({ judgements: apart, disputes })?.level).not.toBe('high');
  });

  it('is not given where nothing fits', () => {
    expect(confidenceOf({ judgements: [], disputes: [] })).toBeNull();
  });
});

describe('questions on which sources disagree', () => {
  it('are told with both sides where the first and a close rival are concerned', () => {
    const answers: Answers = {
      os: 'linux',
      accelerators: [{ device: 'h100-sxm', count: 8 }],
      concurrentUsers: 100,
      workload: 'api',
      experience: 'ml-engineer',
    };
    const { disputes } = recommend({ answers, catalog });
    expect(disputes.length).toBeGreaterThan(0);
    for (const { sides } of disputes) {
      expect(sides.length).toBeGreaterThan(1);
      for (const side of sides) expect(side.sources.length).toBeGreaterThan(0);
    }
  });

  it('are left out in situations they are not about', () => {
    const aboutMacs = catalog.disputes.filter(({ when }) => when.vendors?.includes('apple'));
    expect(aboutMacs.length).toBeGreaterThan(0);
    const { disputes } = judged({ os: 'linux', accelerators: [{ vendor: 'nvidia', memoryGiB: 24, count: 1 }] });
    expect(disputes.map(({ id }) => id)).not.toContain(aboutMacs[0]!.id);
  });
});
