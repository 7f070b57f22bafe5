import { describe, expect, it } from 'vitest';
import { pinOf } from '../../src/schema/source';

describe('pinOf', () => {
  it.each([
    ['commit', 'https://github.com/o/r/blob/0123abc/README.md'],
    ['commit', 'https://github.com/o/r/commit/9db4bdbad6a4981ad761aa2b603e69e8fb83212c'],
    ['commit', 'https://raw.githubusercontent.com/o/r/0123abcdef/docs/x.md'],
    ['release', 'https://github.com/o/r/blob/v0.5.0/docs/x.md#L3'],
    ['release', 'https://github.com/o/r/releases/tag/b4000'],
    ['release', 'https://pypi.org/project/vllm/0.33.0/'],
    ['release', 'https://www.npmjs.com/package/node-llama-cpp/v/3.22.1'],
    ['release', 'https://huggingface.co/docs/transformers/v4.53.2/serving'],
    ['release', 'https://arxiv.org/abs/2309.06180'],
    ['thread', 'https://github.com/o/r/issues/12'],
    ['thread', 'https://github.com/o/r/pull/12'],
  ] as const)('calls %s what cannot change: %s', (pin, url) => {
    expect(pinOf({ url })).toBe(pin);
  });

  it.each([
    'https://github.com/o/r/blob/main/README.md',
    'https://github.com/o/r/blob/HEAD/x.py',
    'https://raw.githubusercontent.com/o/r/main/x.md',
  ])('calls a branch moving even where a date is given: %s', (url) => {
    expect(pinOf({ url, date: '2026-01-01' })).toBe('moving');
  });

  it('takes a dated page for pinned and an undated one for moving', () => {
    expect(pinOf({ url: 'https://example.org/page', date: '2026-01' })).toBe('dated');
    expect(pinOf({ url: 'https://example.org/page' })).toBe('moving');
  });
});
