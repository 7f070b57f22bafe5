import { useState } from 'react';
import CardList from '../../chooser/fields/Machine/CardList';
import ChipField from '../../chooser/fields/Machine/ChipField';
import MemoryField from '../../chooser/fields/Machine/MemoryField';
import ShortChoices from '../../chooser/fields/Machine/ShortChoices';
import { emptyCard } from '../../chooser/state/cards';
import { machineDraftOf, readMachine, withPlatform, type MachineDraft } from '../../chooser/state/machine';
import type { Platform } from '../../chooser/state/platforms';
import { UNKNOWN } from '../../chooser/state/reading';
import { catalog } from '../../data';
import type { Calculation } from '../../decide/calculation';
import CpuField from './CpuField';
import styles from './styles.module.css';

interface Props {
  calculation: Calculation;
  onEdit: (change: Partial<Calculation>) => void;
}

const FORM = 'calculate-machine';

const MACHINES: readonly { id: Platform; label: string }[] = [
  { id: 'cards', label: 'Graphics cards' },
  { id: 'apple', label: 'A Mac' },
  { id: 'cpu', label: 'No GPU' },
  { id: UNKNOWN, label: 'Not chosen yet' },
];

/** The form as a calculation fills it in; a machine that nobody named is not chosen yet. */
function draftOf({ accelerators, ramGiB }: Calculation): MachineDraft {
  const draft = machineDraftOf({ answers: { accelerators, ramGiB }, skipped: [] }, catalog);
  return draft.platform === null ? { ...draft, platform: UNKNOWN, cards: [emptyCard] } : draft;
}

/** Whether the machine has a processor apart from its GPUs; that of a Mac is the chip itself. */
const hasProcessor = ({ platform }: MachineDraft) => platform === 'cpu' || platform === 'cards';

/** GPUs, memory and processor of the machine. */
export default function MachineField({ calculation, onEdit }: Props) {
  const [draft, setDraft] = useState(() => draftOf(calculation));
  const reading = readMachine(draft, catalog);
  const fault = reading.kind === 'incomplete' ? reading.fault : null;
  const { platform } = draft;

  const change = (next: MachineDraft) => {
    setDraft(next);
    const read = readMachine(next, catalog);
    // While a card is being typed there is no machine, rather than the one before.
    const { accelerators, ramGiB } = read.kind === 'answer' && next.platform !== UNKNOWN ? read.answers : {};
    onEdit({ accelerators, ramGiB, ...(hasProcessor(next) ? {} : { cpu: undefined }) });
  };
  const begun = draft.cards.some(({ typed, how }) => typed !== '' || how === 'described') || draft.chip.typed !== '';
  return (
    <div className={styles.machine}>
      <ShortChoices
        form={FORM}
        control="platform"
        legend="Machine"
        choices={MACHINES}
        chosen={platform}
        onChange={(id) => change(withPlatform(draft, id))}
      />
      {platform === 'cards' && (
        <CardList
          form={FORM}
          cards={draft.cards}
          fault={begun ? fault : null}
          onChange={(cards) => change({ ...draft, cards })}
        />
      )}
      {platform === 'apple' && (
        <ChipField
          form={FORM}
          chip={draft.chip}
          fault={begun ? fault : null}
          onChange={(chip) => change({ ...draft, chip })}
        />
      )}
      {platform !== null && platform !== UNKNOWN && (
        <MemoryField form={FORM} draft={draft} fault={fault} onChange={(ram) => change({ ...draft, ram })} />
      )}
      {hasProcessor(draft) && (
        <details className={styles.processor} open={platform === 'cpu' || calculation.cpu !== undefined}>
          <summary>Processor, if a part lies in RAM</summary>
          <CpuField cpu={calculation.cpu} onEdit={onEdit} />
        </details>
      )}
      {begun && fault && <p className={styles.hint}>{fault.message}</p>}
    </div>
  );
}
