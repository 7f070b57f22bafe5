import CopyButton from '../../components/CopyButton';
import styles from './tools.module.css';

interface Props {
  onRestart: () => void;
  /** Nothing on the page comes before passing it on. */
  primary?: boolean;
}

/** What one does with a result: pass it on, or begin again. */
export default function Tools({ onRestart, primary = false }: Props) {
  return (
    <div className={styles.tools} data-needs-script>
      <CopyButton label="Copy link" text={() => window.location.href} look={primary ? 'primary' : 'button'} />
      <button type="button" className="button" onClick={onRestart}>
        Start over
      </button>
      <a className={styles.jump} href="#your-answers">
        Your answers
      </a>
    </div>
  );
}
