import { useRef, useState } from 'react';
import { catalog } from '../../data';
import { proposeFromBrowser, type Proposal } from '../../detect';
import type { Answers } from '../../schema/answers';
import { browserFacts } from './browser-facts';
import styles from './styles.module.css';

interface Props {
  onUse: (answers: Answers) => void;
}

type Told = ReturnType<typeof proposeFromBrowser>;

const WHAT: Record<Proposal['field'], string> = { os: 'System', accelerators: 'GPU', ramGiB: 'Memory' };

interface ItemProps {
  proposal: Proposal;
  decision: 'accepted' | 'left' | undefined;
  onDecide: (decision: 'accepted' | 'left') => void;
}

/** One answer on offer. */
function Item({ proposal, decision, onDecide }: ItemProps) {
  const { field, label, because, guess } = proposal;
  const outcome = useRef<HTMLParagraphElement>(null);
  // The buttons go once one was pressed; whoever came by keyboard stays at this place.
  const decide = (made: 'accepted' | 'left') => {
    outcome.current?.focus();
    onDecide(made);
  };
  return (
    <li className={styles.proposal}>
      <p>
        <span className={styles.what}>{WHAT[field]}</span> <b>{label}</b>
        {guess && <span className={styles.guess}> a guess</span>}
        <small>{because}</small>
      </p>
      <p ref={outcome} tabIndex={-1} className={styles.decide}>
        {decision === 'accepted' && 'Filled in below.'}
        {decision === 'left' && 'Left alone.'}
      </p>
      {decision === undefined && (
        <span className={styles.buttons}>
          <button type="button" className="button" onClick={() => decide('accepted')}>
            Accept<span className={styles.hidden}> {label}</span>
          </button>
          <button type="button" className={styles.quiet} onClick={() => decide('left')}>
            Leave<span className={styles.hidden}> {label}</span>
          </button>
        </span>
      )}
    </li>
  );
}

/** What the browser tells of this device, to accept piece by piece. */
export default function ThisDevice({ onUse }: Props) {
  const [told, setTold] = useState<Told | null>(null);
  const [decided, setDecided] = useState<Partial<Record<Proposal['field'], 'accepted' | 'left'>>>({});

  const ask = async () => {
    const facts = await browserFacts();
    setDecided({});
    setTold(proposeFromBrowser({ facts, catalog }));
  };
  const decide = (proposal: Proposal, decision: 'accepted' | 'left') => {
    setDecided({ ...decided, [proposal.field]: decision });
    if (decision === 'accepted') onUse({ [proposal.field]: proposal.value });
  };

  return (
    <section className={styles.part} aria-label="This device">
      <p className={styles.hint}>If it will run on this device, the browser can tell a part of it.</p>
      <button type="button" className="button" onClick={() => void ask()}>
        Use this device
      </button>
      <div aria-live="polite">
        {told && (
          <>
            <ul className={styles.proposals}>
              {told.proposals.map((proposal) => (
                <Item
                  key={proposal.field}
                  proposal={proposal}
                  decision={decided[proposal.field]}
                  onDecide={(decision) => decide(proposal, decision)}
                />
              ))}
            </ul>
            {told.notes.map((note) => (
              <p key={note} className={styles.hint}>
                {note}
              </p>
            ))}
          </>
        )}
      </div>
    </section>
  );
}
