import { useId, useState } from 'react';
import CopyButton from '../../components/CopyButton';
import copy from '../../components/CopyButton/styles.module.css';
import { catalog } from '../../data';
import { markdownOf } from '../../decide/share';
import { useAddress, usePassed } from '../pass-on/PassOn';
import SavePanel from '../pass-on/SavePanel';
import styles from './tools.module.css';

interface Props {
  onRestart: () => void;
  /** Nothing on the page comes before passing it on. */
  primary?: boolean;
}

/** What one does with a result: pass it on, keep it, or begin again. */
export default function Tools({ onRestart, primary = false }: Props) {
  const { result, link } = usePassed();
  const address = useAddress(link);
  const [saving, setSaving] = useState(false);
  const panel = useId();
  const markdown = () => markdownOf({ result, answers: link.answers, url: address(), catalog });
  return (
    <div className={styles.tools} data-needs-script>
      <CopyButton label="Copy link" text={address} look={primary ? 'primary' : 'button'} />
      <CopyButton label="Copy as Markdown" text={markdown} look="quiet" />
      <button type="button" className={copy.quiet} onClick={() => window.print()}>
        Print
      </button>
      <button
        type="button"
        className={copy.quiet}
        aria-expanded={saving}
        {...(saving && { 'aria-controls': panel })}
        onClick={() => setSaving(!saving)}
      >
        Save
      </button>
      <button type="button" className={copy.quiet} onClick={onRestart}>
        Start over
      </button>
      <a className={styles.jump} href="#your-answers">
        Your answers
      </a>
      {saving && <SavePanel id={panel} />}
    </div>
  );
}
