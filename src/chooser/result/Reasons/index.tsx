import type { Reason } from '../../../decide';
import SourceList from '../SourceList';
import styles from './styles.module.css';
import { pointsText } from '../../../decide/share/reasons';

/** Reasons with their points as bars on one scale; the points add up to the score. */
export default function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const largest = Math.max(...reasons.map(({ points }) => Math.abs(points)));
  return (
    <ol className={styles.reasons}>
      {reasons.map(({ factor, points, text, sources }) => (
        <li key={`${factor} ${text}`}>
          <span className={styles.share}>
            <span className={styles.track} aria-hidden="true">
              <i
                className={points < 0 ? styles.minus : styles.plus}
                style={{ width: `${(Math.abs(points) / largest) * 100}%` }}
              />
            </span>
            <span className={styles.points}>{pointsText(points)}</span>
          </span>
          <span className={styles.text}>
            {text}
            <SourceList sources={sources} />
          </span>
        </li>
      ))}
    </ol>
  );
}
