import { useState } from 'react';
import { catalog } from '../../../data';
import type { LinkState, Question } from '../../../decide';
import QuestionFields from '../../fields/QuestionFields';
import { readDraft, withoutOthers, type Draft } from '../../state/drafts';
import { settle } from '../../state/reading';
import { useDraft } from '../../useDraft';
import styles from './styles.module.css';

interface Props {
  question: Question;
  link: LinkState;
  onEdit: (link: LinkState) => void;
}

/** A question in place: every change counts at once, as soon as it makes sense. */
export default function AnswerEditor({ question, link, onEdit }: Props) {
  const { draft, reading, setDraft } = useDraft(question, link);
  const [begun, setBegun] = useState(false);

  const onChange = (next: Draft) => {
    setBegun(true);
    const told = readDraft(next, { question, catalog });
    setDraft(told.kind === 'answer' ? withoutOthers(next) : next);
    if (told.kind === 'answer') onEdit(settle(link, { question, reading: told }));
  };

  return (
    <>
      <QuestionFields
        question={question}
        form={`edit-${question.id}`}
        draft={draft}
        onChange={onChange}
        fault={null}
        legend={<span className={styles.ask}>{question.ask}</span>}
      />
      <p className={styles.pending} role="status">
        {begun && reading.kind === 'incomplete' && `Not applied yet. ${reading.fault.message}`}
      </p>
    </>
  );
}
