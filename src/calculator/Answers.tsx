import { useMemo } from 'react';
import CopyButton from '../components/CopyButton';
import { fitsInLink, type Calculation } from '../decide/calculation';
import { faultLine, type Fault } from '../schema/faults';
import ProviderAnswer from './answer/ProviderAnswer';
import QuickAnswers from './quick';
import { modelFaults, type Answer } from './state/ask';
import { FIT_WORDS } from './state/words';
import shared from '../chooser/fields/styles.module.css';
import styles from './styles.module.css';

interface Props {
  calculation: Calculation;
  answers: readonly Answer[];
  mostTokens: number | null;
  onApply: (change: Partial<Calculation>) => void;
  onRestart: () => void;
}

const sayOf = ({ provider, result }: Answer): string =>
  result.kind === 'ok'
    ? `${provider.name}: ${FIT_WORDS[result.value.fits].toLowerCase()}`
    : `${provider.name}: no answer`;

/** What stands where there is nothing to answer yet, or the model cannot be read. */
function Nothing({ calculation, faults }: { calculation: Calculation; faults: readonly Fault[] }) {
  if (calculation.config !== undefined && faults.length > 0)
    return <p className={styles.empty}>The config.json cannot be read yet; what is wrong stands beneath it.</p>;
  if (faults.length > 0) return <p className={styles.empty}>{faults.map(faultLine).join(' ')}</p>;
  return (
    <p className={styles.empty}>
      {calculation.providers?.length ? 'Choose a model to see where the memory goes.' : 'Choose who is to run it.'}
    </p>
  );
}

/** The answers of all chosen providers, side by side. */
export default function Answers({ calculation, answers, mostTokens, onApply, onRestart }: Props) {
  const faults = useMemo(
    () => modelFaults(answers.flatMap(({ result }) => (result.kind === 'faulty' ? result.faults : []))),
    [answers],
  );
  const sound = answers.length > 0 && faults.length === 0;
  return (
    <>
      <p role="status" className={shared.hidden}>
        {sound ? answers.map(sayOf).join('. ') : ''}
      </p>
      {sound ? (
        <>
          <div className={styles.columns}>
            {answers.map((answer) => (
              <ProviderAnswer
                key={answer.provider.id}
                answer={answer}
                calculation={calculation}
                mostTokens={mostTokens}
                onApply={onApply}
              />
            ))}
          </div>
          <QuickAnswers answers={answers} calculation={calculation} onApply={onApply} />
        </>
      ) : (
        <Nothing calculation={calculation} faults={faults.slice(0, 1)} />
      )}
      <div className={styles.tools} data-needs-script>
        <CopyButton label="Copy link" text={() => window.location.href} look="button" />
        <button type="button" className="button" onClick={onRestart}>
          Start over
        </button>
        {!fitsInLink(calculation) && <span>The pasted config is too long for a link; the link leaves it out.</span>}
      </div>
    </>
  );
}
