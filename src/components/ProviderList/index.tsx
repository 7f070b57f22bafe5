import Heading from '@theme/Heading';
import providers from '../../data/providers';
import { providerGroups } from '../../decide/provider-groups';
import Line from './Line';

/** Every provider with the way to its page, in a phrase each, under what it is for. */
export default function ProviderList() {
  return providerGroups(providers).map(({ id, label, about, providers: members }) => (
    <section key={id} aria-labelledby={id}>
      <Heading as="h3" id={id}>
        {label}
      </Heading>
      <p>{about}:</p>
      <ul>
        {members.map((provider) => (
          <Line key={provider.id} provider={provider} />
        ))}
      </ul>
    </section>
  ));
}
