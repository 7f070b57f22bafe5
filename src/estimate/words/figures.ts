import type { Interval } from '../interval';

/** Digits in groups of three, the same on the server and in every browser. */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * A size without its unit: as many decimals as somebody can use.
 *
 * @example gibText(0.068) // '0.07'
 * @example gibText(15.26) // '15.3'
 * @example gibText(1642.9) // '1,643'
 */
export function gibText(gib: number): string {
  const size = Math.abs(gib);
  return size >= 99.95 ? countText(gib) : gib.toFixed(size >= 0.995 || size === 0 ? 1 : 2);
}

/**
 * A whole number with its thousands apart.
 *
 * @example countText(131072.4) // '131,072'
 */
export const countText = (count: number): string => grouped(String(Math.round(count)));

/**
 * A number that is not known to more than three figures.
 *
 * @example roughText(27431) // '27,400'
 * @example roughText(4.26) // '4.3'
 */
export function roughText(value: number): string {
  if (value < 10) return String(Math.round(value * 10) / 10);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 2);
  return countText(Math.round(value / step) * step);
}

/**
 * Both ends of an interval, or the one figure where they read the same.
 *
 * @example rangeText({ low: 1.12, expected: 1.4, high: 1.71 }, gibText) // '1.1–1.7'
 */
export function rangeText({ low, high }: Interval, text: (value: number) => string): string {
  return text(low) === text(high) ? text(low) : `${text(low)}–${text(high)}`;
}
