import { questions, type LinkState } from '../../decide';
import { isSettled, type Step } from '../state/steps';
import AnswerList from './AnswerList';
import Settled from './NextQuestion/Settled';
import styles from './styles.module.css';
import { useSettled } from './useSettled';

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
  const answered = questions.filter((question) => question.id !== step && isSettled(question, link));
  const nothingLeft = useSettled(link);
  if (answered.length === 0) return null;
  return (
    <aside className={className} aria-label="Answers so far">
      <h2 className={styles.title}>Your answers so far</h2>
      <AnswerList questions={answered} link={link} assumptions={[]} onEdit={onEdit} />
      {nothingLeft && (
        <Settled isUnknownLeft={false}>
          <button type="button" className="button button--primary" onClick={() => onGo('result')}>
            Show the recommendation
          </button>
        </Settled>
      )}
      <p className={styles.ways}>
        <button type="button" className="button" onClick={() => onGo('check')}>
          Check all answers
        </button>
        {!nothingLeft && (
          <button type="button" className="button" onClick={() => onGo('result')}>
            Skip to the recommendation
          </button>
        )}
      </p>
    </aside>
  );
}
