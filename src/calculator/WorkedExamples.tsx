import Link from '@docusaurus/Link';
import { answerRate } from '../estimate/words/fit';
import { gibText, rangeText, roughText } from '../estimate/words/figures';
import ScrollRegion from '../components/ScrollRegion';
import { catalog } from '../data';
import { resolveDevice } from '../decide';
import { calculatorLink, type Calculation } from '../decide/calculation';
import type { Accelerator } from '../schema/answers';
import { answersOf, type Answer } from './state/ask';
import { FIT_WORDS } from './state/words';
import styles from './styles.module.css';

const cardText = (card: Accelerator): string => {
  const match = 'device' in card ? resolveDevice({ name: card.device, catalog }) : null;
  if (match?.kind !== 'one') throw new Error(`no device ${JSON.stringify(card)} is in the catalog`);
  return card.count > 1 ? `${card.count} × ${match.device.name}` : match.device.name;
};

const machineText = ({ accelerators = [] }: Calculation): string =>
  accelerators.length > 0 ? accelerators.map(cardText).join(' and ') : 'no GPU';

function ExampleRow({ calculation, answer }: { calculation: Calculation; answer: Answer }) {
  const { provider, result } = answer;
  if (result.kind === 'faulty') throw new Error(result.faults.map(({ path, found }) => `${path}: ${found}`).join('; '));
  const { total, fits } = result.value;
  const rate = answerRate(result.value);
  return (
    <tr>
      <th scope="row">
        <Link to={calculatorLink({ ...calculation, providers: [provider.id] })}>
          {catalog.models.find(({ hfId }) => hfId === calculation.model)?.name} with {provider.name}
        </Link>
      </th>
      <td>
        {machineText(calculation)}, {calculation.contextTokens?.toLocaleString('en-US')} tokens ×{' '}
        {calculation.concurrentRequests}
      </td>
      <td>{FIT_WORDS[fits]}</td>
      <td>{gibText(total.weightsGiB.expected)}</td>
      <td>{gibText(total.kvCacheGiB.expected)}</td>
      <td>{rate ? rangeText(rate, roughText) : fits === 'does-not-fit' ? 'does not run' : 'not known'}</td>
    </tr>
  );
}

/** A few calculations done at build, each a link to the calculator filled in. */
export default function WorkedExamples({ examples }: { examples: readonly Calculation[] }) {
  return (
    <section className={styles.examples}>
      <h2>Worked examples</h2>
      <ScrollRegion label="Worked examples">
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">On</th>
              <th scope="col">Verdict</th>
              <th scope="col">Weights, GiB</th>
              <th scope="col">KV cache, GiB</th>
              <th scope="col">Writes, tokens a second</th>
            </tr>
          </thead>
          <tbody>
            {examples.flatMap((calculation) =>
              answersOf(calculation).map((answer) => (
                <ExampleRow
                  key={calculatorLink(calculation) + answer.provider.id}
                  calculation={calculation}
                  answer={answer}
                />
              )),
            )}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
