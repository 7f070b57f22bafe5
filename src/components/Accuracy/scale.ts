/** A logarithmic axis: where values lie on it, and which of them are written. */
export interface Scale {
  at: (value: number) => number;
  ticks: number[];
}

/** The least whole power of ten that is not above a value. */
const decadeBelow = (value: number) => Math.floor(Math.log10(value));

/**
 * Covers values with some room to either side.
 *
 * @param request.length where the axis ends; it starts at 0
 * @example logScale({ values: [3, 800], length: 300 }).ticks // [1, 10, 100, 1000] as far as they fit
 */
export function logScale({ values, length }: { values: readonly number[]; length: number }): Scale {
  const low = Math.min(...values) / 1.25;
  const high = Math.max(...values) * 1.25;
  const span = Math.log(high / low);
  const steps = high / low < 400 ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  for (let decade = decadeBelow(low); decade <= decadeBelow(high); decade += 1) {
    ticks.push(...steps.map((step) => step * 10 ** decade).filter((tick) => tick >= low && tick <= high));
  }
  return { at: (value) => (Math.log(Math.min(Math.max(value, low), high) / low) / span) * length, ticks };
}

/**
 * A number as an axis has room for.
 *
 * @example shortNumber(1_200_000) // '1.2M'
 */
export function shortNumber(value: number): string {
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))}M`;
  return value >= 1e3 ? `${Number((value / 1e3).toPrecision(3))}k` : String(Number(value.toPrecision(3)));
}
