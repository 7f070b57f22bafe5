/** A line of the text with its number, from 1. */
export interface Line {
  number: number;
  text: string;
}

/** Longer texts are cut: what matters in a log stands near its start, and reading must never keep a page waiting. */
export const MOST_CHARACTERS = 200_000;
const MOST_IN_LINE = 2000;

const ESCAPE = String.fromCharCode(27);
const colours = new RegExp(`${ESCAPE}\\[[0-9;?]*[A-Za-z]`, 'g');

function clean(text: string): string {
  return (
    text
      .slice(0, MOST_IN_LINE)
      // A log quoted in a thread carries the quote's mark.
      .replace(/^[\s>]+/, '')
      .trimEnd()
  );
}

/**
 * The lines of a text without colours, indentation and marks of quoting.
 *
 * @example linesOf('> a\r\n\tb').lines // [{ number: 1, text: 'a' }, { number: 2, text: 'b' }]
 */
export function linesOf(text: string): { lines: Line[]; cut: boolean } {
  const read = text.slice(0, MOST_CHARACTERS).replace(colours, '');
  const lines = read.split(/\r\n|\r|\n/).map((line, index) => ({ number: index + 1, text: clean(line) }));
  return { lines, cut: text.length > MOST_CHARACTERS };
}

/**
 * The groups of a pattern in a line; an optional group that is missing is empty. Null where it does not match.
 *
 * @example groupsIn('Memory: 64 GB', /^Memory: (\d+) GB/) // ['64']
 */
export function groupsIn(text: string, pattern: RegExp): string[] | null {
  const match = pattern.exec(text);
  // TypeScript takes every group for present; an optional one may be undefined.
  return match ? match.slice(1).map((group: string | undefined) => group ?? '') : null;
}
