import { catalog } from '../../../data';
import { findDevices } from '../../../decide';
import type { CardDraft } from '../../state/cards';
import { chipWords } from '../../state/macs';
import { controlId, type FormFault } from '../../state/reading';
import styles from '../styles.module.css';
import TypeAhead from '../TypeAhead';

interface Props {
  form: string;
  chip: CardDraft;
  fault: FormFault | null;
  onChange: (chip: CardDraft) => void;
}

const chips = {
  ...catalog,
  devices: catalog.devices.filter(({ kind, vendor }) => kind === 'unified' && vendor === 'apple'),
};

/** The chip of a Mac; may stay empty. */
export default function ChipField({ form, chip, fault, onChange }: Props) {
  return (
    <div className={styles.group}>
      <TypeAhead
        id={controlId(form, 'chip')}
        label="Which chip, if you know it"
        hint="The Apple menu, About This Mac, names it."
        typed={chip.typed}
        settled={chip.device !== null}
        invalid={fault?.control === 'chip'}
        suggestions={findDevices({ typed: chipWords(chip.typed), catalog: chips }).map(({ id, name }) => ({
          id,
          label: name,
          detail: '',
        }))}
        onType={(typed) => onChange({ ...chip, how: 'listed', typed, device: null })}
        onChoose={({ id, label }) => onChange({ ...chip, how: 'listed', typed: label, device: id })}
      />
    </div>
  );
}
