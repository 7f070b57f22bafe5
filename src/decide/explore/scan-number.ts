import type { Dimension } from './dimension';
import { outcomeOf, type Exploration, type Scan } from './exploration';
import { numberDistance } from './nearness';
import { numberWords, type Reach } from './words';

/** Neighbouring values that lead to the same provider. */
interface Stretch {
  reached: string | null;
  first: number;
  last: number;
}

interface Search {
  exploration: Exploration;
  dimension: Dimension;
}

const reachedAt = ({ exploration, dimension }: Search, value: number) =>
  outcomeOf(exploration, dimension.set(exploration, value));

/** Values in the order of a walk, joined where they lead to the same provider. */
function stretches(search: Search, path: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (const value of path) {
    const reached = reachedAt(search, value);
    const before = found.at(-1);
    if (before?.reached === reached) before.last = value;
    else found.push({ reached, first: value, last: value });
  }
  return found;
}

/** The whole number closest to `inside` that already leads where `outside` leads. */
function threshold(search: Search, { inside, outside, to }: { inside: number; outside: number; to: string | null }) {
  let [near, far] = [inside, outside];
  while (Math.abs(far - near) > 1) {
    const middle = Math.floor((near + far) / 2);
    if (reachedAt(search, middle) === to) far = middle;
    else near = middle;
  }
  return far;
}

function report(
  scan: Scan,
  { search, to, reach }: { search: Search; to: { value: number; reached: string | null }; reach: Reach },
) {
  const { exploration, dimension } = search;
  const { field } = dimension;
  const change = {
    field,
    from: exploration.situation.answers[field] ?? null,
    to: dimension.set(exploration, to.value)[field],
    recommended: to.reached,
    text: numberWords(dimension, { value: to.value, reach }),
  };
  scan.found.push({ change, distance: numberDistance(dimension, { from: dimension.own(exploration), to: to.value }) });
}

/** Walks away from the person's own value and reports where each stretch that leads elsewhere begins. */
function walk(scan: Scan, { search, start, path }: { search: Search; start: number; path: readonly number[] }) {
  const { current } = search.exploration;
  const rises = (path[0] ?? start) > start;
  // Beyond a fraction the next whole numbers are tried; the value itself never is.
  let inside = rises ? Math.floor(start) : Math.ceil(start);
  const found = stretches(search, path);
  for (const [place, { reached, first, last }] of found.entries()) {
    if (reached !== current) {
      const value = threshold(search, { inside, outside: first, to: reached });
      const isLast = place === found.length - 1;
      report(scan, { search, to: { value, reached }, reach: isLast ? (rises ? 'or more' : 'or less') : 'from' });
    }
    inside = last;
  }
  return found;
}

/** Where the value is not known: the edge of each stretch that leads elsewhere, the lowest one's upper edge. */
function sweep(scan: Scan, search: Search): Stretch[] {
  const found = stretches(search, search.dimension.rungs);
  for (const [place, { reached, first, last }] of found.entries()) {
    if (reached === search.exploration.current) continue;
    const [before, after] = [found[place - 1], found[place + 1]];
    if (before) {
      const value = threshold(search, { inside: before.last, outside: first, to: reached });
      report(scan, { search, to: { value, reached }, reach: after ? 'from' : 'or more' });
    } else if (after) {
      const value = threshold(search, { inside: after.first, outside: last, to: reached });
      report(scan, { search, to: { value, reached }, reach: 'or less' });
    } else report(scan, { search, to: { value: first, reached }, reach: 'any' });
  }
  return found;
}

/**
 * Tries a number up and down from its own value and locates, to the whole number, where the recommendation changes.
 *
 * @example scanNumber({ exploration, dimension: dimensions.concurrentUsers }).found[0]?.change.text // 'Above 4 requests at once'
 */
export function scanNumber(search: Search): Scan {
  const { exploration, dimension } = search;
  const scan: Scan = { found: [], tried: 0, flips: 0 };
  const start = dimension.own(exploration);
  const found =
    start === null
      ? sweep(scan, search)
      : [
          ...walk(scan, { search, start, path: dimension.rungs.filter((rung) => rung > start) }),
          ...walk(scan, { search, start, path: dimension.rungs.filter((rung) => rung < start).reverse() }),
        ];
  for (const { reached, first, last } of found) {
    const rungs = dimension.rungs.filter((rung) => rung >= Math.min(first, last) && rung <= Math.max(first, last));
    scan.tried += rungs.length;
    if (reached !== exploration.current) scan.flips += rungs.length;
  }
  return scan;
}
