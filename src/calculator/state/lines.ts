import type { Fault } from '../../schema/faults';

/** Where a parser stopped, as browsers and Node write it. */
const POSITION = /position (\d+)/;

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/**
 * The line of a pasted text that a fault speaks of: that of its field, or where the parser stopped; null where it
 * stands nowhere.
 *
 * @example lineOf({ path: 'config.hidden_size', … }, '{\n  "hidden_size": -1\n}') // 2
 */
export function lineOf({ path, remedy }: Fault, text: string): number | null {
  const stopped = POSITION.exec(remedy)?.[1];
  if (stopped !== undefined) return lineAt(text, Number(stopped));
  const field =
    path
      .split('.')
      .at(-1)
      ?.replace(/\[\d+\]$/, '') ?? '';
  const position = text.indexOf(`"${field}"`);
  return position < 0 ? null : lineAt(text, position);
}
