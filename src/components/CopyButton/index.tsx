import { useEffect, useState } from 'react';
import clsx from 'clsx';
import { copyText } from './copyText';
import styles from './styles.module.css';

interface Props {
  /** Called when it is pressed, so that it can be what only the browser knows. */
  text: () => string;
  label?: string;
  /** What the button copies, for those who do not see beside what it stands. */
  what?: string;
  /** How it looks: a small one beside a command, one of the page's buttons, or words to press. */
  look?: 'small' | 'button' | 'primary' | 'quiet';
}

const SHOWN_MS = 2000;

const LOOKS = {
  small: styles.copy,
  button: 'button',
  primary: clsx('button', 'button--primary'),
  quiet: styles.quiet,
};

/** Copies a text and says whether it worked. */
export default function CopyButton({ text, label = 'Copy', what, look = 'small' }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');

  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const words = { idle: label, copied: 'Copied', failed: 'Not copied' }[state];
  return (
    <button
      type="button"
      className={LOOKS[look]}
      data-needs-script
      onClick={() => void copyText(text()).then((copied) => setState(copied ? 'copied' : 'failed'))}
    >
      <span aria-live="polite">{words}</span>
      {what && <span className={styles.hidden}> {what}</span>}
    </button>
  );
}
