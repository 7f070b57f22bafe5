import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props<Id extends string> {
  label: string;
  choices: readonly { id: Id; label: ReactNode }[];
  isOn: (id: Id) => boolean;
  onToggle: (id: Id) => void;
}

/** A row of buttons that switch on and off. */
export default function Chips<Id extends string>({ label, choices, isOn, onToggle }: Props<Id>) {
  return (
    <div className={styles.chips} role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.id}
          type="button"
          className={styles.chip}
          aria-pressed={isOn(choice.id)}
          onClick={() => onToggle(choice.id)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
