import { useMemo } from 'react';
import { catalog } from '../data';
import type { Calculation } from '../decide/calculation';
import { subjectOf } from '../estimate/subject';
import Answers from './Answers';
import Form from './form';
import Load from './form/Load';
import { answersOf, settledValue } from './state/ask';
import { useCalculation } from './state/useCalculation';
import styles from './styles.module.css';

interface Props {
  /** What is calculated where the address says nothing. */
  start: Calculation;
}

const FALLBACK_TOKENS = 8192;

/** The model's longest context; null where it is unknown. */
function mostTokensOf({ model, config, paramsB }: Calculation): number | null {
  const subject = subjectOf({ request: { provider: '', model, config, paramsB }, catalog });
  return subject.kind === 'ok' ? subject.value.contextTokens : null;
}

/** The calculator: a form, and beside it what becomes of the memory. Its address is a link to it. */
export default function Calculator({ start }: Props) {
  const { calculation, notices, revision, edit, apply, restart } = useCalculation(start);
  const answers = useMemo(() => answersOf(calculation), [calculation]);
  const mostTokens = useMemo(() => mostTokensOf(calculation), [calculation]);
  const [first] = answers;
  const standing =
    first?.result.kind === 'ok'
      ? settledValue('contextTokens', { request: first.request, value: first.result.value })
      : undefined;
  return (
    <div className={styles.calculator}>
      <div className={styles.head}>
        <h1>Does it fit, and how fast?</h1>
        <p>Where the memory goes, how much context and how many users have room, and how sure the figures are.</p>
        <noscript>
          <p>
            Changing the figures needs JavaScript; below stands an example. The same answers come from{' '}
            <code>npm run -s estimate</code> on the command line.
          </p>
        </noscript>
        {notices.length > 0 && (
          <ul className={styles.notices} aria-label="About the link">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.form}>
        <Form key={revision} calculation={calculation} onEdit={edit} />
      </div>
      <div className={styles.answers}>
        <Load
          calculation={calculation}
          mostTokens={mostTokens}
          standingTokens={typeof standing === 'number' ? standing : FALLBACK_TOKENS}
          onEdit={edit}
        />
        <Answers
          calculation={calculation}
          answers={answers}
          mostTokens={mostTokens}
          onApply={apply}
          onRestart={restart}
        />
      </div>
    </div>
  );
}
