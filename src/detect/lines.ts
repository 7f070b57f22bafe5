/** A line of the text with its number, from 1. */
export interface Line {
  number: number;
  text: string;
}

/** Longer texts are cut: what matters in a log stands near its start, and reading must never keep a page waiting. */
export const MOST_CHARACTERS = 200_000;
const MOST_IN_LINE = 2000;

const ESCAPE = String.fromCharCode(27);
const BELL = String.fromCharCode(7);
/** Colours and titles of windows, which terminals copy along. */
const controls = new RegExp(
  `${ESCAPE}(?:\\[[0-9;:?]*[A-Za-z]|\\][^${BELL}${ESCAPE}\\n]{0,200}(?:${BELL}|${ESCAPE}\\\\)?|[()][A-Z0-9])`,
  'g',
);

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
  const read = text.slice(0, MOST_CHARACTERS).replace(controls, '').replaceAll('\u00A0', ' ');
  const lines = read.split(/\r\n|\r|\n/).map((line, index) => ({ number: index + 1, text: clean(line) }));
  return { lines, cut: text.length > MOST_CHARACTERS };
}

/** Sentences that terminals break in two: how each begins, and what it holds when it is whole. */
const SENTENCES: readonly (readonly [RegExp, RegExp])[] = [
  [/max seq len \(/, /can be stored in KV cache \([\d,]+\)|available (?:KV cache memory )?\([\d.]+ GiB/],
  [/projected to use \d+ MiB/, /\d MiB of free|vs\. a total of \d+ MiB/],
  [/Free memory on device/, /utilization \([\d.]+, [\d.]+ GiB\)/],
  [/Maximum concurrency for/, /per request: [\d.]+x/],
  [/estimated maximum model length/, /length is [\d,]+/],
];
const MOST_PARTS = 3;

/**
 * The lines, and after each that a terminal broke inside a known sentence the same line with what follows: once as it
 * would be if the break took a space, once if it fell inside a word.
 */
export function unwrapped(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, place) => {
    const broken = SENTENCES.some(([start, whole]) => start.test(line.text) && !whole.test(line.text));
    if (!broken) return [line];
    const parts = lines.slice(place, place + MOST_PARTS).map(({ text }) => text);
    return [line, ...['', ' '].map((joint) => ({ number: line.number, text: parts.join(joint) }))];
  });
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
