import type { Option } from '../../decide';
import type { ManyDraft } from '../state/drafts';
import { controlId, UNKNOWN, UNKNOWN_LABEL } from '../state/reading';
import Choice, { Choices } from './Choice';

interface Props {
  form: string;
  options: readonly Option[];
  draft: ManyDraft;
  onChange: (draft: ManyDraft) => void;
}

const INSTEAD = [
  { id: 'none', label: 'Nothing special' },
  { id: UNKNOWN, label: UNKNOWN_LABEL },
] as const;

/** Any number of choices; "Nothing special" and "I don't know yet" stand for none of them. */
export default function ManyField({ form, options, draft, onChange }: Props) {
  const toggle = (id: string, checked: boolean) =>
    onChange({
      ...draft,
      instead: null,
      chosen: checked ? [...draft.chosen, id] : draft.chosen.filter((other) => other !== id),
    });
  return (
    <>
      <Choices many>
        {options.map(({ id, label, description }, place) => (
          <Choice
            key={id}
            type="checkbox"
            id={controlId(form, place === 0 ? 'choice' : `choice-${place}`)}
            name={`${form}-${id}`}
            value={id}
            label={label}
            description={description}
            checked={draft.chosen.includes(id)}
            onChange={(checked) => toggle(id, checked)}
          />
        ))}
        {INSTEAD.map(({ id, label }) => (
          <Choice
            key={id}
            type="checkbox"
            id={controlId(form, `instead-${id === UNKNOWN ? 'unknown' : id}`)}
            name={`${form}-${id}`}
            value={id}
            label={label}
            checked={draft.instead === id}
            onChange={(checked) => onChange({ ...draft, chosen: [], instead: checked ? id : null })}
          />
        ))}
      </Choices>
    </>
  );
}
