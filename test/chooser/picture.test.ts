import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { decisionMap, mapCell } from '../../src/decide/map';
import {
  cellKey,
  cellWords,
  markAt,
  marksOf,
  regionLabels,
  type Cells,
} from '../../src/chooser/result/DecisionMap/picture';

const nameOf = (id: string) => id.replaceAll('-', ' ');
const cellsOf = (...providers: (string | null)[]): Cells =>
  new Map(providers.map((provider, column) => [cellKey({ column, row: 0 }), provider]));

describe('the marks of the map', () => {
  it('put the recommended provider first, then those that hold more cells', () => {
    const marks = marksOf({ cells: cellsOf('b', 'b', 'a', 'c', 'c', 'c'), recommended: 'a', nameOf });
    expect(marks.map(({ provider, cells }) => [provider, cells])).toEqual([
      ['a', 1],
      ['c', 3],
      ['b', 2],
    ]);
  });

  it('give every provider a letter of its own', () => {
    const marks = marksOf({ cells: cellsOf('vllm', 'vllm-mlx', 'vllm-metal', 'vllm-x'), recommended: 'vllm', nameOf });
    expect(new Set(marks.map(({ letter }) => letter)).size).toBe(4);
  });

  it('leave the first tone to the recommended one, also where it holds no cell', () => {
    expect(marksOf({ cells: cellsOf('b'), recommended: 'a', nameOf })[0]?.tone).toBe(1);
    expect(marksOf({ cells: cellsOf('a', 'b'), recommended: 'a', nameOf })[0]?.tone).toBe(0);
  });

  it('gather what goes beyond six in one mark, and cells where nothing fits in another', () => {
    const cells = cellsOf('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', null);
    const marks = marksOf({ cells, recommended: 'a', nameOf });
    expect(marks.map(({ tone }) => tone)).toEqual([0, 1, 2, 3, 4, 5, 'others', 'none']);
    expect(marks.at(-2)).toMatchObject({ name: 'g, h', cells: 2 });
    expect(markAt({ column: 7, row: 0 }, { cells, marks })?.tone).toBe('others');
    expect(markAt({ column: 8, row: 0 }, { cells, marks })?.name).toBe('Nothing fits');
    expect(markAt({ column: 9, row: 0 }, { cells, marks })).toBeUndefined();
  });
});

describe('the picture of a decided map', () => {
  const map = decisionMap({
    answers: { os: 'linux', accelerators: [{ device: 'geforce-rtx-3090', count: 1 }], concurrentUsers: 2 },
    catalog,
    across: 'gpuMemoryGiB',
    up: 'concurrentUsers',
  });
  const cells: Cells = new Map(map.order.map((place) => [cellKey(place), mapCell({ map, place, catalog })]));
  const named = (id: string) => catalog.providers.find((provider) => provider.id === id)?.name ?? id;
  const marks = marksOf({ cells, recommended: null, nameOf: named });

  it('names each region once, in cells of that region, and never over “you are here”', () => {
    const labels = regionLabels({ map, markOf: (place) => markAt(place, { cells, marks }) });
    expect(labels.length).toBeGreaterThan(0);
    for (const { mark, at, length } of labels) {
      for (let column = at.column; column < at.column + length; column += 1) {
        const place = { column, row: at.row };
        expect(markAt(place, { cells, marks })).toBe(mark);
        expect(place).not.toEqual(map.here);
      }
    }
  });

  it('tells a cell in words', () => {
    const here = map.here!;
    const told = cellWords(here, { map, cells, nameOf: named });
    expect(told).toContain('24 GiB');
    expect(told).toContain(named(cells.get(cellKey(here))!));
    expect(cellWords(here, { map, cells: new Map(), nameOf: named })).toMatch(/not decided yet$/);
  });
});
