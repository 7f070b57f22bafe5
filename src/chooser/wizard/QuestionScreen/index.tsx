import { useState, type SubmitEvent, type RefObject } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { LinkState, Question } from '../../../decide';
import QuestionFields from '../../fields/QuestionFields';
import { controlId, settle, type FormFault } from '../../state/reading';
import { previousStep, progressWords } from '../../state/steps';
import { useDraft } from '../../useDraft';
import styles from './styles.module.css';

interface Props {
  question: Question;
  link: LinkState;
  heading: RefObject<HTMLHeadingElement | null>;
  onAnswer: (link: LinkState) => void;
  onBack: () => void;
}

/** One question on a screen of its own: choose, then Continue; nothing moves on by itself. */
export default function QuestionScreen({ question, link, heading, onAnswer, onBack }: Props) {
  const { draft, reading, setDraft } = useDraft(question, link);
  const [fault, setFault] = useState<FormFault | null>(null);
  const form = question.id;

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const missing = reading.kind === 'incomplete' ? reading.fault : (reading.gap ?? null);
    setFault(missing);
    if (missing) document.getElementById(controlId(form, missing.control))?.focus();
    else if (reading.kind === 'answer') onAnswer(settle(link, { question, reading }));
  };

  return (
    <form className={styles.screen} method="get" action={useBaseUrl('/choose')} onSubmit={onSubmit} noValidate>
      <p className={styles.progress}>{progressWords(question)}</p>
      <QuestionFields
        question={question}
        form={form}
        draft={draft}
        fault={fault}
        onChange={(next) => {
          setDraft(next);
          setFault(null);
        }}
        legend={
          <h2 ref={heading} tabIndex={-1} className={styles.ask}>
            {question.ask}
          </h2>
        }
      />
      <div className={styles.foot}>
        {previousStep(question.id) !== null && (
          <button type="button" className="button" onClick={onBack}>
            Back
          </button>
        )}
        <button type="submit" className="button button--primary">
          Continue
        </button>
      </div>
    </form>
  );
}
