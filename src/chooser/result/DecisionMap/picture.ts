import type { Axis, DecisionMap, Place } from '../../../decide/map';

/** Where each cell leads that is decided, by its key; null where nothing fits. */
export type Cells = ReadonlyMap<string, string | null>;

export const cellKey = ({ column, row }: Place): string => `${column} ${row}`;

/** A provider on the map: its letter, its tone, and how many cells lead to it. */
export interface Mark {
  /** null: nothing fits; `others`: all that lead nowhere else often enough for a letter of their own. */
  provider: string | null;
  name: string;
  letter: string;
  /** Which of the patterns fills its cells. */
  tone: number | 'none' | 'others';
  cells: number;
}

/** More patterns than these nobody tells apart. */
const MOST_MARKS = 6;

/** A letter of the name that is not taken yet, initials first. */
function letterFor(name: string, taken: ReadonlySet<string>): string {
  const initials = name.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0));
  const letters = [...initials, ...Array.from(name)]
    .map((letter) => letter.toUpperCase())
    .filter((letter) => /[A-Z0-9]/.test(letter));
  return letters.find((letter) => !taken.has(letter)) ?? '?';
}

/**
 * Letters and tones of the providers on the map: the recommended one first, then by how many cells they hold; the rest
 * share one mark.
 *
 * @example marksOf({ cells, recommended: 'vllm', nameOf })[0] // { provider: 'vllm', name: 'vLLM', letter: 'V', tone: 0, cells: 57 }
 */
export function marksOf(request: {
  cells: Cells;
  recommended: string | null;
  nameOf: (provider: string) => string;
}): Mark[] {
  const { cells, recommended, nameOf } = request;
  const counts = new Map<string | null, number>();
  for (const provider of cells.values()) counts.set(provider, (counts.get(provider) ?? 0) + 1);
  const ranked = [...counts]
    .filter((entry): entry is [string, number] => entry[0] !== null)
    .sort(([a, mine], [b, theirs]) => Number(b === recommended) - Number(a === recommended) || theirs - mine);
  const taken = new Set<string>();
  const marks = ranked.slice(0, MOST_MARKS).map(([provider, count], place): Mark => {
    const name = nameOf(provider);
    const letter = letterFor(name, taken);
    taken.add(letter);
    // The green is the recommended one's alone.
    return { provider, name, letter, tone: place + (ranked[0]?.[0] === recommended ? 0 : 1), cells: count };
  });
  const rest = ranked.slice(MOST_MARKS);
  if (rest.length > 0) {
    const name = rest.map(([provider]) => nameOf(provider)).join(', ');
    marks.push({
      provider: 'others',
      name,
      letter: '·',
      tone: 'others',
      cells: rest.reduce((sum, [, count]) => sum + count, 0),
    });
  }
  const nothing = counts.get(null);
  if (nothing) marks.push({ provider: null, name: 'Nothing fits', letter: '×', tone: 'none', cells: nothing });
  return marks;
}

/** The mark of a cell; undefined while the cell is not decided. */
export function markAt(place: Place, { cells, marks }: { cells: Cells; marks: readonly Mark[] }): Mark | undefined {
  const provider = cells.get(cellKey(place));
  if (provider === undefined) return undefined;
  return marks.find((mark) => mark.provider === provider) ?? marks.find(({ tone }) => tone === 'others');
}

/** Where the name of a region stands: from a cell, over so many to its right. */
export interface RegionLabel {
  mark: Mark;
  at: Place;
  length: number;
}

type MarkOf = (place: Place) => Mark | undefined;

/** Cells that hang together with one and have its mark. */
function region(start: Place, { markOf, seen }: { markOf: MarkOf; seen: Set<string> }): Place[] {
  const mark = markOf(start);
  const found: Place[] = [];
  const open = [start];
  for (let place = open.pop(); place; place = open.pop()) {
    if (seen.has(cellKey(place)) || markOf(place) !== mark) continue;
    seen.add(cellKey(place));
    found.push(place);
    const { column, row } = place;
    open.push(
      { column: column + 1, row },
      { column: column - 1, row },
      { column, row: row + 1 },
      { column, row: row - 1 },
    );
  }
  return found;
}

/** The longest stretch of a region within one row that keeps off "you are here". */
function widestRow(places: readonly Place[], here: Place | null): { at: Place; length: number } | null {
  const free = new Set(places.filter((place) => !here || cellKey(place) !== cellKey(here)).map(cellKey));
  let best: { at: Place; length: number } | null = null;
  for (const at of places) {
    let length = 0;
    while (free.has(cellKey({ column: at.column + length, row: at.row }))) length += 1;
    if (length > (best?.length ?? 0)) best = { at, length };
  }
  return best;
}

/** One label for each region that hangs together, as on a map of countries. */
export function regionLabels({ map, markOf }: { map: DecisionMap; markOf: MarkOf }): RegionLabel[] {
  const seen = new Set<string>();
  return map.order.flatMap((place) => {
    const mark = markOf(place);
    if (!mark || seen.has(cellKey(place))) return [];
    const widest = widestRow(region(place, { markOf, seen }), map.here);
    return widest ? [{ mark, ...widest }] : [];
  });
}

/** The name of an axis with what its marks count. */
export const axisTitle = ({ label, unit }: Axis): string => (unit === null ? label : `${label}, ${unit}`);

/** A cell in words, such as "24 GiB, 8 at once: vLLM". */
export function cellWords(
  place: Place,
  { map, cells, nameOf }: { map: DecisionMap; cells: Cells; nameOf: (provider: string) => string },
): string {
  const values = [map.across.rungs[place.column]?.label, map.up.rungs[place.row]?.label].join(', ');
  const provider = cells.get(cellKey(place));
  if (provider === undefined) return `${values}: not decided yet`;
  return `${values}: ${provider === null ? 'nothing fits' : nameOf(provider)}`;
}
