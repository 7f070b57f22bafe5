import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewIn, withView } from '../../src/components/CompareMatrix/view';
import {
  choiceIn,
  groups,
  inOrder,
  presetOf,
  presets,
  usual,
  withChoice,
} from '../../src/components/ProviderChoice/choice';
import { withField } from '../../src/components/useSearch';

const ids = inOrder.map(({ id }) => id);

describe('the providers side by side', () => {
  it('are a handful until somebody chooses, and never one that has ended', () => {
    expect(choiceIn('')).toEqual(usual);
    expect(usual.length).toBeGreaterThan(2);
    expect(usual.length).toBeLessThan(8);
    const ended = groups.find(({ id }) => id === 'ended')?.providers ?? [];
    expect(ended.filter(({ id }) => usual.includes(id))).toEqual([]);
  });

  it('can be every group, and all', () => {
    expect(presets.length).toBe(groups.length + 2);
    expect(choiceIn('?providers=all')).toEqual(ids);
  });

  it('come in the order of the tables, whatever the order in the address', () => {
    const [first = '', , third = ''] = ids;
    expect(choiceIn(`?providers=${third},${first}`)).toEqual([first, third]);
  });

  it('leave out what no provider has as its id', () => {
    expect(choiceIn(`?providers=nobody,${ids[0] ?? ''}`)).toEqual([ids[0]]);
    expect(choiceIn('?providers=nobody')).toEqual([]);
  });

  it('come back from the address they are written into', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom('', '?view=providers', '?other=1&view=facts'), (some, search) => {
        const written = withChoice(search, some);
        expect(choiceIn(written)).toEqual(some);
        expect(viewIn(written)).toBe(viewIn(search));
      }),
    );
  });

  it('stay out of the address while they are the usual ones', () => {
    expect(withChoice('?providers=all', usual)).toBe('');
    expect(withChoice('?view=providers', ids)).toBe('?view=providers&providers=all');
  });

  it('have a name where they are a group', () => {
    expect(presetOf(usual)?.id).toBe('widely-used');
    expect(presetOf([])).toBeUndefined();
  });
});

describe('the view', () => {
  it('is the first unless the address says otherwise', () => {
    expect([viewIn(''), viewIn('?view=nothing'), viewIn('?view=providers')]).toEqual(['facts', 'facts', 'providers']);
  });
  it('is written beside the choice', () => {
    expect(withView('?providers=all', 'providers')).toBe('?providers=all&view=providers');
    expect(withView('?providers=all&view=providers', 'facts')).toBe('?providers=all');
  });
});

it('keeps commas readable in an address', () => {
  expect(withField({ search: '', name: 'providers', value: 'a,b' })).toBe('?providers=a,b');
});
