import providers from '../../data/providers';
import { factDefinition, factKeys, type FactKey } from '../../schema/provider-facts';
import FactMatrix from '../FactMatrix';
import { found } from '../providers';
import ScrollRegion from '../ScrollRegion';

type Props = { fact: FactKey; facts?: never } | { facts: readonly FactKey[]; fact?: never };

/** Some facts across all providers: a fact a row, a provider a column. */
export default function FactAcross({ fact, facts = fact ? [fact] : [] }: Props) {
  facts.forEach((key) => found(factKeys.includes(key) || undefined, 'fact', key, factKeys));
  const labels = facts.map((key) => factDefinition(key).label).join(', ');
  return (
    <ScrollRegion label={`Providers compared: ${labels}`}>
      <FactMatrix caption={`${labels}, by provider`} providers={providers} groups={[{ id: 'facts', keys: facts }]} />
    </ScrollRegion>
  );
}
