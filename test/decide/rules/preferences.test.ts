import { describe, expect, it } from 'vitest';
import { catalog } from '../../../src/data';
import { recommend } from '../../../src/decide';
import type { Answers } from '../../../src/schema/answers';

/** Points that a factor gives or takes from a provider. */
function pointsOf(answers: Answers, { provider, factor }: { provider: string; factor: string }): number {
  const found = recommend({ answers, catalog }).ranking.find((one) => one.provider === provider);
  return (found?.reasons ?? []).filter((one) => one.factor === factor).reduce((sum, { points }) => sum + points, 0);
}

describe('a service that is always on', () => {
  const forMany = catalog.providers.find(
    ({ facts }) => 'value' in facts['maturity.alwaysOn'] && facts['maturity.alwaysOn'].value === 'built-for',
  );

  it('asks less of the engine where the operator is its only user', () => {
    const of = { provider: forMany?.id ?? '', factor: 'availability' };
    const few = pointsOf({ availability: 'always-on', concurrentUsers: 1 }, of);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(pointsOf({ availability: 'always-on', concurrentUsers: 4 }, of) / 2);
  });
});

describe('a wish to save power', () => {
  const onLaptop = (device: string): Answers => ({
    os: 'windows',
    accelerators: [{ device, count: 1 }],
    priority: 'energy',
  });

  it('favours what computes on the NPU, where the machine has one', () => {
    const npu = pointsOf(onLaptop('ryzen-ai-9-hx-370'), { provider: 'lemonade', factor: 'priority' });
    const gpu = pointsOf(onLaptop('geforce-rtx-4060-laptop-8-gb'), { provider: 'lemonade', factor: 'priority' });
    expect(npu).toBe(gpu + 12);
  });
});
