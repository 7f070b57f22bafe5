import type { RefObject } from 'react';
import { questions, type LinkState } from '../../../decide';
import AnswerList from '../../answers/AnswerList';
import { isSettled } from '../../state/steps';
import screen from '../QuestionScreen/styles.module.css';
import styles from './styles.module.css';

interface Props {
  link: LinkState;
  heading: RefObject<HTMLHeadingElement | null>;
  onEdit: (link: LinkState) => void;
  onBack: () => void;
  onShow: () => void;
}

/** All answers to look over before the recommendation. */
export default function CheckScreen({ link, heading, onEdit, onBack, onShow }: Props) {
  const asked = questions.filter((question) => question.core || isSettled(question, link));
  return (
    <div className={screen.screen}>
      <h2 ref={heading} tabIndex={-1} className={screen.ask}>
        Check your answers
      </h2>
      <p className={styles.help}>Whatever is not known is assumed, and the recommendation says how.</p>
      <AnswerList questions={asked} link={link} assumptions={[]} onEdit={onEdit} />
      <div className={screen.foot}>
        <button type="button" className="button" onClick={onBack}>
          Back
        </button>
        <button type="button" className="button button--primary" onClick={onShow}>
          Show the recommendation
        </button>
      </div>
    </div>
  );
}
