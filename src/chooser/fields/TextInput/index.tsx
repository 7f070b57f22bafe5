import { useId, type ReactNode } from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

interface Props {
  id: string;
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'number';
  /** What the number counts, beside the box. */
  unit?: string;
  hint?: string;
  invalid?: boolean;
  /** What is wrong or in doubt with what stands in the box; empty while nothing is. */
  says?: string;
  wide?: boolean;
}

/** A labelled box to type into. */
export default function TextInput(props: Props) {
  const { id, label, value, onChange, type = 'text', unit, hint, invalid = false, says, wide = false } = props;
  const hintId = useId();
  const saysId = useId();
  const describedBy = [hint && hintId, says && saysId].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <span className={styles.box}>
        <input
          id={id}
          type={type}
          {...(type === 'number' ? { inputMode: 'decimal', min: 0, step: 'any' } : {})}
          className={clsx(styles.input, wide && styles.wide)}
          autoComplete="off"
          value={value}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit && <span className={styles.unit}>{unit}</span>}
      </span>
      {says !== undefined && (
        <p id={saysId} role="status" className={clsx(styles.says, invalid && styles.wrong)}>
          {says}
        </p>
      )}
    </div>
  );
}
