import styles from './styles.module.css';

export interface ChoiceGroup {
  label: string;
  choices: readonly { id: string; label: string }[];
}

interface Props {
  id: string;
  label: string;
  /** The first choice, which leaves it to the provider. */
  open: string;
  groups: readonly ChoiceGroup[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** A labelled list in groups; what a link names beside them stands with them. */
export default function ChoiceBox({ id, label, open, groups, value, onChange }: Props) {
  const known = groups.some(({ choices }) => choices.some((choice) => choice.id === value));
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{open}</option>
        {value !== undefined && !known && <option value={value}>{value}</option>}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
