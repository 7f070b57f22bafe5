import type { Fault } from '../../schema/faults';

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/**
 * The line of a pasted text on which a fault's field stands; null where it stands nowhere, or the fault is the whole
 * text's.
 *
 * @example lineOf({ path: 'config.hidden_size', … }, '{\n  "hidden_size": -1\n}') // 2
 */
export function lineOf({ path }: Fault, text: string): number | null {
  const [, ...steps] = path.split('.');
  const field = steps.at(-1)?.replace(/\[\d+\]$/, '');
  const position = field === undefined ? -1 : text.indexOf(`"${field}"`);
  return position < 0 ? null : lineAt(text, position);
}
