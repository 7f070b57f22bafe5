import type { AnswerField } from '../../schema/answers';
import { coreQuestions, makesSense, questions, type LinkState, type Question } from '../../decide';

/** What the chooser shows: a question, the list of answers, or the recommendation. */
export type Step = AnswerField | 'check' | 'result';

export const questionOf = (step: Step): Question | undefined => questions.find(({ id }) => id === step);

/** Answered, or answered with "I don't know yet". */
export const isSettled = ({ id }: Question, { answers, skipped }: LinkState): boolean =>
  answers[id] !== undefined || skipped.includes(id);

const openCore = (link: LinkState): Question[] =>
  coreQuestions.filter((question) => makesSense(question, link.answers) && !isSettled(question, link));

/** The step of a link that names none: the first core question still open, else the recommendation. */
const firstStep = (link: LinkState): Step => openCore(link)[0]?.id ?? 'result';

const clipped = (text: string) => (text.length > 40 ? `${text.slice(0, 37)}…` : text);

/**
 * Reads the step that a link names; one that does not exist gives a notice and the step that makes sense.
 *
 * @example readStep('somewhere', { answers: {}, skipped: [] }) // { step: 'workload', notice: 'The link leads to …' }
 */
export function readStep(named: string | null, link: LinkState): { step: Step; notice: string | null } {
  const step = firstStep(link);
  if (named === null) return { step, notice: null };
  const known = ['check', 'result', ...questions.map(({ id }) => id)].find((id) => id === named);
  if (known !== undefined) return { step: known as Step, notice: null };
  return {
    step,
    notice: `The link leads to a step “${clipped(named)}”, which does not exist; this is where you were.`,
  };
}

/** Where Continue leads: the next core question still open, else the recommendation. */
export function nextStep(question: Question, link: LinkState): Step {
  if (!question.core) return 'result';
  const open = openCore(link);
  const position = coreQuestions.indexOf(question);
  const later = open.find((other) => coreQuestions.indexOf(other) > position);
  return (later ?? open[0])?.id ?? 'result';
}

/** Where Back leads if nothing was visited before; null on the first question. */
export function previousStep(step: Step): Step | null {
  if (step === 'result') return coreQuestions.at(-1)?.id ?? null;
  const position = coreQuestions.findIndex(({ id }) => id === step);
  if (position < 0) return 'result';
  return coreQuestions[position - 1]?.id ?? null;
}

/** Which question this is, in words; the number is about, since later ones depend on the answers. */
export function progressWords(question: Question): string {
  if (!question.core) return 'One more question';
  return `Question ${coreQuestions.indexOf(question) + 1} of about ${coreQuestions.length}`;
}
