import Link from '@docusaurus/Link';
import type { Provider } from '../../schema/provider';
import { factDefinition, type FactKey } from '../../schema/provider-facts';
import { factOf, isKnown } from '../facts';
import styles from './styles.module.css';

/** States of a project that weigh, in words; what is settled needs none. */
const weighty: Partial<Record<FactKey, Readonly<Record<string, string>>>> = {
  'project.status': { archived: 'archived', maintenance: 'fixes only', slow: 'few releases' },
  'project.maturity': { young: 'young', experimental: 'experimental' },
  'project.openSource': { no: 'closed' },
};

/**
 * What to know of a project before its page is opened.
 *
 * @example marks(lmStudio) // ['closed']
 */
export function marks(provider: Provider): string[] {
  return Object.entries(weighty).flatMap(([key, words]) => {
    const fact = factOf(provider, key as FactKey);
    if (!isKnown(fact)) return [];
    const support = factDefinition(key as FactKey).kind === 'support';
    const state = support ? (fact.value as { state: string }).state : String(fact.value);
    return words[state] ?? [];
  });
}

/** One provider in a list: its name, what it is, what weighs against it, and the way onward from one that ended. */
export default function Line({ provider }: { provider: Provider }) {
  const onward = factOf(provider, 'project.successor');
  return (
    <li>
      <b>
        <Link to={`/providers/${provider.id}`}>{provider.name}</Link>
      </b>
      : {provider.summary}.{isKnown(onward) && ` Instead: ${String(onward.value)}.`}
      {marks(provider).map((mark) => (
        <small key={mark} className={styles.mark}>
          {mark}
        </small>
      ))}
    </li>
  );
}
