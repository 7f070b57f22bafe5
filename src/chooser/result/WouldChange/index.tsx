import type { AnswerField } from '../../../schema/answers';
import type { Change, LinkState, RankedProvider } from '../../../decide';
import section from '../styles.module.css';
import styles from './styles.module.css';

interface Props {
  changes: readonly Change[];
  ranking: readonly RankedProvider[];
  link: LinkState;
  onApply: (field: AnswerField, to: unknown) => void;
}

type ListProps = Pick<Props, 'changes' | 'ranking' | 'onApply'>;

function ChangeList({ changes, ranking, onApply }: ListProps) {
  const nameOf = (id: string | null) => ranking.find(({ provider }) => provider === id)?.name ?? 'nothing fits';
  return (
    <ul className={section.plain}>
      {changes.map(({ field, to, text, recommended }) => (
        <li key={`${field} ${text}`}>
          <button type="button" className={section.link} onClick={() => onApply(field, to)}>
            {text} → <b>{nameOf(recommended)}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Single changes of an answer that lead elsewhere, each of which can be tried. */
export default function WouldChange({ changes, link, ...rest }: Props) {
  const given = changes.filter(({ field }) => link.answers[field] !== undefined);
  const open = changes.filter(({ field }) => link.answers[field] === undefined);
  return (
    <section className={section.section} aria-labelledby="would-change">
      <h3 id="would-change">What would change this</h3>
      <p className={section.about}>
        {given.length > 0
          ? 'One other answer, the rest as it is. Press to try it; Back returns.'
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
