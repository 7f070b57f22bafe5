import { countText } from '../../estimate/words/figures';
import { nearestStep } from '../state/steps';
import NumberBox from './NumberBox';
import styles from './styles.module.css';

interface Props {
  id: string;
  label: string;
  /** What it counts. */
  unit: string;
  steps: readonly number[];
  value: number | undefined;
  /** Where the slider stands while nothing is given. */
  standing: number;
  /** What is in doubt with the number, though it is used. */
  doubt?: string | undefined;
  onChange: (value: number | undefined) => void;
}

/** A number by slider, in steps that grow with it, and by hand. */
export default function SliderField({ id, label, unit, steps, value, standing, doubt, onChange }: Props) {
  const shown = value ?? standing;
  return (
    <div className={styles.slider}>
      <NumberBox id={id} label={label} unit={unit} value={value} least={1} doubt={doubt} onChange={onChange} />
      <input
        type="range"
        aria-label={`${label}, slider`}
        aria-valuetext={`${countText(shown)} ${unit}`}
        min={0}
        max={steps.length - 1}
        step={1}
        value={nearestStep(steps, shown)}
        onChange={(event) => onChange(steps[Number(event.target.value)])}
      />
      <p className={styles.ends} aria-hidden="true">
        <span>{countText(steps[0] ?? 0)}</span>
        <span>{countText(steps.at(-1) ?? 0)}</span>
      </p>
    </div>
  );
}
