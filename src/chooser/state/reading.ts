import type { AnswerField, Answers } from '../../schema/answers';
import type { LinkState, Question } from '../../decide';

/** What is missing or wrong in a form, and the control that mends it. */
export interface FormFault {
  message: string;
  /** Ending of the control's id; see `controlId`. */
  control: string;
}

/** What a form says so far. */
export type Reading =
  | {
      kind: 'answer';
      answers: Partial<Answers>;
      /** Fields answered with "I don't know yet". */
      unknown: readonly AnswerField[];
      /** Something that a careful reader would still ask; the answer holds without it. */
      gap?: FormFault;
    }
  | { kind: 'incomplete'; fault: FormFault };

/** The value of "I don't know yet" among choices. */
export const UNKNOWN = '?';
export const UNKNOWN_LABEL = 'I don’t know yet';

export const incomplete = (control: string, message: string): Reading => ({
  kind: 'incomplete',
  fault: { message, control },
});

export const answered = (answers: Partial<Answers>, unknown: readonly AnswerField[] = []): Reading => ({
  kind: 'answer',
  answers,
  unknown,
});

/** The id of a control within a form. */
export const controlId = (form: string, control: string): string => `${form}-${control}`;

/** The answers that a question sets. */
export const fieldsOf = ({ id, form }: Question): readonly AnswerField[] =>
  form.kind === 'machine' ? ['accelerators', 'os', 'ramGiB'] : [id];

/**
 * Puts what a form says into the answers: everything the question sets is replaced, the rest stays unless the form says
 * more than it was asked.
 *
 * @example settle({ answers: { os: 'linux' }, skipped: [] }, { question, reading }) // the same with the question's answer
 */
export function settle(
  link: LinkState,
  { question, reading }: { question: Question; reading: Extract<Reading, { kind: 'answer' }> },
): LinkState {
  const own = new Set(fieldsOf(question));
  const kept = Object.fromEntries(
    Object.entries(link.answers).filter(([field]) => !own.has(field as AnswerField)),
  ) as Answers;
  const given = Object.fromEntries(Object.entries<unknown>(reading.answers).filter(([, value]) => value !== undefined));
  return {
    answers: { ...kept, ...given },
    skipped: [...link.skipped.filter((field) => !own.has(field) && !(field in given)), ...reading.unknown],
  };
}
