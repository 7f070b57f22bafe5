/**
 * The largest whole number up to `most` that passes a test which all smaller ones pass too; 0 where not even 1 does.
 *
 * @example longest({ fits: (tokens) => tokens * 131072 <= 2 ** 30, most: 131072 }) // 8192
 */
export function longest({ fits, most }: { fits: (tokens: number) => boolean; most: number }): number {
  if (fits(most)) return most;
  let passes = 0;
  let fails = most;
  while (fails - passes > 1) {
    const middle = Math.floor((passes + fails) / 2);
    if (fits(middle)) passes = middle;
    else fails = middle;
  }
  return passes;
}
