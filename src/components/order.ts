export type Direction = 'ascending' | 'descending';
export type Sortable = number | string | null;

/** Compares two cells; what is unknown comes last in either direction. */
export function compareCells(a: Sortable, b: Sortable, direction: Direction): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
  return direction === 'ascending' ? order : -order;
}
