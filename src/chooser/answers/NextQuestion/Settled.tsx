import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Whether something that a person does not know could change it. */
  isUnknownLeft: boolean;
  /** What to do now. */
  children?: ReactNode;
}

/** That no further answer matters, with what the claim rests on. */
export default function Settled({ isUnknownLeft, children }: Props) {
  return (
    <section className={styles.card} aria-labelledby="settled">
      <h3 id="settled">
        {isUnknownLeft ? 'Only what you don’t know could change this' : 'No further answer can change this'}
      </h3>
      <p>
        {isUnknownLeft
          ? 'Of the questions still open, no single answer leads to another engine, except where you said you don’t know.'
          : 'Every answer to each question still open was tried on its own: all lead to the same engine.'}
      </p>
      {children}
    </section>
  );
}
