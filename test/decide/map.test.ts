import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { readAnswers, recommendedFor } from '../../src/decide';
import { axesFor, decisionMap, mapCell } from '../../src/decide/map';
import { rungsAround } from '../../src/decide/map/rungs';
import type { Answers } from '../../src/schema/answers';
import { anyAnswers } from './arbitrary';

const rtx3090: Answers = { os: 'linux', accelerators: [{ device: 'geforce-rtx-3090', count: 1 }], concurrentUsers: 15 };
const usual = (answers: Answers) => {
  const [across, up] = axesFor({ answers, catalog });
  return decisionMap({ answers, catalog, across: across!.id, up: up!.id });
};
const anyMap = fc.tuple(anyAnswers, fc.nat(), fc.nat()).map(([answers, a, b]) => {
  const axes = axesFor({ answers, catalog });
  const across = axes[a % axes.length]!;
  const others = axes.filter((axis) => axis !== across);
  return { answers, map: decisionMap({ answers, catalog, across: across.id, up: others[b % others.length]!.id }) };
});
const anyPlaced = fc
  .tuple(anyMap, fc.nat())
  .map(([{ answers, map }, at]) => ({ answers, map, place: map.order[at % map.order.length]! }));

describe('the rungs of an axis', () => {
  const ladder = fc
    .uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 20 })
    .map((values) => values.sort((a, b) => a - b));

  it('rise, are no more than asked for, and hold the own value exactly', () => {
    fc.assert(
      fc.property(
        ladder,
        fc.double({ min: 0.5, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (rungs, own, most) => {
          const around = rungsAround(rungs, { own, most });
          expect(around).toContain(own);
          expect(around.length).toBeLessThanOrEqual(most);
          expect([...new Set(around)].sort((a, b) => a - b)).toEqual(around);
        },
      ),
    );
  });

  it('make room where they stand close to the own value', () => {
    expect(rungsAround([1, 2, 4, 8, 16, 32], { own: 15, most: 5 })).toEqual([2, 4, 8, 15, 32]);
  });

  it('are the usual ones where the own value is not known', () => {
    expect(rungsAround([1, 2, 4, 8], { own: null, most: 3 })).toEqual([1, 2, 4]);
  });
});

describe('the axes', () => {
  it('are GPU memory and requests at once unless others are chosen', () => {
    expect(
      axesFor({ answers: {}, catalog })
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['gpuMemoryGiB', 'concurrentUsers']);
  });

  it('take the memory of the machine for a chip that shares it', () => {
    const answers: Answers = {
      os: 'macos',
      accelerators: [{ device: 'apple-m4-max-40-core-gpu', count: 1 }],
      ramGiB: 64,
    };
    const axes = axesFor({ answers, catalog }).map(({ id }) => id);
    expect(axes.slice(0, 2)).toEqual(['ramGiB', 'concurrentUsers']);
    expect(axes).not.toContain('gpuMemoryGiB');
  });
});

describe('the map', () => {
  it('marks where the answers stand, with their own values', () => {
    const { here, across, up } = usual(rtx3090);
    expect(across.rungs[here!.column]?.label).toBe('24 GiB');
    expect(up.rungs[here!.row]?.label).toBe('15 at once');
  });

  it('marks no place where the machine is not known', () => {
    expect(usual({ concurrentUsers: 3 }).here).toBeNull();
  });

  it('keeps make, generation, bandwidth and number of the cards when it changes their memory', () => {
    const map = usual({ ...rtx3090, accelerators: [{ device: 'geforce-rtx-3090', count: 2 }] });
    const column = map.across.rungs.findIndex(({ value }) => value === 48);
    expect(map.answersAt({ column, row: 0 }).accelerators).toEqual([
      expect.objectContaining({ vendor: 'nvidia', computeCapability: '8.6', count: 2, memoryGiB: 48 }),
    ]);
  });

  it('goes through every cell once, from the own one outwards', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const { across, up, here, order } = map;
        const seen = new Set(order.map(({ column, row }) => `${column} ${row}`));
        expect(order).toHaveLength(across.rungs.length * up.rungs.length);
        expect(seen.size).toBe(order.length);
        if (here) expect(order[0]).toEqual(here);
      }),
    );
  });

  it('has valid answers in every cell, and holds all that is not on its axes', () => {
    fc.assert(
      fc.property(anyPlaced, ({ answers, map, place }) => {
        const changed = map.answersAt(place);
        expect(readAnswers({ input: changed, catalog }).kind).toBe('ok');
        const fields: Record<string, string> = {
          gpuMemoryGiB: 'accelerators',
          gpuCount: 'accelerators',
          paramsB: 'model',
        };
        const own = [map.across.id, map.up.id].map((id) => fields[id] ?? id);
        for (const [field, value] of Object.entries(answers))
          if (!own.includes(field)) expect(changed[field as keyof Answers]).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['gpuMemoryGiB', 'gpuCount'],
    ['gpuCount', 'gpuMemoryGiB'],
  ] as const)('takes no card where its number or its memory is none, on the axes %s and %s', (across, up) => {
    const map = decisionMap({ answers: { accelerators: [] }, catalog, across, up });
    for (const place of map.order) {
      const changed = map.answersAt(place);
      expect(readAnswers({ input: changed, catalog }).kind).toBe('ok');
      if (place.row === 0) expect(changed.accelerators).toEqual([]);
    }
  });

  it('says in each cell what the model says of its answers', () => {
    fc.assert(
      fc.property(anyPlaced, ({ map, place }) => {
        expect(mapCell({ map, place, catalog })).toBe(recommendedFor({ answers: map.answersAt(place), catalog }));
      }),
      { numRuns: 100 },
    );
  });

  it('says in the own cell what the result says', () => {
    fc.assert(
      fc.property(anyMap, ({ answers, map }) => {
        const { here } = map;
        fc.pre(here !== null);
        expect(mapCell({ map, place: here, catalog })).toBe(recommendedFor({ answers, catalog }));
      }),
      { numRuns: 150 },
    );
  });
});
