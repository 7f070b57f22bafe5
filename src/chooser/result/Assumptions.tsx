import type { Assumption } from '../../decide';
import styles from './styles.module.css';

/** What was assumed in place of answers that are not there. */
export default function Assumptions({ assumptions }: { assumptions: readonly Assumption[] }) {
  if (assumptions.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="assumptions">
      <h3 id="assumptions">Assumed</h3>
      <p className={styles.about}>Set any of these among your answers, and the recommendation follows.</p>
      <ul className={styles.plain}>
        {assumptions.map(({ text }) => (
          <li key={text} className={styles.small}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
