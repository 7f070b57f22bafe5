import type { FactDefinition } from '../../schema/provider-facts/kinds';
import type { Source } from '../../schema/source';
import Cite from '../Cite';
import { isKnown, type Fact } from '../facts';
import FactValue from '../FactValue';
import styles from './styles.module.css';

interface Props {
  fact: Fact;
  definition: FactDefinition & { options?: Record<string, string> };
  sources: Readonly<Record<string, Source>>;
}

/** A fact in a table: its value with the source beside it, and on demand the sentence behind it. */
export default function SourcedFact({ fact, definition, sources }: Props) {
  if (!fact) return <FactValue definition={definition} fact={fact} />;
  const source = isKnown(fact) ? sources[fact.source] : undefined;
  return (
    <div className={styles.cell}>
      <details className={styles.details}>
        <summary>
          <FactValue definition={definition} fact={fact} />
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
