import CopyButton from '../../components/CopyButton';
import MemoryPicture from '../../components/MemoryPicture';
import type { Calculation } from '../../decide/calculation';
import { faultLine } from '../../schema/faults';
import { separateRamGiB, settledValue, type Answer } from '../state/ask';
import Assumptions from './Assumptions';
import Formula from './Formula';
import Limits from './Limits';
import Verdict from './Verdict';
import styles from './styles.module.css';

interface Props {
  answer: Answer;
  calculation: Calculation;
  mostTokens: number | null;
  onApply: (change: Partial<Calculation>) => void;
}

const asNumber = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

/** What one provider makes of the machine: verdict, picture, limits, and what stands behind them. */
export default function ProviderAnswer({ answer, calculation, mostTokens, onApply }: Props) {
  const { provider, request, result } = answer;
  const estimate = result.kind === 'ok' ? result.value : null;
  const requests = calculation.concurrentRequests ?? 1;
  // What a request may use where the provider chose the context: the whole of it.
  const contextTokens =
    calculation.contextTokens ?? asNumber(estimate && settledValue('contextTokens', { request, value: estimate }), 1);
  return (
    <section className={styles.answer} aria-labelledby={`answer-${provider.id}`}>
      <h3 id={`answer-${provider.id}`}>{provider.name}</h3>
      {result.kind === 'faulty' && (
        <ul>
          {result.faults.map((fault) => (
            <li key={fault.path}>{faultLine(fault)}</li>
          ))}
        </ul>
      )}
      {estimate && (
        <>
          <Verdict estimate={estimate} requests={requests} contextTokens={contextTokens} />
          <MemoryPicture estimate={estimate} ramGiB={separateRamGiB(calculation)} />
          {estimate.fits !== 'does-not-fit' && (
            <Limits estimate={estimate} requests={requests} mostTokens={mostTokens} />
          )}
          <Formula answer={answer} estimate={estimate} requests={requests} contextTokens={contextTokens} />
          <Assumptions answer={answer} estimate={estimate} calculation={calculation} onApply={onApply} />
          <CopyButton
            label="Copy request as JSON"
            what={`for ${provider.name}`}
            text={() => JSON.stringify(request, null, 2)}
          />
        </>
      )}
    </section>
  );
}
