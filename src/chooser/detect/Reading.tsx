import { catalog } from '../../data';
import { describeAnswer } from '../../decide';
import type { Meaning, Understanding } from '../../detect';
import type { Answers } from '../../schema/answers';
import styles from './styles.module.css';

interface Props {
  understanding: Understanding;
  onUse: (answers: Answers) => void;
}

const lines = (count: number) => (count === 1 ? '1 line' : `${count.toLocaleString('en')} lines`);

function MeaningText({ meaning, answers, onUse }: { meaning: Meaning; answers: Answers; onUse: Props['onUse'] }) {
  const { text, advice, change } = meaning;
  const changed = change && { ...answers, [change.field]: change.to };
  const words = change && changed && describeAnswer({ field: change.field, answers: changed, catalog });
  return (
    <li>
      <p>{text}</p>
      {advice && <p className={styles.advice}>{advice}</p>}
      {changed && words && (
        <button type="button" className={styles.quiet} onClick={() => onUse(changed)}>
          Use these answers with {words}
        </button>
      )}
    </li>
  );
}

/** What a pasted text was taken to say, what it means, and what was left out. */
export default function Reading({ understanding, onUse }: Props) {
  const { answers, understood, meanings, notices, ignored } = understanding;
  const usable = Object.keys(answers).length > 0;
  return (
    <>
      {understood.length > 0 && (
        <dl className={styles.understood}>
          {understood.map(({ what, value, line }) => (
            <div key={`${what} ${value}`}>
              <dt>{what}</dt>
              <dd>
                {value} <small>line {line}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {meanings.length > 0 && (
        <>
          <p className={styles.label}>What it means</p>
          <ul className={styles.meanings}>
            {meanings.map((meaning) => (
              <MeaningText key={meaning.text} meaning={meaning} answers={answers} onUse={onUse} />
            ))}
          </ul>
        </>
      )}
      {notices.map((notice) => (
        <p key={notice} className={styles.notice}>
          {notice}
        </p>
      ))}
      {ignored.lines > 0 && (
        <details className={styles.ignored}>
          <summary>{lines(ignored.lines)} ignored</summary>
          <ul>
            {ignored.examples.map(({ line, text }) => (
              <li key={line}>
                <small>line {line}</small> <code>{text}</code>
              </li>
            ))}
          </ul>
          {ignored.lines > ignored.examples.length && <p>and {ignored.lines - ignored.examples.length} more</p>}
        </details>
      )}
      {usable && (
        <button type="button" className="button button--primary" onClick={() => onUse(answers)}>
          Use these answers
        </button>
      )}
    </>
  );
}
