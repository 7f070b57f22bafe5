import { useId, useState } from 'react';
import type { Calculation } from '../../decide/calculation';
import type { Estimate } from '../../estimate';
import type { Answer } from '../state/ask';
import { assumptionRows, type AssumptionRow } from './rows';
import RowEditor from './RowEditor';
import shared from '../../chooser/fields/styles.module.css';
import styles from './styles.module.css';

interface Props {
  answer: Answer;
  estimate: Estimate;
  calculation: Calculation;
  onApply: (change: Partial<Calculation>) => void;
}

function Row(props: { row: AssumptionRow } & Pick<Props, 'answer' | 'calculation' | 'onApply'>) {
  const { row, answer, calculation, onApply } = props;
  const [open, setOpen] = useState(false);
  const editorId = useId();
  const { field, label, text, given } = row;
  return (
    <li>
      <p>
        {label && <b>{label}: </b>}
        {given ? `${String(row.value)}. ` : ''}
        {text}
      </p>
      {field && (
        <div className={styles.change} data-needs-script>
          {open && <RowEditor id={editorId} row={row} field={field} engine={answer.engine} onApply={onApply} />}
          <button type="button" className={shared.quiet} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Done' : 'Change'} <span className={shared.hidden}>{label}</span>
          </button>
          {given && calculation[field] !== undefined && (
            <button type="button" className={shared.quiet} onClick={() => onApply({ [field]: undefined })}>
              Leave to the default <span className={shared.hidden}>{label}</span>
            </button>
          )}
        </div>
      )}
    </li>
  );
}

/** What the figures go by; each can be changed where it stands, and is then given. */
export default function Assumptions({ answer, estimate, calculation, onApply }: Props) {
  const rows = assumptionRows({ answer, estimate, calculation });
  const assumed = rows.filter(({ given }) => !given).length;
  return (
    <details className={styles.fold}>
      <summary>
        What it goes by: {assumed} {assumed === 1 ? 'assumption' : 'assumptions'}
      </summary>
      <ul className={styles.assumptions}>
        {rows.map((row) => (
          <Row key={row.key} row={row} answer={answer} calculation={calculation} onApply={onApply} />
        ))}
      </ul>
    </details>
  );
}
