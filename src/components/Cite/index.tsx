import { plainDate } from '../dates';
import styles from './styles.module.css';

interface Props {
  source: { title: string; url: string };
  /** Day on which somebody compared the fact with the source. */
  checkedOn?: string | undefined;
  /** Only a sign, with title and date in its name; for crowded tables. */
  short?: boolean;
}

/** Where a fact was read, and when it was checked there. */
export default function Cite({ source, checkedOn, short = false }: Props) {
  const checked = checkedOn && `checked ${plainDate(checkedOn)}`;
  if (short) {
    const name = [source.title, checked].filter(Boolean).join(', ');
    return (
      <a className={styles.sign} href={source.url} title={name} aria-label={`Source: ${name}`}>
        <span aria-hidden="true">↗</span>
      </a>
    );
  }
  return (
    <span className={styles.cite}>
      <a href={source.url}>{source.title}</a>
      {checkedOn && (
        <>
          , checked <time dateTime={checkedOn}>{plainDate(checkedOn)}</time>
        </>
      )}
    </span>
  );
}
