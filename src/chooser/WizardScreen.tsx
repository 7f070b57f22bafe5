import type { RefObject } from 'react';
import SoFar from './answers/SoFar';
import { nextStep, questionOf } from './state/steps';
import styles from './styles.module.css';
import type { ChooserState } from './useChooserState';
import CheckScreen from './wizard/CheckScreen';
import QuestionScreen from './wizard/QuestionScreen';

interface Props {
  state: ChooserState;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** One question, or the list of all answers, with what was answered before beside it. */
export default function WizardScreen({ state, heading }: Props) {
  const { link, step, edit, back, go, proceed } = state;
  const question = questionOf(step);
  if (!question) {
    return (
      <div className={styles.main}>
        <CheckScreen link={link} heading={heading} onEdit={edit} onBack={back} onShow={() => go('result')} />
      </div>
    );
  }
  return (
    <>
      <div className={styles.main}>
        <QuestionScreen
          key={question.id}
          question={question}
          link={link}
          heading={heading}
          onAnswer={(answered) => proceed(answered, nextStep(question, answered))}
          onBack={back}
        />
      </div>
      <SoFar className={styles.aside} link={link} step={step} onEdit={edit} onGo={go} />
    </>
  );
}
