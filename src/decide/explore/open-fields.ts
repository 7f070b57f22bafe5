import type { AnswerField, Answers } from '../../schema/answers';
import { makesSense, type Question } from '../question';
import { questions } from '../questions';
import type { Asked } from './dimension';
import { dimensions } from './dimensions';

/** What a question that is not settled yet still asks for. */
export interface OpenQuestion {
  question: Question;
  /** The answer to ask for; of a machine that is known but for one thing, that thing. */
  field: AnswerField;
  /** Answers that one reply may set together. */
  fields: readonly AnswerField[];
}

function openMachine(question: Question, asked: Asked): OpenQuestion[] {
  const { answers } = asked.situation;
  const open = (['accelerators', 'os', 'ramGiB'] as const).filter(
    (field) => answers[field] === undefined && (field !== 'ramGiB' || dimensions.ramGiB.suits(asked)),
  );
  if (open.includes('accelerators')) return [{ question, field: 'accelerators', fields: open }];
  return open.map((field) => ({ question, field, fields: [field] }));
}

/**
 * The questions whose answers are still missing and that make sense after the others, in the order of asking.
 *
 * @example openQuestions({ situation: situationOf({ answers: {}, catalog }), catalog }).length // all of them
 */
export function openQuestions(asked: Asked): OpenQuestion[] {
  const { answers }: { answers: Answers } = asked.situation;
  return questions
    .filter((question) => makesSense(question, answers))
    .flatMap((question): OpenQuestion[] => {
      if (question.form.kind === 'machine') return openMachine(question, asked);
      return answers[question.id] === undefined ? [{ question, field: question.id, fields: [question.id] }] : [];
    });
}
