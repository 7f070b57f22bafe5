import type { Warning } from '../../decide';
import SourceList from './SourceList';
import styles from './styles.module.css';

/** What to know before relying on a provider. */
export default function WarningList({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className={styles.warnings} aria-label="Warnings">
      {warnings.map(({ text, sources }) => (
        <li key={text}>
          {text}
          <SourceList sources={sources} />
        </li>
      ))}
    </ul>
  );
}
