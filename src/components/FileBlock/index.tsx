import CopyButton from '../CopyButton';
import DownloadButton from '../DownloadButton';
import styles from './styles.module.css';

interface Props {
  name: string;
  /** What it is, in a phrase. */
  about: string;
  text: string;
}

/** A file to copy or save, as it is. */
export default function FileBlock({ name, about, text }: Props) {
  return (
    <figure className={styles.file}>
      <figcaption className={styles.head}>
        <span>
          <code>{name}</code>, {about}
        </span>
        <span className={styles.actions}>
          <CopyButton text={() => text} what={name} />
          <DownloadButton name={name} text={text} />
        </span>
      </figcaption>
      {/* What scrolls has to take the focus, or the keyboard cannot scroll it. */}
      <div className={styles.region} role="region" aria-label={`${name}, ${about}`} tabIndex={0}>
        <pre className={styles.text}>
          <code>{text}</code>
        </pre>
      </div>
    </figure>
  );
}
