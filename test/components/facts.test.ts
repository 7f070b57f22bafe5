import { describe, expect, it } from 'vitest';
import { differs, factOrder, factWords, type Fact } from '../../src/components/facts';
import type { FactKey } from '../../src/schema/provider-facts';
import type { Provider } from '../../src/schema/provider';

const known = (value: unknown): Fact => ({ value, source: 'docs', checkedOn: '2026-11-01' });
const unknown: Fact = { unknown: 'not stated' };
const provider = (facts: Partial<Record<FactKey, Fact>>) => ({ facts }) as unknown as Provider;

describe('factWords', () => {
  it('says a support with its condition, a list with commas, a choice with its meaning', () => {
    expect(factWords('format.gguf', known({ state: 'partly', how: 'a plugin' }))).toBe('partly: a plugin');
    expect(factWords('quant.kvCache', known(['f16', 'q8_0']))).toBe('f16, q8_0');
    expect(factWords('effort.setup', known('minutes'))).toBe('minutes: one installer, one command');
  });
  it('is empty where nothing is known', () => {
    expect(factWords('format.gguf', unknown)).toBe('');
    expect(factWords('format.gguf', undefined)).toBe('');
  });
});

describe('factOrder', () => {
  it('puts yes above partly above no', () => {
    const order = ['yes', 'partly', 'no'].map((state) => factOrder('format.gguf', known({ state, how: 'x' })));
    expect(order).toEqual([2, 1, 0]);
  });
  it('orders named states as the schema lists them, the first highest', () => {
    const [minutes, days] = ['minutes', 'days'].map((id) => Number(factOrder('effort.setup', known(id))));
    expect(minutes).toBeGreaterThan(days ?? 0);
  });
  it('orders compute capabilities as numbers and knows nothing of the unknown', () => {
    expect(factOrder('hardware.cuda.minComputeCapability', known('10.0'))).toBe(10);
    expect(factOrder('format.gguf', unknown)).toBeNull();
  });
});

describe('differs', () => {
  it('sees a different state, and not a different wording of the same state', () => {
    const same = [known({ state: 'yes' }), known({ state: 'yes', how: 'by a flag' })];
    const other = [known({ state: 'yes' }), known({ state: 'no' })];
    const providers = (facts: Fact[]) => facts.map((fact) => provider({ 'format.gguf': fact }));
    expect(differs('format.gguf', providers(same))).toBe(false);
    expect(differs('format.gguf', providers(other))).toBe(true);
  });
  it('takes known and unknown for different', () => {
    const providers = [known('minutes'), unknown].map((fact) => provider({ 'effort.setup': fact }));
    expect(differs('effort.setup', providers)).toBe(true);
  });
});
