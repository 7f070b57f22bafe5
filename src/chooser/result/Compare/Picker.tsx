import { useId } from 'react';
import type { RankedProvider } from '../../../decide';
import { groupsOf } from '../groups';
import styles from './styles.module.css';

interface Props {
  label: string;
  ranking: readonly RankedProvider[];
  /** null: none. */
  value: string | null;
  /** Those that stand beside it already. */
  taken: readonly string[];
  onChange: (provider: string | null) => void;
  /** Whether the column may be left empty. */
  optional: boolean;
}

/** Chooses one of the providers that are compared. */
export default function Picker({ label, ranking, value, taken, onChange, optional }: Props) {
  const id = useId();
  return (
    <span className={styles.picker}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        {optional && <option value="">none</option>}
        {groupsOf(ranking).map(({ title, providers }) => (
          <optgroup key={title} label={title}>
            {providers.map(({ provider, name }) => (
              <option key={provider} value={provider} disabled={taken.includes(provider)}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  );
}
