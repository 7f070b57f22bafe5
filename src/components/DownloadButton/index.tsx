import styles from '../CopyButton/styles.module.css';

interface Props {
  /** Name of the file that is saved. */
  name: string;
  text: string;
  label?: string;
  /** What the file is, as browsers name it. */
  type?: 'text/plain' | 'application/json';
}

/** Long enough for every browser to begin saving. */
const KEPT_MS = 10_000;

function save({ name, text, type = 'text/plain' }: Props) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** Saves a text as a file, from the page's own memory. */
export default function DownloadButton(props: Props) {
  const { label = 'Download', name } = props;
  return (
    <button type="button" className={styles.copy} data-needs-script onClick={() => save(props)}>
      {label}
      <span className={styles.hidden}> {name}</span>
    </button>
  );
}
