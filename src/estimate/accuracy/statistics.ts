/** The middle of some numbers, or the mean of the two in the middle; not a number where there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/**
 * How many of some things hold, as a share; 0 where there are none.
 *
 * @example share([1, 2, 3, 4], (n) => n > 1) // 0.75
 */
export const share = <Thing>(things: readonly Thing[], holds: (thing: Thing) => boolean): number =>
  things.length === 0 ? 0 : things.filter(holds).length / things.length;

/** Puts things with the same key together, in the order of their first. */
export function groupBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
