import { plainDate } from '../dates';
import type { Source } from '../../schema/source';
import styles from './styles.module.css';

/** The numbered sources of a statement, each with its date. */
export default function Sources({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return <p className={styles.none}>No source was found.</p>;
  return (
    <ol className={styles.sources}>
      {sources.map((source) => (
        <li key={source.url}>
          <a href={source.url}>{source.title}</a>
          {source.date && (
            <>
              , <time dateTime={source.date}>{plainDate(source.date)}</time>
            </>
          )}
          {source.evidence === 'secondary' && ' · second-hand'}
          {source.movingBecause && ` · the address may change: ${source.movingBecause}`}
        </li>
      ))}
    </ol>
  );
}
