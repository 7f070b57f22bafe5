import type { DisputeTold } from '../../../decide';
import SourceList from '../SourceList';
import styles from './styles.module.css';

/** Questions on which credible sources disagree, with both sides: no false certainty. */
export default function Disputes({ disputes }: { disputes: readonly DisputeTold[] }) {
  if (disputes.length === 0) return null;
  return (
    <section className={styles.disputes} aria-labelledby="disputes">
      <h3 id="disputes">Where sources disagree</h3>
      {disputes.map(({ id, text, sides }) => (
        <div key={id}>
          <p>{text}</p>
          <ul>
            {sides.map((side) => (
              <li key={side.text}>
                {side.text}
                <SourceList sources={side.sources} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
