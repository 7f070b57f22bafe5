import { catalog } from '../../data';
import { findModels, sizeText, type ModelDraft } from '../state/models';
import { controlId, UNKNOWN, UNKNOWN_LABEL, type FormFault } from '../state/reading';
import Choice, { Choices } from './Choice';
import styles from './styles.module.css';
import TextInput from './TextInput';
import TypeAhead from './TypeAhead';

interface Props {
  form: string;
  draft: ModelDraft;
  fault: FormFault | null;
  onChange: (draft: ModelDraft) => void;
}

const WAYS = [
  { id: 'named', label: 'A model I can name', description: 'from the guide’s list' },
  { id: 'sized', label: 'I know its size', description: 'in billions of parameters' },
  { id: UNKNOWN, label: UNKNOWN_LABEL, description: undefined },
] as const;

/** A model by its name, or only its size. */
export default function ModelField({ form, draft, fault, onChange }: Props) {
  const models = draft.how === 'named' ? findModels({ typed: draft.typed, catalog }) : [];
  return (
    <>
      <Choices>
        {WAYS.map(({ id, label, description }, place) => (
          <Choice
            key={id}
            type="radio"
            id={controlId(form, place === 0 ? 'how' : `how-${place}`)}
            name={form}
            value={id}
            label={label}
            description={description}
            checked={draft.how === id}
            onChange={() => onChange({ ...draft, how: id })}
          />
        ))}
      </Choices>
      {draft.how === 'named' && (
        <div className={styles.follow}>
          <TypeAhead
            id={controlId(form, 'name')}
            label="Model"
            hint="Type a part of its name, such as a family and a size."
            typed={draft.typed}
            settled={draft.hfId !== null}
            invalid={fault?.control === 'name'}
            suggestions={models.map((model) => ({ id: model.hfId, label: model.name, detail: sizeText(model) }))}
            onType={(typed) => onChange({ ...draft, typed, hfId: null })}
            onChoose={({ id, label }) => onChange({ ...draft, typed: label, hfId: id })}
          />
        </div>
      )}
      {draft.how === 'sized' && (
        <div className={styles.follow}>
          <TextInput
            id={controlId(form, 'params')}
            type="number"
            label="Parameters"
            unit="billion"
            value={draft.paramsB}
            invalid={fault?.control === 'params'}
            onChange={(paramsB) => onChange({ ...draft, paramsB })}
          />
          <TextInput
            id={controlId(form, 'active')}
            type="number"
            label="Active for each token, if it is a mixture of experts"
            unit="billion"
            value={draft.activeParamsB}
            invalid={fault?.control === 'active'}
            onChange={(activeParamsB) => onChange({ ...draft, activeParamsB })}
          />
        </div>
      )}
    </>
  );
}
