import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  label: string;
  children: ReactNode;
  /** What is shown, such as "12 of 124 claims"; read out when it changes. */
  shown: string;
}

/** The controls that narrow a list, and the count of what they leave. */
export default function FilterBar({ label, children, shown }: Props) {
  return (
    <div className={styles.bar} role="search" aria-label={label} data-needs-script>
      <div className={styles.controls}>{children}</div>
      <p className={styles.shown} role="status">
        {shown}
      </p>
    </div>
  );
}
