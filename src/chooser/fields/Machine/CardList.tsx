import { emptyCard, type CardDraft } from '../../state/cards';
import type { FormFault } from '../../state/reading';
import styles from '../styles.module.css';
import CardFields from './CardFields';

interface Props {
  form: string;
  cards: readonly CardDraft[];
  fault: FormFault | null;
  onChange: (cards: readonly CardDraft[]) => void;
}

/** The cards of one machine: usually one kind, sometimes several unlike ones. */
export default function CardList({ form, cards, fault, onChange }: Props) {
  return (
    <>
      {cards.map((card, place) => (
        // Cards have no other name than their place in the list.
        <fieldset key={place} className={styles.group}>
          <legend className={cards.length > 1 ? undefined : styles.hidden}>Card {place + 1}</legend>
          <CardFields
            form={form}
            place={place}
            card={card}
            fault={fault}
            onChange={(changed) => onChange(cards.map((other, at) => (at === place ? changed : other)))}
          />
          {cards.length > 1 && (
            <button
              type="button"
              className={styles.quiet}
              onClick={() => onChange(cards.filter((_, at) => at !== place))}
            >
              Remove card {place + 1}
            </button>
          )}
        </fieldset>
      ))}
      <button type="button" className={styles.quiet} onClick={() => onChange([...cards, emptyCard])}>
        Add a card of another kind
      </button>
    </>
  );
}
