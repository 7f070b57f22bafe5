import Mark, { type MarkState } from '../Mark';
import styles from './styles.module.css';

const WORDS: Record<MarkState, string> = { yes: 'yes', partly: 'partly', no: 'no', unknown: 'not known' };

/** What the marks in a table mean. */
export default function MarkLegend() {
  return (
    <p className={styles.legend}>
      {(Object.keys(WORDS) as MarkState[]).map((state) => (
        <span key={state}>
          <Mark state={state} />
          {WORDS[state]}
        </span>
      ))}
    </p>
  );
}
