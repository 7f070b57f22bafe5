import type { AnswerField } from '../../../schema/answers';
import { operatingSystems } from '../../../schema/vocabulary';
import type { LinkState, Question } from '../../../decide';
import { questions } from '../../../decide';
import { catalog } from '../../../data';
import { readDraft, type Draft } from '../../state/drafts';
import { systemsOf } from '../../state/platforms';
import { fieldsOf, settle, UNKNOWN, UNKNOWN_LABEL } from '../../state/reading';

/** An answer short enough for a button. */
export interface Chip {
  id: string;
  label: string;
}

/** What is asked next: a question, or one thing about the machine that its question left open. */
export interface NextAsk {
  field: AnswerField;
  question: Question;
  ask: string;
  /** Null where it takes a form. */
  chips: readonly Chip[] | null;
}

/** More buttons than these are a form. */
const MOST = 10;

const UNKNOWN_CHIP: Chip = { id: UNKNOWN, label: UNKNOWN_LABEL };
/** The same to a question that asks whether there is something. */
const NONE_CHIP: Chip = { id: UNKNOWN, label: 'No, or I don’t know' };
const RAM_GIB = [8, 16, 32, 64, 128, 256];

function chipsOf({ id, form }: Question): readonly Chip[] | null {
  switch (form.kind) {
    case 'one':
      return form.options.length > MOST ? null : [...form.options, id === 'checkpoint' ? NONE_CHIP : UNKNOWN_CHIP];
    case 'number':
      return [...form.presets.map(({ value, label }) => ({ id: String(value), label })), UNKNOWN_CHIP];
    case 'many':
    case 'machine':
    case 'model':
      return null;
    default:
      return form satisfies never;
  }
}

/**
 * How to ask for an answer that is still open.
 *
 * @example nextAsk('ramGiB')?.ask // 'How much memory does the machine have?'
 */
export function nextAsk(field: AnswerField): NextAsk | null {
  const question = questions.find((one) => fieldsOf(one).includes(field));
  if (!question) return null;
  switch (field) {
    case 'os':
      return {
        field,
        question,
        ask: 'Which system does the machine have?',
        chips: [...systemsOf.cards.map((id) => ({ id, label: operatingSystems[id].label })), UNKNOWN_CHIP],
      };
    case 'ramGiB':
      return {
        field,
        question,
        ask: 'How much memory does the machine have?',
        chips: [...RAM_GIB.map((size) => ({ id: String(size), label: `${size} GiB` })), UNKNOWN_CHIP],
      };
    default:
      return { field, question, ask: question.ask, chips: chipsOf(question) };
  }
}

/** The answers with one more, chosen by its button. */
export function withChip(link: LinkState, { next, choice }: { next: NextAsk; choice: string }): LinkState {
  const { field, question } = next;
  if (question.form.kind === 'machine') {
    // One thing about the machine; the rest of its question stands.
    const skipped = link.skipped.filter((other) => other !== field);
    return choice === UNKNOWN
      ? { ...link, skipped: [...skipped, field] }
      : { answers: { ...link.answers, [field]: field === 'ramGiB' ? Number(choice) : choice }, skipped };
  }
  const draft: Draft =
    question.form.kind === 'number' ? { kind: 'number', choice, typed: '' } : { kind: 'one', choice };
  const reading = readDraft(draft, { question, catalog });
  return reading.kind === 'answer' ? settle(link, { question, reading }) : link;
}
