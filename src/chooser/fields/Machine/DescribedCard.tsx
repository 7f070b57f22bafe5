import { acceleratorVendors, type AcceleratorVendor } from '../../../schema/vocabulary';
import type { CardDraft } from '../../state/cards';
import input from '../TextInput/styles.module.css';
import styles from '../styles.module.css';
import TextInput from '../TextInput';

interface Props {
  at: (control: string) => string;
  wrong: (control: string) => boolean;
  card: CardDraft;
  onChange: (card: CardDraft) => void;
}

/** A card by its maker and figures. */
export default function DescribedCard({ at, wrong, card, onChange }: Props) {
  return (
    <div className={styles.columns}>
      <div className={input.field}>
        <label htmlFor={at('vendor')}>Made by</label>
        <select
          id={at('vendor')}
          className={input.input}
          aria-invalid={wrong('vendor') || undefined}
          value={card.vendor}
          onChange={(event) => onChange({ ...card, vendor: event.target.value as AcceleratorVendor | '' })}
        >
          <option value="">Choose</option>
          {Object.entries(acceleratorVendors).map(([id, { label }]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <TextInput
        id={at('memory')}
        type="number"
        label="Memory of one card"
        unit="GiB"
        value={card.memoryGiB}
        invalid={wrong('memory')}
        onChange={(memoryGiB) => onChange({ ...card, memoryGiB })}
      />
      {card.vendor === 'nvidia' && (
        <TextInput
          id={at('capability')}
          label="Compute capability, if you know it"
          value={card.computeCapability}
          invalid={wrong('capability')}
          onChange={(computeCapability) => onChange({ ...card, computeCapability })}
        />
      )}
    </div>
  );
}
