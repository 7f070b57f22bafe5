/** Values closer to each other than this share are one rung. */
const CLOSE = 1.15;

const apart = (a: number, b: number) => Math.abs(Math.log2(Math.max(a, 0.5) / Math.max(b, 0.5)));

/**
 * Rungs of an axis with the person's own value, exact, among them: those that stand too close to it make room, and
 * where there are too many the ones furthest from it go.
 *
 * @example rungsAround([1, 2, 4, 8, 16, 32], { own: 15, most: 5 }) // [2, 4, 8, 15, 32]
 */
export function rungsAround(ladder: readonly number[], { own, most }: { own: number | null; most: number }): number[] {
  if (own === null) return ladder.slice(0, most);
  const kept = ladder.filter((rung) => apart(rung, own) >= Math.log2(CLOSE));
  while (kept.length >= most) {
    const [first = 0] = kept;
    const last = kept.at(-1) ?? 0;
    if (apart(first, own) > apart(last, own)) kept.shift();
    else kept.pop();
  }
  return [...kept, own].sort((a, b) => a - b);
}
