import type { FactKey } from '../../schema/provider-facts';
import type { Provider } from '../../schema/provider';
import Cite from '../Cite';
import { factOf, isKnown } from '../facts';
import FactValue from '../FactValue';
import styles from './styles.module.css';

/** A fact in a table: its value with the source beside it, and on demand the sentence behind it. */
export default function FactCell({ provider, name }: { provider: Provider; name: FactKey }) {
  const fact = factOf(provider, name);
  if (!fact) return <FactValue name={name} fact={fact} />;
  const source = isKnown(fact) ? provider.sources[fact.source] : undefined;
  return (
    <div className={styles.cell}>
      <details className={styles.details}>
        <summary>
          <FactValue name={name} fact={fact} />
        </summary>
        <div className={styles.more}>
          {isKnown(fact) ? fact.detail : fact.unknown}
          {isKnown(fact) && fact.since && ` Since ${fact.since}.`}
          {source && isKnown(fact) && (
            <div>
              <Cite source={source} checkedOn={fact.checkedOn} />
            </div>
          )}
        </div>
      </details>
      {source && isKnown(fact) && <Cite source={source} checkedOn={fact.checkedOn} short />}
    </div>
  );
}
