import { useState } from 'react';
import type { AnswerField } from '../../../schema/answers';
import type { Assumption, LinkState, Question } from '../../../decide';
import AnswerRow from './AnswerRow';
import styles from './styles.module.css';

interface Props {
  questions: readonly Question[];
  link: LinkState;
  assumptions: readonly Assumption[];
  onEdit: (link: LinkState) => void;
}

/** Answers in rows, each of which opens its question in place. */
export default function AnswerList({ questions, link, assumptions, onEdit }: Props) {
  const [open, setOpen] = useState<AnswerField | null>(null);
  return (
    <ul className={styles.list}>
      {questions.map((question) => (
        <AnswerRow
          key={question.id}
          question={question}
          link={link}
          assumptions={assumptions}
          open={open === question.id}
          onToggle={() => setOpen(open === question.id ? null : question.id)}
          onEdit={onEdit}
        />
      ))}
    </ul>
  );
}
