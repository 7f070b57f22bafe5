import { estimate } from '../../estimate';
import type { Answers } from '../../schema/answers';
import type { Catalog } from '../../schema/catalog';
import { quantizations, schemeText, type QuantizationId } from '../../schema/vocabulary';

/** What an engine runs where, as far as a log and the rest of the text tell. */
export interface Running {
  /** Name of the provider. */
  engine: string;
  answers: Answers;
  scheme: QuantizationId | null;
  contextTokens: number;
  catalog: Catalog;
}

const STEP = 1024;

/** What people set: whole multiples of 1024, never more than fits. */
export const roundContext = (tokens: number): number =>
  tokens >= STEP ? Math.floor(tokens / STEP) * STEP : Math.floor(tokens);

/**
 * The longest context that keeps everything on the GPUs; 0 where nothing does, null where model or machine is unknown.
 *
 * @example longestOnGpus({ engine: 'Ollama', answers: { accelerators, model }, scheme: null, contextTokens: 32768, catalog })
 */
export function longestOnGpus(running: Running): number | null {
  const { engine, answers, scheme, contextTokens, catalog } = running;
  const provider = catalog.providers.find(({ name }) => name === engine);
  const { accelerators, ramGiB, cpu, model } = answers;
  if (!provider || typeof model !== 'string' || accelerators === undefined) return null;
  const request = { provider: provider.id, model, accelerators, ramGiB, cpu, contextTokens };
  const answer = estimate({ request: scheme === null ? request : { ...request, quantization: scheme }, catalog });
  return answer.kind === 'ok' ? (answer.value.maxContextOnGpusTokens?.expected ?? null) : null;
}

/** GGUF files people find most, from the larger to the smaller. */
const LADDER: readonly QuantizationId[] = ['q8_0', 'q6_k', 'q5_k_m', 'q4_k_m', 'iq4_xs', 'q3_k_m'];

/** A smaller file of the same model that fits with this context; null where none does. */
export function smallerFile(running: Running): { scheme: QuantizationId; words: string } | null {
  const now = running.scheme ?? 'q4_k_m';
  const fewer = LADDER.filter(
    (scheme) => quantizations[scheme].leastBitsPerWeight < quantizations[now].leastBitsPerWeight,
  );
  for (const scheme of fewer) {
    const tokens = longestOnGpus({ ...running, scheme });
    if (tokens !== null && tokens >= running.contextTokens) return { scheme, words: schemeText(scheme) };
  }
  return null;
}
