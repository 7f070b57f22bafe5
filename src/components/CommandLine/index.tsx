import CopyButton from '../CopyButton';
import styles from './styles.module.css';

interface Props {
  command: string;
  /** What the command does, for the name of the copy button. */
  what: string;
}

/** A command to copy. Long ones break between words only, never inside a flag. */
export default function CommandLine({ command, what }: Props) {
  return (
    <div className={styles.frame}>
      <CopyButton text={() => command} what={what} />
      <pre className={styles.command}>
        <code>
          {command.split(/(\s+)/).map((part, index) =>
            part.trim() === '' ? (
              part
            ) : (
              <span key={index} className={part.startsWith('-') ? styles.flag : styles.word}>
                {part}
              </span>
            ),
          )}
        </code>
      </pre>
    </div>
  );
}
