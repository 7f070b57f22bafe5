import type { Answers } from '../../schema/answers';
import type { Catalog } from '../../schema/catalog';
import type { Asked, Dimension, DimensionId } from '../explore/dimension';
import { dimensions } from '../explore/dimensions';
import { recommendedFor } from '../rank';
import { situationOf } from '../situation';
import { rungsAround } from './rungs';

export type { DimensionId } from '../explore/dimension';

/** One value on an axis. */
export interface Rung {
  value: number;
  /** In words, such as "24 GiB". */
  label: string;
  /** At the axis, such as "24". */
  tick: string;
}

/** A number of the situation, as an axis of the map. */
export interface Axis {
  id: DimensionId;
  label: string;
  /** What the marks count; null where the label says it. */
  unit: string | null;
  rungs: readonly Rung[];
  /** The rung on which the person stands; null where the value is not known. */
  own: number | null;
}

/** A cell by its place on the two axes. */
export interface Place {
  column: number;
  row: number;
}

/** A map that is laid out, though none of its cells is decided yet. */
export interface DecisionMap {
  across: Axis;
  up: Axis;
  /** Where the answers stand; null where one of the two values is not known. */
  here: Place | null;
  /** All cells, nearest to the person's own first. */
  order: readonly Place[];
  /** The answers of a cell: the person's own, with the two values of its place. */
  answersAt: (place: Place) => Answers;
}

const MOST_COLUMNS = 12;
const MOST_ROWS = 10;

/** Axes that can be chosen, the usual pair first. */
const AXES: readonly DimensionId[] = [
  'gpuMemoryGiB',
  'concurrentUsers',
  'contextTokens',
  'paramsB',
  'ramGiB',
  'gpuCount',
  'nodes',
];

const askedOf = (request: { answers: Answers; catalog: Catalog }): Asked => ({
  situation: situationOf(request),
  catalog: request.catalog,
});

/**
 * The axes that make sense for some answers, the usual pair first: a chip that shares its memory with the processor has
 * an axis for the memory of the machine in place of the GPU's.
 *
 * @example axesFor({ answers: { os: 'linux' }, catalog }).slice(0, 2).map(({ id }) => id) // ['gpuMemoryGiB', 'concurrentUsers']
 */
export function axesFor(request: { answers: Answers; catalog: Catalog }): { id: DimensionId; label: string }[] {
  const asked = askedOf(request);
  const suited = AXES.map((id) => dimensions[id]).filter((dimension) => dimension.suits(asked));
  const ram = suited.find(({ id }) => id === 'ramGiB');
  const usual = suited.some(({ id }) => id === 'gpuMemoryGiB') || !ram ? suited : [...new Set([ram, ...suited])];
  return usual.map(({ id, label }) => ({ id, label }));
}

function axisOf(dimension: Dimension, { asked, most }: { asked: Asked; most: number }): Axis {
  const own = dimension.own(asked);
  const values = rungsAround(dimension.rungs, { own, most });
  const place = own === null ? -1 : values.indexOf(own);
  return {
    id: dimension.id,
    label: dimension.label,
    unit: dimension.unit ?? null,
    rungs: values.map((value) => ({ value, label: dimension.short(value), tick: dimension.tick(value) })),
    own: place < 0 ? null : place,
  };
}

function placesFrom(centre: Place, { columns, rows }: { columns: number; rows: number }): Place[] {
  const all = Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }));
  const steps = ({ column, row }: Place) => Math.hypot(column - centre.column, row - centre.row);
  return all.sort((a, b) => steps(a) - steps(b));
}

/**
 * Lays out the map of the decision over two numbers of the situation, all other answers held. Deciding its cells is left
 * to `mapCell`, so that a page can do it in slices.
 *
 * @param request.across the axis from left to right
 * @param request.up the axis from the bottom up
 * @example
 * const map = decisionMap({ answers, catalog, across: 'gpuMemoryGiB', up: 'concurrentUsers' });
 * map.order.map((place) => mapCell({ map, place, catalog })) // ids of providers, from "you are here" outwards
 */
export function decisionMap(request: {
  answers: Answers;
  catalog: Catalog;
  across: DimensionId;
  up: DimensionId;
}): DecisionMap {
  const { answers, catalog } = request;
  const asked = askedOf(request);
  const horizontal = dimensions[request.across];
  const vertical = dimensions[request.up];
  const across = axisOf(horizontal, { asked, most: MOST_COLUMNS });
  const up = axisOf(vertical, { asked, most: MOST_ROWS });
  const here = across.own === null || up.own === null ? null : { column: across.own, row: up.own };
  const centre = { column: across.own ?? 0, row: up.own ?? 0 };
  // One of the two may set the same answer as the other, so the second goes on from what the first left.
  const columns = across.rungs.map(({ value }) => horizontal.set(asked, value));
  const columnsAsked = columns.map((changed) => (changed === answers ? asked : askedOf({ answers: changed, catalog })));
  return {
    across,
    up,
    here,
    order: placesFrom(centre, { columns: across.rungs.length, rows: up.rungs.length }),
    answersAt({ column, row }) {
      const from = columnsAsked[column] ?? asked;
      const value = up.rungs[row]?.value;
      return value === undefined ? from.situation.answers : vertical.set(from, value);
    },
  };
}

/**
 * Where the answers of a cell lead; null where nothing fits.
 *
 * @example mapCell({ map, place: { column: 0, row: 0 }, catalog })
 */
export function mapCell({ map, place, catalog }: { map: DecisionMap; place: Place; catalog: Catalog }): string | null {
  return recommendedFor({ answers: map.answersAt(place), catalog });
}
