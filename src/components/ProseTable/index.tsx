import type { ComponentProps } from 'react';
import styles from './styles.module.css';

/** A table written in Markdown. */
export default function ProseTable(props: ComponentProps<'table'>) {
  return (
    <div className={styles.scroll} role="group" aria-label="Table" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
