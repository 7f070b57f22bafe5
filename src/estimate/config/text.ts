import type { Fault, Parsed } from '../../schema/faults';
import { jsonStop } from './syntax';

const LONGEST = 2_000_000;
const DEEPEST = 64;

const faulty = (found: string, remedy: string): { kind: 'faulty'; faults: Fault[] } => ({
  kind: 'faulty',
  faults: [{ path: 'config', found, remedy }],
});

/** Text in quotes, which is left as it is, or a number that Python writes and JSON does not know. */
const QUOTED_OR_PYTHON = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;

/** Levels of lists and objects inside each other; brackets in quotes do not count. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** What to give where the text stops being JSON; where it does so at once, it is another text altogether. */
function remedyOf(json: string): string {
  const stop = jsonStop(json);
  if (stop === null || (stop.line === 1 && stop.column === 1)) return 'give the text of a config.json, {…}';
  const there = stop.found === null ? 'where the text ends' : `where ${stop.found} stands`;
  return `give ${stop.wanted} on line ${stop.line}, column ${stop.column}, ${there}`;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The object that the text of a config.json holds. Python's `Infinity` and `NaN`, which real files have, become null.
 *
 * @example parseConfigText('{"hidden_size": 4096}') // { kind: 'ok', value: { hidden_size: 4096 } }
 */
export function parseConfigText(text: string): Parsed<Record<string, unknown>> {
  if (text.length > LONGEST)
    return faulty(`${text.length.toLocaleString('en')} characters`, 'give a config.json; none is as long');
  if (depthOf(text) > DEEPEST) return faulty('lists or objects nested very deeply', 'give a config.json of a model');
  const json = text.replace(QUOTED_OR_PYTHON, (found) => (found.startsWith('"') ? found : 'null'));
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return faulty('text that is not JSON', remedyOf(json));
  }
  return isRecord(value) ? { kind: 'ok', value } : faulty('no object', 'give the text of a config.json, {…}');
}
