import { useId } from 'react';
import type { DimensionId } from '../../../decide/map';
import styles from './styles.module.css';

interface Props {
  label: string;
  axes: readonly { id: DimensionId; label: string }[];
  value: DimensionId;
  onChange: (id: DimensionId) => void;
}

/** Chooses what one side of the map shows. */
export default function AxisPicker({ label, axes, value, onChange }: Props) {
  const id = useId();
  return (
    <span className={styles.picker}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as DimensionId)}>
        {axes.map((axis) => (
          <option key={axis.id} value={axis.id}>
            {axis.label}
          </option>
        ))}
      </select>
    </span>
  );
}
