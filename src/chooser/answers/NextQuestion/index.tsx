import { useRef } from 'react';
import type { HelpfulQuestion, LinkState, Question } from '../../../decide';
import { catalog } from '../../../data';
import { readDraft, type Draft } from '../../state/drafts';
import { settle, UNKNOWN, UNKNOWN_LABEL } from '../../state/reading';
import { questionOf, type Step } from '../../state/steps';
import styles from './styles.module.css';

interface Props {
  helpful: HelpfulQuestion | null;
  link: LinkState;
  onEdit: (link: LinkState) => void;
  onGo: (step: Step) => void;
}

interface Chip {
  id: string;
  label: string;
}

/** Answers short enough for buttons; null for questions that need a form. */
function chipsOf({ form }: Question): readonly Chip[] | null {
  const unknown = { id: UNKNOWN, label: UNKNOWN_LABEL };
  switch (form.kind) {
    case 'one':
      return form.options.length > MOST ? null : [...form.options, unknown];
    case 'number':
      return [...form.presets.map(({ value, label }) => ({ id: String(value), label })), unknown];
    case 'many':
    case 'machine':
    case 'model':
      return null;
    default:
      return form satisfies never;
  }
}

/** More buttons than these are a form. */
const MOST = 10;

/** The answers with one more, chosen by its id. */
function withAnswer(link: LinkState, { question, choice }: { question: Question; choice: string }): LinkState {
  const draft: Draft =
    question.form.kind === 'number' ? { kind: 'number', choice, typed: '' } : { kind: 'one', choice };
  const reading = readDraft(draft, { question, catalog });
  return reading.kind === 'answer' ? settle(link, { question, reading }) : link;
}

/** The open question whose answer matters most, answered by one press where its answers are short. */
export default function NextQuestion({ helpful, link, onEdit, onGo }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const question = helpful && questionOf(helpful.field);
  const open = question && !link.skipped.includes(question.id) ? question : null;
  return (
    // Stays when the question is answered, and holds the focus of the button that is gone.
    <div ref={place} tabIndex={-1}>
      {open && (
        <section className={styles.card} aria-labelledby="next-question">
          <h3 id="next-question">One answer could still change this</h3>
          <p>{open.ask}</p>
          <div className={styles.chips}>
            {chipsOf(open)?.map(({ id, label }) => (
              <button
                key={id}
                type="button"
                onClick={() => {
                  place.current?.focus();
                  onEdit(withAnswer(link, { question: open, choice: id }));
                }}
              >
                {label}
              </button>
            )) ?? (
              <button type="button" onClick={() => onGo(open.id)}>
                Answer it
              </button>
            )}
          </div>
        </section>
      )}
    </div>
  );
}
