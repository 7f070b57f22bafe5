import { useEffect, useState } from 'react';
import clsx from 'clsx';
import { copyText } from './copy';

interface Props {
  label: string;
  /** What the button copies, where the label alone does not say it. */
  what?: string;
  text: () => string;
  primary?: boolean;
}

const SHOWN_MS = 2000;

/** Copies a text and says so. */
export default function CopyButton({ label, what, text, primary = false }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');

  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const onClick = () => void copyText(text()).then((copied) => setState(copied ? 'copied' : 'failed'));
  const words = { idle: label, copied: 'Copied', failed: 'Copy failed' }[state];
  return (
    <button
      type="button"
      className={clsx('button', primary && 'button--primary')}
      aria-label={what && state === 'idle' ? `${label} ${what}` : undefined}
      onClick={onClick}
    >
      <span aria-live="polite">{words}</span>
    </button>
  );
}
