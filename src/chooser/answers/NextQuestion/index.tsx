import { useRef } from 'react';
import { catalog } from '../../../data';
import type { HelpfulQuestion, LinkState } from '../../../decide';
import { mostHelpful } from '../../../decide/explore';
import type { Step } from '../../state/steps';
import { nextAsk, withChip } from './chips';
import Settled from './Settled';
import styles from './styles.module.css';

interface Props {
  /** Null where no single answer to an open question changes the recommendation. */
  helpful: HelpfulQuestion | null;
  link: LinkState;
  onEdit: (link: LinkState) => void;
  onGo: (step: Step) => void;
}

/** The open question that matters most, or the one after it where a person does not know that one. */
function notSkipped(helpful: HelpfulQuestion | null, { answers, skipped }: LinkState): HelpfulQuestion | null {
  if (helpful === null || !skipped.includes(helpful.field)) return helpful;
  return mostHelpful({ answers, catalog, except: skipped });
}

/** The open question whose answer matters most, answered by one press where its answers are short; or that none does. */
export default function NextQuestion({ helpful, link, onEdit, onGo }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const worth = notSkipped(helpful, link);
  const next = worth && nextAsk(worth.field);
  return (
    // Stays when the question is answered, and holds the focus of the button that is gone.
    <div ref={place} tabIndex={-1}>
      {next ? (
        <section className={styles.card} aria-labelledby="next-question">
          <h3 id="next-question">Most worth answering next</h3>
          <p>{next.ask}</p>
          <div className={styles.chips}>
            {next.chips?.map(({ id, label }) => (
              <button
                key={id}
                type="button"
                onClick={() => {
                  place.current?.focus();
                  onEdit(withChip(link, { next, choice: id }));
                }}
              >
                {label}
              </button>
            )) ?? (
              <button type="button" onClick={() => onGo(next.question.id)}>
                Answer it
              </button>
            )}
          </div>
        </section>
      ) : (
        <Settled isUnknownLeft={helpful !== null} />
      )}
    </div>
  );
}
