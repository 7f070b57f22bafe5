import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { faultLine, parseWith, shown } from '../../src/schema/faults';
import { nearest } from '../../src/schema/nearest';

const lines = (schema: z.ZodType, input: unknown) => {
  const parsed = parseWith({ schema, input, root: 'answers' });
  return parsed.kind === 'ok' ? [] : parsed.faults.map(faultLine);
};

describe('parseWith', () => {
  it('returns the value where nothing is wrong', () => {
    expect(parseWith({ schema: z.strictObject({ nodes: z.number() }), input: { nodes: 2 }, root: 'answers' })).toEqual({
      kind: 'ok',
      value: { nodes: 2 },
    });
  });

  it('names place, value and remedy', () => {
    expect(lines(z.strictObject({ nodes: z.number() }), { nodes: 'x' })).toEqual([
      'answers.nodes: found "x"; give a number',
    ]);
  });

  it('lists the values a field can take', () => {
    expect(lines(z.object({ os: z.enum(['linux', 'macos']) }), { os: 'beos' })).toEqual([
      'answers.os: found "beos"; give one of "linux", "macos"',
    ]);
  });

  it('says what a missing field wants', () => {
    expect(lines(z.object({ name: z.string() }), {})).toEqual(['answers.name: found nothing; give text in quotes']);
  });

  it('names the nearest known field for an unknown one', () => {
    expect(lines(z.strictObject({ concurrentUsers: z.number().optional() }), { concurentUsers: 3 })).toEqual([
      'answers.concurentUsers: found an unknown field; did you mean "concurrentUsers"? Else remove it',
    ]);
  });

  it('names the nearest known field inside lists too', () => {
    const schema = z.object({ cards: z.array(z.strictObject({ count: z.number() })) });
    expect(lines(schema, { cards: [{ count: 1, cuont: 2 }] })).toEqual([
      'answers.cards[0].cuont: found an unknown field; did you mean "count"? Else remove it',
    ]);
  });

  it('reports every fault at once', () => {
    expect(lines(z.strictObject({ a: z.number(), b: z.string() }), { a: 'x', b: 1, c: 2 })).toHaveLength(3);
  });

  it('speaks of the alternative of a union that was meant', () => {
    const schema = z.object({
      fact: z.union([
        z.strictObject({ value: z.strictObject({ state: z.enum(['yes']) }) }),
        z.strictObject({ unknown: z.string() }),
      ]),
    });
    expect(lines(schema, { fact: { value: { state: 'maybe' } } })).toEqual([
      'answers.fact.value.state: found "maybe"; give "yes"',
    ]);
  });

  it('states limits with their number', () => {
    expect(lines(z.object({ n: z.number().min(1) }), { n: 0 })).toEqual(['answers.n: found 0; give at least 1']);
    expect(lines(z.object({ n: z.number().positive() }), { n: 0 })).toEqual(['answers.n: found 0; give more than 0']);
    expect(lines(z.object({ n: z.number().max(4) }), { n: 9 })).toEqual(['answers.n: found 9; give at most 4']);
  });
});

describe('shown', () => {
  it('keeps a value on one short line', () => {
    expect(shown('a\nb')).toBe('"a\\nb"');
    expect(shown('x'.repeat(500)).length).toBeLessThanOrEqual(60);
    expect(shown(undefined)).toBe('nothing');
  });
});

describe('nearest', () => {
  it('finds the word that was meant', () => {
    expect(nearest('concurentUsers', ['nodes', 'concurrentUsers'])).toBe('concurrentUsers');
  });
  it('has no answer where nothing is known', () => {
    expect(nearest('x', [])).toBeUndefined();
  });
  it('is quick on hostile words', () => {
    expect(nearest('x'.repeat(1_000_000), ['nodes'])).toBe('nodes');
  });
});
