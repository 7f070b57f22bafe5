import type { ResultCommand } from '../../../decide';
import CommandLine from '../../../components/CommandLine';
import SourceList from '../SourceList';
import styles from './styles.module.css';

interface Props {
  command: ResultCommand;
  /** What it does, for the name of the copy button. */
  what: string;
}

/** One command to copy, with what to know about it. */
export default function CommandStep({ command: { command, notes, sources }, what }: Props) {
  return (
    <div className={styles.command}>
      <CommandLine command={command} what={`the command: ${what}`} />
      {notes && <p className={styles.notes}>{notes}</p>}
      <SourceList sources={sources} />
    </div>
  );
}
