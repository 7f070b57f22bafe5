import Cite from '../../components/Cite';
import type { Citation } from '../../decide';
import styles from './styles.module.css';

/** Where a statement comes from, each source with the day it was checked. */
export default function SourceList({ sources }: { sources: readonly Citation[] }) {
  if (sources.length === 0) return null;
  return (
    <span className={styles.sources}>
      {sources.map((source) => (
        <Cite key={source.url} source={source} checkedOn={source.checkedOn} />
      ))}
    </span>
  );
}
