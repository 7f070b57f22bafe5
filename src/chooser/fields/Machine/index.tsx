import { withDetected } from '../../state/detected';
import { systemOf, withPlatform, type MachineDraft } from '../../state/machine';
import { catalog } from '../../../data';
import FillIn from '../../detect';
import { platforms, systemsOf } from '../../state/platforms';
import { controlId, type FormFault } from '../../state/reading';
import Choice, { Choices } from '../Choice';
import CardList from './CardList';
import ChipField from './ChipField';
import MemoryField from './MemoryField';
import SystemField from './SystemField';
import styles from '../styles.module.css';

interface Props {
  form: string;
  draft: MachineDraft;
  fault: FormFault | null;
  onChange: (draft: MachineDraft) => void;
}

/** The machine: its kind first, then what that kind leaves open. */
export default function MachineField({ form, draft, fault, onChange }: Props) {
  const { platform } = draft;
  return (
    <>
      <FillIn
        form={form}
        os={systemOf(draft)}
        onUse={(answers) => onChange(withDetected(draft, { answers, catalog }))}
      />
      <Choices>
        {platforms.map(({ id, label, description }, place) => (
          <Choice
            key={id}
            type="radio"
            id={controlId(form, place === 0 ? 'platform' : `platform-${place}`)}
            name={form}
            value={id}
            label={label}
            description={description}
            checked={platform === id}
            onChange={() => onChange(withPlatform(draft, id))}
          />
        ))}
      </Choices>
      {platform === 'cards' && (
        <>
          <CardList form={form} cards={draft.cards} fault={fault} onChange={(cards) => onChange({ ...draft, cards })} />
          <p className={styles.note}>
            The cards of one machine. If there are several such machines, set “Machines” beside the result.
          </p>
        </>
      )}
      {platform === 'apple' && (
        <ChipField form={form} chip={draft.chip} fault={fault} onChange={(chip) => onChange({ ...draft, chip })} />
      )}
      {platform !== null && systemsOf[platform].length > 0 && (
        <SystemField
          form={form}
          systems={systemsOf[platform]}
          os={draft.os}
          onChange={(os) => onChange({ ...draft, os })}
        />
      )}
      {platform !== null && platform !== 'phone' && (
        <MemoryField form={form} draft={draft} fault={fault} onChange={(ram) => onChange({ ...draft, ram })} />
      )}
    </>
  );
}
