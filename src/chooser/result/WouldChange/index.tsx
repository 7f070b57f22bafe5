import { useState } from 'react';
import type { Answers } from '../../../schema/answers';
import type { Change, LinkState, RankedProvider } from '../../../decide';
import section from '../styles.module.css';
import styles from './styles.module.css';

interface Props {
  changes: readonly Change[];
  ranking: readonly RankedProvider[];
  link: LinkState;
  onApply: (changes: Answers) => void;
}

/** As many as one reads. */
const MOST_SHOWN = 6;

/** Changes, each of which can be tried; the first few, then all. */
export function ChangeList({ changes, ranking, onApply }: Pick<Props, 'changes' | 'ranking' | 'onApply'>) {
  const [all, setAll] = useState(false);
  const nameOf = (id: string | null) => ranking.find(({ provider }) => provider === id)?.name ?? 'nothing fits';
  const rest = changes.length - MOST_SHOWN;
  return (
    <>
      <ul className={section.plain}>
        {(all ? changes : changes.slice(0, MOST_SHOWN)).map(({ field, to, text, recommended }) => (
          <li key={`${field} ${text}`}>
            <button type="button" className={section.link} onClick={() => onApply({ [field]: to })}>
              {text}: <b>{nameOf(recommended)}</b>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={styles.all} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show the nearest only' : `Show ${rest} more`}
        </button>
      )}
    </>
  );
}

/** Single changes of an answer that lead elsewhere, nearest first, each of which can be tried. */
export default function WouldChange({ changes, link, ...rest }: Props) {
  const given = changes.filter(({ field }) => link.answers[field] !== undefined);
  const open = changes.filter(({ field }) => link.answers[field] === undefined);
  return (
    <section className={section.section} aria-labelledby="would-change">
      <h3 id="would-change">What would change this</h3>
      <p className={section.about}>
        {given.length > 0
          ? 'One other answer, the rest as it is; the nearest first. Press to try it; Back returns.'
          : 'No other answer to what you said would change it.'}
      </p>
      {given.length > 0 && <ChangeList changes={given} {...rest} />}
      {open.length > 0 && (
        <details className={styles.open}>
          <summary>Answers not given yet that would change it: {open.length}</summary>
          <ChangeList changes={open} {...rest} />
        </details>
      )}
    </section>
  );
}
