import { questions, makesSense, type LinkState, type Recommendation } from '../../decide';
import type { Step } from '../state/steps';
import AnswerList from './AnswerList';
import NextQuestion from './NextQuestion';
import styles from './styles.module.css';

interface Props {
  link: LinkState;
  result: Recommendation;
  onEdit: (link: LinkState) => void;
  onGo: (step: Step) => void;
}

/** All answers beside the recommendation, editable in place, with the open question that matters most between them. */
export default function AnswerPanel({ link, result, onEdit, onGo }: Props) {
  const sensible = questions.filter((question) => makesSense(question, link.answers));
  const first = result.ranking.find(({ provider }) => provider === result.recommended);
  const list = { link, assumptions: result.assumptions, onEdit };
  return (
    <>
      {/* What the answers lead to stays in view while they change; before the head, so that Tab goes on to the answers. */}
      <div className={styles.head}>
        <a href="#recommendation" className={styles.leads}>
          {first ? `Leads to ${first.name}` : 'Nothing fits'}
        </a>
        <h2 id="your-answers" className={styles.title}>
          Your answers
        </h2>
      </div>
      <AnswerList questions={sensible.filter(({ core }) => core)} {...list} />
      {result.nearest === null && <NextQuestion helpful={result.mostHelpful} link={link} onEdit={onEdit} onGo={onGo} />}
      <h3 className={styles.subtitle}>Refine, if you like</h3>
      <AnswerList questions={sensible.filter(({ core }) => !core)} {...list} />
    </>
  );
}
