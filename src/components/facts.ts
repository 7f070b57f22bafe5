import { factDefinition, type FactKey } from '../schema/provider-facts';
import type { FactEntry, Support } from '../schema/fact';
import type { Provider } from '../schema/provider';

export type Fact = FactEntry<unknown> | undefined;
export type KnownFact = Extract<FactEntry<unknown>, { source: string }>;

export const factOf = (provider: Provider, key: FactKey): Fact => provider.facts[key];

export const isKnown = (fact: Fact): fact is KnownFact => fact !== undefined && !('unknown' in fact);

/** An id from the data as words: `built-for` becomes `built for`. */
export const idWords = (id: string) => id.replaceAll('-', ' ');

/** The value in words, for searching and comparing; empty where nothing is known. */
export function factWords(key: FactKey, fact: Fact): string {
  if (!isKnown(fact)) return '';
  const { kind, options } = factDefinition(key);
  if (kind === 'support') {
    const { state, how } = fact.value as Support;
    return how ? `${state}: ${how}` : state;
  }
  if (kind === 'choice') return `${idWords(String(fact.value))}: ${options?.[String(fact.value)] ?? ''}`;
  return Array.isArray(fact.value) ? fact.value.join(', ') : String(fact.value);
}

const SUPPORT_ORDER = ['no', 'partly', 'yes'];

/**
 * A number or text that sorts a fact among others of its name: more is more, named states by their order in the
 * schema; null where nothing is known.
 */
export function factOrder(key: FactKey, fact: Fact): number | string | null {
  if (!isKnown(fact)) return null;
  const { kind, options } = factDefinition(key);
  if (kind === 'support') return SUPPORT_ORDER.indexOf((fact.value as Support).state);
  if (kind === 'choice') return -Object.keys(options ?? {}).indexOf(String(fact.value));
  if (kind === 'number' || kind === 'capability') return Number(fact.value);
  return factWords(key, fact).toLowerCase();
}

/** Whether the providers differ in a fact; one that says more about the same yes or no does not. */
export function differs(key: FactKey, providers: readonly Provider[]): boolean {
  const support = factDefinition(key).kind === 'support';
  const values = providers.map((provider) => {
    const fact = factOf(provider, key);
    if (!isKnown(fact)) return '?';
    return support ? (fact.value as Support).state : factWords(key, fact);
  });
  return new Set(values).size > 1;
}
