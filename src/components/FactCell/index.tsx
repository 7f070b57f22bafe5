import { factDefinition, type FactKey } from '../../schema/provider-facts';
import type { Provider } from '../../schema/provider';
import { factOf } from '../facts';
import SourcedFact from './SourcedFact';

/** A fact of a provider in a table. */
export default function FactCell({ provider, name }: { provider: Provider; name: FactKey }) {
  return <SourcedFact fact={factOf(provider, name)} definition={factDefinition(name)} sources={provider.sources} />;
}
