import type { Model } from '../schema/model';
import type { Provider } from '../schema/provider';
import { sizingOf, type SizingRequest } from './sizing';
import type { Situation } from './situation';

/** Kinds of files under which a model is found. */
const kindsOf = ({ ggufRepository, ollamaTag, quantized }: Model): number =>
  [ggufRepository !== null, ollamaTag !== null, quantized.length > 0].filter(Boolean).length;

/** Whether an engine's commands can name a model; lists of an engine's own are looked up by hand. */
function isNamed({ ggufRepository, ollamaTag }: Model, { modelNaming }: Provider): boolean {
  if (modelNaming === 'gguf-repository') return ggufRepository !== null;
  return modelNaming !== 'ollama-tag' || ollamaTag !== null;
}

/**
 * Those that take the texts whole, then those found in most kinds of files, since vectors of different models do not go
 * together and one model for all engines keeps the choice open; then the smallest, which is the quickest.
 */
const byUse =
  (contextTokens: number) =>
  (a: Model, b: Model): number => {
    const takes = ({ contextTokens: most }: Model) => Number((most ?? 0) >= contextTokens);
    return takes(b) - takes(a) || kindsOf(b) - kindsOf(a) || a.paramsB - b.paramsB || (a.id < b.id ? -1 : 1);
  };

/** With a model as the answers would have it, and, where they leave the form open, as it is published. */
function withModel(situation: Situation, entry: Model): Situation[] {
  const { name, paramsB, activeParamsB } = entry;
  const named = { ...situation, model: { name, paramsB, activeParamsB, entry } };
  return situation.quantization === null ? [named, { ...named, quantization: 'none' }] : [named];
}

/**
 * The request with an embedding model of the catalog, where vectors are asked for and no model is named: a chat model, as
 * engines' own examples have it, gives none of use. Unchanged for everything else, and for engines without the route.
 *
 * @example withEmbeddingModel({ provider, situation, catalog }).situation.model?.name // 'Qwen3 Embedding 0.6B'
 */
export function withEmbeddingModel(request: SizingRequest): SizingRequest {
  const { provider, situation, catalog } = request;
  const { workload, model, contextTokens } = situation;
  const isServed = provider.api?.routes.includes('embeddings') ?? false;
  if (workload !== 'embeddings' || model !== null || !isServed) return request;
  const fitting = catalog.models
    .filter((one) => one.gives === 'vectors' && isNamed(one, provider))
    .sort(byUse(contextTokens))
    .flatMap((entry) => withModel(situation, entry))
    .map((tried) => ({ ...request, situation: tried }))
    .filter((tried) => sizingOf(tried)?.estimate.fits !== 'does-not-fit');
  // Better one that is there to be downloaded than one that has to be made first.
  return fitting.find((tried) => sizingOf(tried)?.repository !== null) ?? fitting[0] ?? request;
}
