import type { Calibrated } from '../schema/engine';

/** A figure with the range that should hold the observed value four times in five. */
export interface Interval {
  low: number;
  expected: number;
  high: number;
}

/** A figure that is known exactly. */
export const exactly = (value: number): Interval => ({ low: value, expected: value, high: value });

/** The range of a fitted constant. */
export const rangeOf = ({ low, value, high }: Calibrated): Interval => ({ low, expected: value, high });

/**
 * A figure with a relative margin to either side.
 *
 * @example around(10, 0.1) // { low: 9, expected: 10, high: 11 }
 */
export const around = (expected: number, margin: number): Interval => ({
  low: expected * (1 - margin),
  expected,
  high: expected * (1 + margin),
});

/** Adds ends to ends: figures that go wrong together, as parts of one sum do. */
export const sum = (parts: readonly Interval[]): Interval => ({
  low: parts.reduce((total, part) => total + part.low, 0),
  expected: parts.reduce((total, part) => total + part.expected, 0),
  high: parts.reduce((total, part) => total + part.high, 0),
});

/** The figure times a positive factor. */
export const scaled = (interval: Interval, factor: number): Interval => ({
  low: interval.low * factor,
  expected: interval.expected * factor,
  high: interval.high * factor,
});
