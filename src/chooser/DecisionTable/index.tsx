import useIsBrowser from '@docusaurus/useIsBrowser';
import { useState } from 'react';
import RulesTable from './RulesTable';
import SituationsTable from './SituationsTable';
import styles from './styles.module.css';

/** What the chooser decides by, as tables: in full where scripts do not run, folded where they do. */
export default function DecisionTable() {
  const scripted = useIsBrowser();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.tables} open={!scripted || open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>The rules as a table</h2>
      </summary>
      <SituationsTable />
      <RulesTable />
    </details>
  );
}
