import { useMemo } from 'react';
import { gibText } from '../../estimate/words/figures';
import ScrollRegion from '../../components/ScrollRegion';
import { catalog } from '../../data';
import {
  bestQuantization,
  schemeChoices,
  weightsField,
  type Calculation,
  type SchemeChoice,
} from '../../decide/calculation';
import type { Answer } from '../state/ask';
import { FIT_WORDS } from '../state/words';
import shared from '../../chooser/fields/styles.module.css';
import styles from './styles.module.css';

interface Props {
  answer: Answer;
  calculation: Calculation;
  onApply: (change: Partial<Calculation>) => void;
}

function Choices({
  choices,
  best,
  onUse,
}: {
  choices: SchemeChoice[];
  best: SchemeChoice | null;
  onUse: (scheme: string) => void;
}) {
  return (
    <ScrollRegion label="Schemes">
      <table className={styles.table}>
        <caption>Most bits first</caption>
        <thead>
          <tr>
            <th scope="col">Weights as</th>
            <th scope="col">GiB</th>
            <th scope="col">Here</th>
            <th scope="col">
              <span className={shared.hidden}>Use it</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {choices.map((choice) => (
            <tr key={choice.scheme} className={choice === best ? styles.best : undefined}>
              <th scope="row">
                {choice.label}
                {choice.repository && <small>{choice.repository}</small>}
              </th>
              <td>{gibText(choice.estimate.total.weightsGiB.expected)}</td>
              <td>{FIT_WORDS[choice.estimate.fits]}</td>
              <td>
                <button type="button" className={shared.quiet} onClick={() => onUse(choice.scheme)}>
                  Use <span className={shared.hidden}>{choice.label}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The scheme with the most bits that fits with this context and these requests, and all others that the provider reads. */
export default function BestQuantization({ answer, calculation, onApply }: Props) {
  const { provider, request } = answer;
  const choices = useMemo(() => schemeChoices({ request, provider, catalog }), [request, provider]);
  const best = bestQuantization(choices);
  const unknown = calculation.accelerators === undefined;
  return (
    <div>
      <p className={styles.told}>
        {best ? (
          <>
            For {provider.name}: <b>{best.label}</b>, {gibText(best.estimate.total.weightsGiB.expected)} GiB of weights.
          </>
        ) : unknown ? (
          `Choose a machine first; then ${provider.name} can say what fits it.`
        ) : (
          `For ${provider.name}, nothing fits whole with this context and so many requests.`
        )}
      </p>
      {!unknown && (
        <Choices choices={choices} best={best} onUse={(scheme) => onApply({ [weightsField(provider)]: scheme })} />
      )}
    </div>
  );
}
