import type { Engine } from '../schema/engine';
import type { FactEntry, Support } from '../schema/fact';
import type { SupportKey } from '../schema/provider-facts';
import type { Provider } from '../schema/provider';
import { quantizations } from '../schema/vocabulary';
import type { TensorRole } from './parameters';
import type { Margin, RoleBits } from './schemes/checkpoint';
import type { Scheme } from './schemes';

function support({ facts }: Provider, key: SupportKey): Support | undefined {
  const fact: FactEntry<Support> | undefined = facts[key];
  return fact && 'value' in fact ? fact.value : undefined;
}

/**
 * Whether a provider runs GGUF files as llama.cpp does. One may be counted like llama.cpp and read checkpoints all the
 * same.
 *
 * @example runsGguf(ktransformers) // false: it takes the model from a checkpoint
 */
export const runsGguf = (provider: Provider): boolean =>
  provider.engine?.memory.kind === 'ggml' && support(provider, 'format.gguf')?.state !== 'no';

/** Whether experts in system memory can come from a file of their own, in another scheme than those on the GPUs. */
export const takesExpertsBeside = ({ memory }: Engine): boolean =>
  memory.kind === 'ggml' && (memory.expertForms?.some(({ beside }) => beside) ?? false);

const FULL_BITS = 16;
/** The number format is chosen, not measured: nothing is left to how a file was made. */
const EXPANDED: Margin = { below: 0.01, above: 0.02 };

function factOf({ id, isGguf }: Scheme): SupportKey | null {
  if (isGguf) return 'format.gguf';
  return Object.hasOwn(quantizations, id) ? quantizations[id as keyof typeof quantizations].fact : null;
}

/** Whether weights of a scheme are expanded to 16 bits while they are loaded, so that only the file is small. */
export function isExpanded(provider: Provider, scheme: Scheme): boolean {
  const key = factOf(scheme);
  const value = key === null ? undefined : support(provider, key);
  return value !== undefined && 'expandsTo' in value && value.expandsTo !== undefined;
}

/**
 * A scheme as it lies in memory. What a file leaves out stays out, and what it keeps at more bits stays so.
 *
 * @example expanded(q4_k_m).bits.denseUp // 16, in place of 4.5
 */
export function expanded(scheme: Scheme): Scheme {
  const bits = Object.fromEntries(
    (Object.entries(scheme.bits) as [TensorRole, number][]).map(([role, stored]) => [
      role,
      stored === 0 ? 0 : Math.max(FULL_BITS, stored),
    ]),
  ) as RoleBits;
  return { ...scheme, bits, margin: EXPANDED, isExpanded: true };
}
