import type { ResultFlag } from '../../../decide';
import SourceList from '../SourceList';
import styles from './styles.module.css';

/** What each flag of the commands does, why it is set here, and where its engine documents it. */
export default function FlagsUsed({ flags }: { flags: readonly ResultFlag[] }) {
  if (flags.length === 0) return null;
  return (
    <details className={styles.file}>
      <summary>What each flag does, and why it is set</summary>
      <dl className={styles.flags}>
        {flags.map(({ flag, value, meaning, reason, since, sources }) => (
          <div key={flag}>
            <dt>
              <code>{[flag, value].filter(Boolean).join(' ')}</code>
              {since && <small>since {since}</small>}
            </dt>
            <dd>
              {meaning.charAt(0).toUpperCase() + meaning.slice(1)}. {reason && <b>{reason}</b>}
              <div>
                <SourceList sources={sources} />
              </div>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
