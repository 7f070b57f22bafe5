import { useId } from 'react';
import styles from './styles.module.css';

interface Choice {
  id: string;
  label: string;
}

/** A labelled search box. */
export function SearchField(props: { label: string; value: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}

interface SelectProps {
  label: string;
  /** The first choice, which narrows nothing; none where one of the others always holds. */
  all?: string;
  choices: readonly Choice[];
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A labelled list to choose one from, or all where there is such a choice. */
export function SelectField({ label, all, choices, value, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        {all && <option value="">{all}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A labelled box to tick. */
export function CheckField(props: { label: string; value: boolean; onChange: (value: boolean) => void }) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={props.value} onChange={(event) => props.onChange(event.target.checked)} />
      {props.label}
    </label>
  );
}
