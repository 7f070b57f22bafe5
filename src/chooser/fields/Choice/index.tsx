import type { ReactNode } from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

interface Props {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  value: string;
  label: string;
  description?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One native radio or box with its words to the right; the whole row can be pressed. */
export default function Choice({ type, id, name, value, label, description, checked, onChange }: Props) {
  return (
    <label className={clsx(styles.choice, checked && styles.checked)} htmlFor={id}>
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {description && <small>{description}</small>}
      </span>
    </label>
  );
}

/** Lays choices out: in rows, or in two columns where there are many. */
export function Choices({ children, many = false }: { children: ReactNode; many?: boolean }) {
  return <div className={clsx(styles.choices, many && styles.many)}>{children}</div>;
}
