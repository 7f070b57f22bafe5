import type { Provider } from '../schema/provider';
import type { FactKey, SupportKey } from '../schema/provider-facts';
import { known, supportState } from './facts';

/** Providers that are for the same thing, the best known first. */
export interface ProviderGroup {
  id: string;
  label: string;
  /** What they have in common, in a phrase. */
  about: string;
  providers: readonly Provider[];
}

type Kind = Omit<ProviderGroup, 'providers'> & { holds: (provider: Provider) => boolean };

const yes = (provider: Provider, keys: readonly SupportKey[]) =>
  keys.every((key) => supportState(provider, key) === 'yes');
const value = <Key extends FactKey>(provider: Provider, key: Key) => known(provider, key)?.value;
const ended = (provider: Provider) => value(provider, 'project.status') === 'archived';

/** In reading order: a provider stands in the first kind that holds. */
const kinds: readonly Kind[] = [
  {
    id: 'computer',
    label: 'On your own computer',
    about: 'With a window or a chat page, under Linux, Windows and macOS',
    holds: (one) => yes(one, ['ui.graphical', 'platform.linux', 'platform.windows.native', 'platform.macos']),
  },
  {
    id: 'service',
    label: 'For many at once',
    about: 'Servers made for a service that others depend on',
    holds: (one) => value(one, 'maturity.alwaysOn') === 'built-for',
  },
  {
    id: 'mac',
    label: 'Made for the Mac',
    about: 'On the GPU and the one memory of an Apple chip',
    holds: (one) => yes(one, ['platform.macos']) && !yes(one, ['platform.linux']),
  },
  {
    id: 'cards',
    label: 'More out of your own cards',
    about: 'For one person or a few with NVIDIA cards, and models that would hardly fit otherwise',
    holds: (one) =>
      yes(one, ['hardware.cuda']) && value(one, 'batching.scale') === 'few' && !yes(one, ['platform.embeddable']),
  },
  {
    id: 'apps',
    label: 'In pages and apps',
    about: 'Libraries that compute where your user is',
    holds: (one) => yes(one, ['platform.embeddable']) || yes(one, ['platform.browser']),
  },
  { id: 'code', label: 'In your own code', about: 'Libraries that a program of yours calls', holds: () => true },
];

const over: Kind = { id: 'ended', label: 'No longer developed', about: 'Never recommended here', holds: ended };

const sizes = ['large', 'medium', 'small'] as const;

function byCommunity(a: Provider, b: Provider): number {
  const [first, second] = [a, b].map((one) => sizes.indexOf(value(one, 'project.community') ?? 'small'));
  return (first ?? 0) - (second ?? 0) || a.name.localeCompare(b.name, 'en');
}

/**
 * Providers by what they are for, as their facts have it; groups without one are left out.
 *
 * @example providerGroups(providers).map(({ label }) => label)[0] // 'On your own computer'
 */
export function providerGroups(providers: readonly Provider[]): ProviderGroup[] {
  const kindOf = (provider: Provider) => (ended(provider) ? over : kinds.find(({ holds }) => holds(provider)));
  return [...kinds, over]
    .map((kind) => ({
      id: kind.id,
      label: kind.label,
      about: kind.about,
      providers: providers.filter((provider) => kindOf(provider) === kind).sort(byCommunity),
    }))
    .filter((group) => group.providers.length > 0);
}

/**
 * Whether most people who compare will weigh it: a large community, and still developed.
 *
 * @example providers.filter(isWidelyUsed)
 */
export const isWidelyUsed = (provider: Provider): boolean =>
  value(provider, 'project.community') === 'large' && value(provider, 'project.status') === 'active';
