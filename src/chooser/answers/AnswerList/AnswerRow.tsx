import { useEffect, useId, useRef } from 'react';
import { catalog } from '../../../data';
import { describeAnswer, type Assumption, type LinkState, type Question } from '../../../decide';
import { UNKNOWN_LABEL } from '../../state/reading';
import AnswerEditor from './AnswerEditor';
import styles from './styles.module.css';

interface Props {
  question: Question;
  link: LinkState;
  assumptions: readonly Assumption[];
  open: boolean;
  onToggle: () => void;
  onEdit: (link: LinkState) => void;
}

/** What stands in for an answer that is not there. */
function inItsPlace({ question: { id }, link, assumptions }: Pick<Props, 'question' | 'link' | 'assumptions'>): string {
  const assumed = assumptions.find(({ field }) => field === id)?.assumed;
  const words =
    assumed === undefined || assumed === null
      ? null
      : describeAnswer({ field: id, answers: { [id]: assumed }, catalog });
  if (words !== null) return `${words}, assumed`;
  return link.skipped.includes(id) ? UNKNOWN_LABEL : 'not known';
}

/** One answer, and its question in place while it is being changed. */
export default function AnswerRow(props: Props) {
  const { question, link, open, onToggle, onEdit } = props;
  const formId = useId();
  const row = useRef<HTMLLIElement>(null);
  // Beside the result the list scrolls on its own: what opens below its edge must not go unseen.
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const told = describeAnswer({ field: question.id, answers: link.answers, catalog });
  return (
    <li ref={row} className={styles.row}>
      <span className={styles.name}>{question.short}</span>
      <span className={told === null ? styles.open : styles.told}>{told ?? inItsPlace(props)}</span>
      <button
        type="button"
        className={styles.change}
        aria-expanded={open}
        aria-controls={open ? formId : undefined}
        onClick={onToggle}
      >
        {open ? 'Done' : told === null ? 'Set' : 'Change'}
        <span className={styles.hidden}> {question.short}</span>
      </button>
      {open && (
        <div id={formId} className={styles.editor}>
          <AnswerEditor question={question} link={link} onEdit={onEdit} />
        </div>
      )}
    </li>
  );
}
