import { nameFaults } from '../estimate/names';
import { answersSchema, type Answers } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import { parseWith, type Parsed } from '../schema/faults';

/**
 * Reads answers from parsed JSON: fields, values and names are checked, and all faults are reported at once.
 *
 * @example readAnswers({ input: { concurrentUsers: -3 }, catalog })
 * // { kind: 'faulty', faults: [{ path: 'answers.concurrentUsers', found: '-3', remedy: 'give a whole number of 1 or more' }] }
 */
export function readAnswers({
  input,
  catalog,
  root = 'answers',
}: {
  input: unknown;
  catalog: Catalog;
  root?: string;
}): Parsed<Answers> {
  const parsed = parseWith({ schema: answersSchema, input, root });
  const names = nameFaults({ input, catalog, root, otherwise: 'else give its size: {"paramsB": 8}' });
  const faults = [...(parsed.kind === 'faulty' ? parsed.faults : []), ...names];
  return faults.length > 0 ? { kind: 'faulty', faults } : parsed;
}
