import { OWN, type NumberDraft } from '../state/drafts';
import { controlId, UNKNOWN, UNKNOWN_LABEL, type FormFault } from '../state/reading';
import Choice, { Choices } from './Choice';
import styles from './styles.module.css';
import TextInput from './TextInput';

interface Props {
  form: string;
  unit: string;
  presets: readonly { value: number; label: string }[];
  draft: NumberDraft;
  fault: FormFault | null;
  onChange: (draft: NumberDraft) => void;
}

/** A number: usual ones to choose, or one's own. */
export default function NumberField({ form, unit, presets, draft, fault, onChange }: Props) {
  const choices = [
    ...presets.map(({ value, label }) => ({ id: String(value), label })),
    { id: OWN, label: 'Another number' },
    { id: UNKNOWN, label: UNKNOWN_LABEL },
  ];
  return (
    <>
      <Choices>
        {choices.map(({ id, label }, place) => (
          <Choice
            key={id}
            type="radio"
            id={controlId(form, place === 0 ? 'choice' : `choice-${place}`)}
            name={form}
            value={id}
            label={label}
            checked={draft.choice === id}
            onChange={() => onChange({ ...draft, choice: id })}
          />
        ))}
      </Choices>
      {draft.choice === OWN && (
        <div className={styles.follow}>
          <TextInput
            id={controlId(form, 'own')}
            type="number"
            label="Your number"
            unit={unit}
            value={draft.typed}
            invalid={fault?.control === 'own'}
            onChange={(typed) => onChange({ ...draft, typed })}
          />
        </div>
      )}
    </>
  );
}
