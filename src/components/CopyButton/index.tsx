import { useState } from 'react';
import { copyText } from './copyText';
import styles from './styles.module.css';

const WORDS = { idle: 'Copy', copied: 'Copied', failed: 'Not copied' };

/** Copies a text and says whether it worked; `what` names it for those who do not see it. */
export default function CopyButton({ text, what }: { text: string; what: string }) {
  const [state, setState] = useState<keyof typeof WORDS>('idle');
  return (
    <button
      type="button"
      className={styles.copy}
      data-needs-script
      onBlur={() => setState('idle')}
      onClick={() => void copyText(text).then((copied) => setState(copied ? 'copied' : 'failed'))}
    >
      <span aria-live="polite">{WORDS[state]}</span>
      <span className={styles.hidden}> {what}</span>
    </button>
  );
}
