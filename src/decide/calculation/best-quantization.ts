import { estimate, type Estimate, type EstimateRequest } from '../../estimate';
import { runsGguf } from '../../estimate/loading';
import { schemeOf } from '../../estimate/schemes/native';
import type { Catalog } from '../../schema/catalog';
import { ggufSchemes } from '../../schema/gguf-schemes';
import type { Model } from '../../schema/model';
import type { Provider } from '../../schema/provider';
import { quantizations, type QuantizationId } from '../../schema/vocabulary';
import { readsWriter, supportState } from '../facts';
import { without } from '../without';

/** Weights in one scheme, and what becomes of the machine's memory with them. */
export interface SchemeChoice {
  scheme: string;
  label: string;
  /** The repository that holds them; null where they are made on loading, or the catalog knows none. */
  repository: string | null;
  estimate: Estimate;
}

interface Question {
  request: EstimateRequest;
  provider: Provider;
  catalog: Catalog;
}

const ids = Object.keys(quantizations) as QuantizationId[];
/** Schemes that serving engines make out of 16-bit weights while they load them. */
const MADE_ON_LOADING: readonly QuantizationId[] = ['bitsandbytes', 'fp8'];

const isGguf = (id: QuantizationId): id is keyof typeof ggufSchemes => id in ggufSchemes;

/** GGUF types worth naming; the others lie between them. */
const isCommon = (id: QuantizationId) => isGguf(id) && 'common' in ggufSchemes[id];

function runs(id: QuantizationId, provider: Provider): boolean {
  const { fact } = quantizations[id];
  return fact !== null && ['yes', 'partly'].includes(supportState(provider, fact));
}

/** The first repository that the provider can read, as far as it is known how each is written. */
function repositoryOf(
  id: QuantizationId,
  { model, provider }: { model: Model | undefined; provider: Provider },
): string | null {
  const { fact } = quantizations[id];
  const suits = ({ scheme, writer }: Model['quantized'][number]) =>
    schemeOf(scheme) === id && (fact === null || readsWriter(provider, { key: fact, writer }));
  return model?.quantized.find(suits)?.repository ?? null;
}

/** Schemes of which a checkpoint is published or made on loading; of a model that is not in the catalog, all. */
function checkpointSchemes(model: Model | undefined, provider: Provider): QuantizationId[] {
  const checkpoints = ids.filter((id) => id !== 'any' && id !== 'none' && !isGguf(id));
  return model === undefined
    ? checkpoints
    : checkpoints.filter((id) => MADE_ON_LOADING.includes(id) || repositoryOf(id, { model, provider }) !== null);
}

function estimated({ request, catalog }: Question, scheme: string | undefined): Estimate | null {
  const rest = without(request, ['quantization']);
  const asked = scheme === undefined ? rest : { ...rest, quantization: scheme };
  const result = estimate({ request: asked, catalog });
  return result.kind === 'ok' ? result.value : null;
}

const labelOf = (scheme: string): string =>
  scheme in quantizations ? quantizations[scheme as QuantizationId].label : scheme;

const weightsGiB = ({ estimate: { total } }: SchemeChoice) => total.weightsGiB.expected;

/**
 * Every scheme that the provider reads for a model, the largest weights first: the more bits, the nearer to the
 * published model.
 *
 * @example schemeChoices({ request: { provider: 'vllm', model: 'Qwen/Qwen3-8B', … }, provider, catalog })[0].scheme // 'none'
 */
export function schemeChoices(question: Question): SchemeChoice[] {
  const { request, provider, catalog } = question;
  const model = catalog.models.find(({ hfId }) => hfId.toLowerCase() === request.model?.toLowerCase());
  const ggml = runsGguf(provider);
  const published = ggml ? null : estimated(question, undefined);
  const choices: SchemeChoice[] = published
    ? [
        {
          scheme: published.quantization,
          label: 'As published',
          repository: model?.hfId ?? null,
          estimate: published,
        },
      ]
    : [];
  for (const id of ggml ? ids.filter(isCommon) : checkpointSchemes(model, provider)) {
    if (!runs(id, provider)) continue;
    const result = estimated(question, id);
    if (result === null) continue;
    // Weights that are published in few bits gain nothing from being stored in more.
    if (published && result.total.weightsGiB.expected >= published.total.weightsGiB.expected) continue;
    const repository = ggml ? (model?.ggufRepository ?? null) : repositoryOf(id, { model, provider });
    choices.push({ scheme: id, label: labelOf(id), repository, estimate: result });
  }
  return choices.sort((a, b) => weightsGiB(b) - weightsGiB(a));
}

/**
 * The scheme with the most bits whose weights fit beside the context and the requests asked for; null where none does.
 *
 * @example bestQuantization(schemeChoices({ request, provider, catalog }))?.scheme // 'q6_k'
 */
export const bestQuantization = (choices: readonly SchemeChoice[]): SchemeChoice | null =>
  choices.find(({ estimate: { fits } }) => fits === 'fits') ?? null;
