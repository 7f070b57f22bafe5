import type { AnswerField, Answers } from '../schema/answers';
import type { Term } from '../schema/vocabulary';

/** One choice of a question; its id is the value the answer takes. */
export interface Option extends Term {
  id: string;
}

/** When a question makes sense: only if another answer has (`is`) or lacks (`isNot`) one of some values. */
export interface Condition {
  field: AnswerField;
  is?: readonly string[];
  isNot?: readonly string[];
}

/** How a question is answered. */
export type AnswerForm =
  | { kind: 'one'; options: readonly Option[] }
  | { kind: 'many'; options: readonly Option[] }
  | { kind: 'number'; unit: string; presets: readonly { value: number; label: string }[] }
  /** Operating system and accelerators together: the proven pair. */
  | { kind: 'machine' }
  /** A model from the catalog, or a number of parameters. */
  | { kind: 'model' };

export interface Question {
  /** The answer it sets; the machine question sets `os` and `ramGiB` as well. */
  id: AnswerField;
  /** The question as a heading. */
  ask: string;
  /** The name of its row in the list of answers. */
  short: string;
  /** Why we ask, in one sentence. */
  why: string;
  /** Further help, shown above the choices. */
  help?: string;
  form: AnswerForm;
  /** Among the first few that lead to a recommendation. */
  core: boolean;
  /** Few people have an answer to it. */
  seldom?: true;
  when?: Condition;
}

export const optionsOf = (terms: Record<string, Term>): Option[] =>
  Object.entries(terms).map(([id, term]) => ({ id, ...term }));

/**
 * Whether a question makes sense after these answers; one whose condition rests on an unknown answer does.
 *
 * @example makesSense({ when: { field: 'os', is: ['windows'] } } as Question, { os: 'linux' }) // false
 */
export function makesSense(question: Question, answers: Answers): boolean {
  const { when } = question;
  const given = when && answers[when.field];
  if (when === undefined || given === undefined) return true;
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (when.is && !values.some((value) => when.is?.includes(String(value)))) return false;
  return !(when.isNot && values.some((value) => when.isNot?.includes(String(value))));
}
