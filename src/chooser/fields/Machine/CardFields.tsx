import { catalog } from '../../../data';
import type { Device } from '../../../schema/device';
import { findDevices } from '../../../decide';
import type { CardDraft } from '../../state/cards';
import { controlId, type FormFault } from '../../state/reading';
import styles from '../styles.module.css';
import TextInput from '../TextInput';
import TypeAhead from '../TypeAhead';
import DescribedCard from './DescribedCard';

interface Props {
  form: string;
  place: number;
  card: CardDraft;
  fault: FormFault | null;
  onChange: (card: CardDraft) => void;
}

const cards = {
  ...catalog,
  devices: catalog.devices.filter(({ kind, vendor }) => kind !== 'cpu' && vendor !== 'apple'),
};

const memoryWords = ({ memory, name }: Device) => {
  if (memory.kind === 'own') {
    const size = `${memory.nominalGB ?? Math.round(memory.vramGiB)} GB`;
    return name.endsWith(size) ? '' : size;
  }
  return memory.kind === 'unified' ? `${memory.optionsGB.join(', ')} GB shared` : '';
};

/** One kind of card and how many of it. */
export default function CardFields({ form, place, card, fault, onChange }: Props) {
  const at = (control: string) => controlId(form, `card-${place}-${control}`);
  const wrong = (control: string) => fault?.control === `card-${place}-${control}`;
  const listed = card.how === 'listed';
  return (
    <>
      <div className={styles.cardRow}>
        {listed ? (
          <TypeAhead
            id={at('name')}
            label="Which card?"
            hint="Type a part of its name, such as 3090 or H100."
            typed={card.typed}
            settled={card.device !== null}
            invalid={wrong('name')}
            suggestions={findDevices({ typed: card.typed, catalog: cards }).map((device) => ({
              id: device.id,
              label: device.name,
              detail: memoryWords(device),
            }))}
            onType={(typed) => onChange({ ...card, typed, device: null })}
            onChoose={({ id, label }) => onChange({ ...card, typed: label, device: id })}
          />
        ) : (
          <DescribedCard at={at} wrong={wrong} card={card} onChange={onChange} />
        )}
        <TextInput
          id={at('count')}
          type="number"
          label="How many?"
          value={card.count}
          invalid={wrong('count')}
          onChange={(count) => onChange({ ...card, count })}
        />
      </div>
      <button
        type="button"
        className={styles.quiet}
        onClick={() => onChange({ ...card, how: listed ? 'described' : 'listed' })}
      >
        {listed ? 'Not in the list? Describe it instead' : 'Choose it from the list instead'}
      </button>
    </>
  );
}
