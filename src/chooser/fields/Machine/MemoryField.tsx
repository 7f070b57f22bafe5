import { catalog } from '../../../data';
import { deviceOf } from '../../state/cards';
import type { MachineDraft } from '../../state/machine';
import { controlId, UNKNOWN, UNKNOWN_LABEL, type FormFault } from '../../state/reading';
import styles from '../styles.module.css';
import TextInput from '../TextInput';
import ShortChoices from './ShortChoices';

interface Props {
  form: string;
  draft: MachineDraft;
  fault: FormFault | null;
  onChange: (ram: string) => void;
}

/** The sizes in which the machine's chip is sold with shared memory; empty where any size is possible. */
function sizesOf({ platform, chip, cards }: MachineDraft): readonly number[] {
  const card = platform === 'apple' ? chip : platform === 'cards' ? cards[0] : undefined;
  const memory = card && deviceOf(card, catalog)?.memory;
  return memory?.kind === 'unified' ? memory.optionsGB : [];
}

/** The memory of the machine: one of the sizes of its chip, or any number. */
export default function MemoryField({ form, draft, fault, onChange }: Props) {
  const sizes = sizesOf(draft);
  if (sizes.length > 0) {
    return (
      <ShortChoices
        form={form}
        control="ram"
        legend="How much memory?"
        choices={[
          ...sizes.map((size) => ({ id: String(size), label: `${size} GB` })),
          { id: UNKNOWN, label: UNKNOWN_LABEL },
        ]}
        chosen={draft.ram}
        onChange={onChange}
      />
    );
  }
  return (
    <div className={styles.group}>
      <TextInput
        id={controlId(form, 'ram')}
        type="number"
        label={draft.platform === 'apple' ? 'Memory, if you know it' : 'System memory (RAM), if you know it'}
        unit="GiB"
        value={draft.ram === UNKNOWN ? '' : draft.ram}
        invalid={fault?.control === 'ram'}
        onChange={onChange}
      />
    </div>
  );
}
