import { questions, type LinkState } from '../../decide';
import { isSettled, type Step } from '../state/steps';
import AnswerList from './AnswerList';
import styles from './styles.module.css';

interface Props {
  className: string | undefined;
  link: LinkState;
  /** Its question is on the screen, so it is left out. */
  step: Step;
  onEdit: (link: LinkState) => void;
  onGo: (step: Step) => void;
}

/** What was answered before this question, editable in place. */
export default function SoFar({ className, link, step, onEdit, onGo }: Props) {
  const settled = questions.filter((question) => question.id !== step && isSettled(question, link));
  if (settled.length === 0) return null;
  return (
    <aside className={className} aria-label="Answers so far">
      <h2 className={styles.title}>Your answers so far</h2>
      <AnswerList questions={settled} link={link} assumptions={[]} onEdit={onEdit} />
      <p className={styles.ways}>
        <button type="button" className="button" onClick={() => onGo('check')}>
          Check all
        </button>
        <button type="button" className="button" onClick={() => onGo('result')}>
          Skip to the recommendation
        </button>
      </p>
    </aside>
  );
}
