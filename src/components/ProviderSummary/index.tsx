import { providerOf } from '../providers';
import Summary from './Summary';

/** What a provider is, in a sentence, with the ways to it. */
export default function ProviderSummary({ provider: id }: { provider: string }) {
  const provider = providerOf(id);
  return <Summary entity={provider} path={`src/data/providers/${provider.id}.ts`} />;
}
