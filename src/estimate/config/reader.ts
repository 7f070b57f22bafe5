import type { Figures } from './figures';

type NumberKey = { [Key in keyof Figures]-?: number extends Figures[Key] ? Key : never }[keyof Figures];

/** Hands out figures and notes which ones were asked for and are not there. */
export class FigureReader {
  readonly missing = new Set<NumberKey>();

  constructor(readonly figures: Figures) {}

  /** The figure, or a stand-in that no result keeps, since a missing figure is a fault. */
  number(key: NumberKey): number {
    const value = this.figures[key];
    if (typeof value === 'number') return value;
    this.missing.add(key);
    return 1;
  }
}
