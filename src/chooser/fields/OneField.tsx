import type { Option } from '../../decide';
import type { OneDraft } from '../state/drafts';
import { controlId, UNKNOWN, UNKNOWN_LABEL } from '../state/reading';
import Choice, { Choices } from './Choice';

interface Props {
  form: string;
  options: readonly Option[];
  draft: OneDraft;
  onChange: (draft: OneDraft) => void;
}

/** From here on choices stand in two columns. */
const MANY = 12;

/** One choice out of several, or "I don't know yet". */
export default function OneField({ form, options, draft, onChange }: Props) {
  const choices = [...options, { id: UNKNOWN, label: UNKNOWN_LABEL, description: undefined }];
  return (
    <Choices many={choices.length > MANY}>
      {choices.map(({ id, label, description }, place) => (
        <Choice
          key={id}
          type="radio"
          id={controlId(form, place === 0 ? 'choice' : `choice-${place}`)}
          name={form}
          value={id}
          label={label}
          description={description}
          checked={draft.choice === id}
          onChange={() => onChange({ ...draft, choice: id })}
        />
      ))}
    </Choices>
  );
}
