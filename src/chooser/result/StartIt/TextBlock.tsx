import CopyButton from '../../../components/CopyButton';
import DownloadButton from '../../../components/DownloadButton';
import styles from './styles.module.css';

interface Props {
  text: string;
  /** What it is, for the name of the copy button. */
  what: string;
  /** Name under which it can be saved. */
  fileName?: string;
}

/** A text of several lines to copy, or to save as a file. */
export default function TextBlock({ text, what, fileName }: Props) {
  return (
    <div className={styles.block}>
      <p className={styles.buttons}>
        <CopyButton text={() => text} what={what} />
        {fileName && <DownloadButton name={fileName} text={text} />}
      </p>
      {/* Long lines scroll, which the keyboard has to reach too. */}
      <pre tabIndex={0} role="region" aria-label={what}>
        <code>{text}</code>
      </pre>
    </div>
  );
}
