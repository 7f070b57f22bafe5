import type { ResultCommand } from '../../../decide';
import CommandLine from '../../../components/CommandLine';
import SourceList from '../SourceList';
import styles from './styles.module.css';

const PURPOSES: Record<ResultCommand['purpose'], string> = { install: 'Install', serve: 'Serve', test: 'Test' };

/** One command to copy, with what to know about it. */
export default function CommandStep({ command: { purpose, command, notes, sources } }: { command: ResultCommand }) {
  const name = PURPOSES[purpose];
  return (
    <li className={styles.step}>
      <h4>{name}</h4>
      <CommandLine command={command} what={`the command: ${name}`} />
      {notes && <p className={styles.notes}>{notes}</p>}
      <SourceList sources={sources} />
    </li>
  );
}
