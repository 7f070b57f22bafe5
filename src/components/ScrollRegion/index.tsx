import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  label: string;
  children: ReactNode;
  /** How to read the table, above it. */
  note?: string;
  /** Scrolls in height too, so that a long table keeps its head in view. */
  tall?: boolean;
}

/** Holds a wide table: it scrolls inside, by keyboard too, and its first column stays. */
export default function ScrollRegion({ label, children, note, tall = false }: Props) {
  return (
    <>
      {note && <p className={styles.note}>{note}</p>}
      {/* A region that scrolls has to take the focus, or the keyboard cannot scroll it. */}
      <div className={clsx(styles.region, tall && styles.tall)} role="region" aria-label={label} tabIndex={0}>
        {children}
      </div>
    </>
  );
}
