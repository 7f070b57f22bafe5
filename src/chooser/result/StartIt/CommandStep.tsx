import type { ResultCommand } from '../../../decide';
import CopyButton from '../CopyButton';
import SourceList from '../SourceList';
import styles from './styles.module.css';

const PURPOSES: Record<ResultCommand['purpose'], string> = { install: 'Install', serve: 'Serve', test: 'Test' };

/** A sentence in which backticks stand for code. */
const withCode = (text: string) =>
  text.split('`').map((part, place) => (place % 2 === 1 ? <code key={place}>{part}</code> : part));

/** One command to copy, with what to know about it. */
export default function CommandStep({ command: { purpose, command, notes, sources } }: { command: ResultCommand }) {
  const name = PURPOSES[purpose];
  return (
    <li className={styles.step}>
      <div className={styles.head}>
        <h4>{name}</h4>
        <CopyButton label="Copy" what={`the command: ${name}`} text={() => command} />
      </div>
      <pre className={styles.command}>
        <code>{command}</code>
      </pre>
      {notes && <p className={styles.notes}>{withCode(notes)}</p>}
      <SourceList sources={sources} />
    </li>
  );
}
