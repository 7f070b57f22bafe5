import { describe, expect, it } from 'vitest';
import { lazily } from '../../src/estimate/lazily';

describe('a field worked out when it is read', () => {
  it('is worked out once, and not before', () => {
    let runs = 0;
    const told = lazily({ a: 1 }, { b: () => ++runs });
    expect(runs).toBe(0);
    expect([told.b, told.b]).toEqual([1, 1]);
    expect(runs).toBe(1);
  });

  it('prints like any other', () => {
    expect(JSON.stringify(lazily({ a: 1 }, { b: () => null }))).toBe('{"a":1,"b":null}');
  });
});
