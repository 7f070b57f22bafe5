import { controlId } from '../../state/reading';
import styles from '../styles.module.css';

interface Props<Id extends string> {
  form: string;
  control: string;
  legend: string;
  choices: readonly { id: Id; label: string }[];
  chosen: string | null;
  onChange: (id: Id) => void;
}

/** A follow-up with a few short answers, side by side. */
export default function ShortChoices<Id extends string>(props: Props<Id>) {
  const { form, control, legend, choices, chosen, onChange } = props;
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.short}>
        {choices.map(({ id, label }, place) => (
          <label key={id}>
            <input
              type="radio"
              id={controlId(form, place === 0 ? control : `${control}-${place}`)}
              name={controlId(form, control)}
              value={id}
              checked={chosen === id}
              onChange={() => onChange(id)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
