import type { FactKey, FactValue, SupportKey } from '../schema/provider-facts';
import type { FactEntry, Support } from '../schema/fact';
import type { Provider } from '../schema/provider';
import type { CheckpointWriter } from '../schema/vocabulary';
import type { Machine } from './machine';
import type { Citation } from './result';

/** What is known of one fact, or that nothing is. */
export type Known<Value> = { value: Value; detail: string | undefined } | null;

function entry<Key extends FactKey>(provider: Provider, key: Key): FactEntry<FactValue<Key>> | undefined {
  return provider.facts[key] as FactEntry<FactValue<Key>> | undefined;
}

/** The value of a fact; null where it is unknown. */
export function known<Key extends FactKey>(provider: Provider, key: Key): Known<FactValue<Key>> {
  const fact = entry(provider, key);
  return fact && 'value' in fact ? { value: fact.value, detail: fact.detail } : null;
}

export type SupportState = Support['state'] | 'unknown';

/** `yes`, `partly`, `no` or `unknown`. */
export function supportState(provider: Provider, key: SupportKey): SupportState {
  return known(provider, key)?.value.state ?? 'unknown';
}

/** What is not known to be written otherwise counts as read. */
const isRead = (writers: readonly CheckpointWriter[] | undefined, writer: CheckpointWriter | undefined): boolean =>
  writers === undefined || writer === undefined || writers.includes(writer);

/**
 * The same on the machine of a situation: what holds on other systems or makes of GPUs alone does not hold here, nor
 * what holds for checkpoints that are written otherwise alone.
 */
export function supportHere(
  { provider, situation, writer }: { provider: Provider; situation: { machine: Machine }; writer?: CheckpointWriter },
  key: SupportKey,
): SupportState {
  const support = known(provider, key)?.value;
  if (support === undefined) return 'unknown';
  const { systems, vendors, writers } = ('only' in support && support.only) || {};
  const { os, gpus } = situation.machine;
  const elsewhere =
    (systems !== undefined && os !== null && !systems.includes(os)) ||
    (vendors !== undefined && gpus !== null && !gpus.some(({ vendor }) => vendors.includes(vendor))) ||
    !isRead(writers, writer);
  return elsewhere ? 'no' : support.state;
}

/**
 * Ways of writing checkpoints of a kind that alone are read; null where any is.
 *
 * @example writersRead(lmdeploy, 'quant.fp8') // ['fp8-blocks', 'fp8-tensors']
 */
export function writersRead(provider: Provider, key: SupportKey): readonly CheckpointWriter[] | null {
  const support = known(provider, key)?.value;
  return (support && 'only' in support && support.only?.writers) || null;
}

/**
 * Whether a provider reads checkpoints that are written so, as far as that is known.
 *
 * @example readsWriter(lmdeploy, { key: 'quant.fp8', writer: 'compressed-tensors' }) // false
 */
export const readsWriter = (
  provider: Provider,
  { key, writer }: { key: SupportKey; writer: CheckpointWriter | undefined },
): boolean => isRead(writersRead(provider, key) ?? undefined, writer);

/** How something works where it does so only partly, or in which way; empty where nothing is said. */
export function how(provider: Provider, key: SupportKey): string {
  const support = known(provider, key)?.value;
  return support?.how ?? '';
}

/** Whatever keeps facts with their sources: a provider, a layer. */
interface FactHolder {
  facts: object;
  sources: Readonly<Record<string, { title: string; url: string }>>;
}

/** The sources of some facts, each address once. */
export function cite(holder: FactHolder, keys: readonly string[]): Citation[] {
  const citations = new Map<string, Citation>();
  const facts = holder.facts as Readonly<Record<string, FactEntry<unknown> | undefined>>;
  for (const key of keys) {
    const fact = facts[key];
    if (!fact || !('source' in fact)) continue;
    const source = holder.sources[fact.source];
    if (source) citations.set(source.url, { title: source.title, url: source.url, checkedOn: fact.checkedOn });
  }
  return [...citations.values()];
}
