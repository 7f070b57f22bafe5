import { useState } from 'react';
import { factDefinition, factKeys, type FactKey } from '../../schema/provider-facts';
import FactMatrix from '../FactMatrix';
import { inOrder, usual } from '../ProviderChoice/choice';
import { found } from '../providers';
import ScrollRegion from '../ScrollRegion';
import styles from './styles.module.css';

type Props = { fact: FactKey; facts?: never } | { facts: readonly FactKey[]; fact?: never };

const usualProviders = inOrder.filter(({ id }) => usual.includes(id));

/** Some facts across providers, a fact a row: those widely used, and all of them on demand. */
export default function FactAcross({ fact, facts = fact ? [fact] : [] }: Props) {
  const [all, setAll] = useState(false);
  facts.forEach((key) => found(factKeys.includes(key) || undefined, 'fact', key, factKeys));
  const labels = facts.map((key) => factDefinition(key).label).join(', ');
  const other = all ? `The ${usualProviders.length} most widely used` : `All ${inOrder.length} providers`;
  return (
    <>
      <ScrollRegion label={`Providers compared: ${labels}`}>
        <FactMatrix
          caption={`${labels}, by provider`}
          providers={all ? inOrder : usualProviders}
          groups={[{ id: 'facts', keys: facts }]}
        />
      </ScrollRegion>
      <button
        type="button"
        className={styles.all}
        aria-label={`${other}: ${labels}`}
        onClick={() => setAll(!all)}
        data-needs-script
      >
        {other}
      </button>
    </>
  );
}
