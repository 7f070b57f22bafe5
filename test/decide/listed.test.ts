import { expect, it } from 'vitest';
import { listed } from '../../src/decide/listed';

it('lists things as a sentence does', () => {
  expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  expect(listed(['a', 'b'], 'or')).toBe('a or b');
  expect(listed(['a', 'b'], 'and')).toBe('a and b');
  expect(listed(['a'], 'and')).toBe('a');
  expect(listed([], 'or')).toBe('');
});
