import { weightsFloorGiB } from '../estimate/weights';
import type { Catalog } from '../schema/catalog';
import type { Model } from '../schema/model';
import type { Provider } from '../schema/provider';
import { quantizations, type QuantizationId } from '../schema/vocabulary';
import { supportState } from './facts';
import type { Situation } from './situation';

/** The model a command names, and what to know about that choice. */
export interface Served {
  name: string;
  note?: string;
}

/** Of the memory, what weights may take so that a cache and buffers still fit beside them. */
const SHARE_FOR_WEIGHTS = 0.85;

interface Form {
  repository: string;
  scheme: QuantizationId;
}

/** How the published weights and the repositories call a scheme; the first that fits the text counts. */
const SPELLINGS: readonly (readonly [RegExp, QuantizationId])[] = [
  [/nvfp4/, 'nvfp4'],
  [/mxfp4/, 'mxfp4'],
  [/awq-8bit/, 'int8'],
  [/awq/, 'awq'],
  [/gptq-int8/, 'int8'],
  [/gptq/, 'gptq'],
  [/^fp8/, 'fp8'],
  [/w8a8|int8/, 'int8'],
  [/w4a16|int4/, 'awq'],
];

const schemeOf = (text: string): QuantizationId | null =>
  SPELLINGS.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** The published weights and every quantized repository whose scheme the provider runs, largest first. */
function formsOf(model: Model, provider: Provider): Form[] {
  const published: Form = { repository: model.hfId, scheme: schemeOf(model.nativeDtype ?? '') ?? 'none' };
  const quantized = model.quantized.flatMap(({ scheme, repository }): Form[] => {
    const known = schemeOf(scheme);
    return known === null ? [] : [{ repository, scheme: known }];
  });
  const runs = ({ scheme }: Form) => {
    const { fact } = quantizations[scheme];
    return fact === null || ['yes', 'partly'].includes(supportState(provider, fact));
  };
  const bits = ({ scheme }: Form) => quantizations[scheme].leastBitsPerWeight;
  return [published, ...quantized].filter(runs).sort((a, b) => bits(b) - bits(a));
}

const gib = (amount: number) => `${amount.toFixed(1)} GiB`;

function weightsOf(model: Model, { scheme }: Form): number {
  return weightsFloorGiB({ paramsB: model.paramsB, bitsPerWeight: quantizations[scheme].leastBitsPerWeight });
}

/** A Hugging Face repository for the model: in the scheme that is asked for, else the least quantized one that fits. */
function checkpointOf(model: Model, { provider, situation }: { provider: Provider; situation: Situation }): Served {
  const forms = formsOf(model, provider);
  const asked = situation.quantization;
  const room = situation.machine.gpuCount > 0 ? situation.machine.gpuMemoryGiB : situation.machine.ramGiB;
  const fits = (form: Form) =>
    room === null || weightsOf(model, form) <= room * situation.machine.nodes * SHARE_FOR_WEIGHTS;
  const wanted = asked === null || asked === 'any' ? forms : forms.filter(({ scheme }) => scheme === asked);
  const chosen = wanted.find(fits);
  if (chosen) return { name: chosen.repository };
  const [first] = wanted;
  if (first === undefined && asked !== null) {
    return {
      name: model.hfId,
      note: `The catalog knows no ${quantizations[asked].label} checkpoint of ${model.name}; find one and name it in place of this.`,
    };
  }
  const smallest = wanted.at(-1) ?? { repository: model.hfId, scheme: 'none' };
  return {
    name: smallest.repository,
    note: `Its weights take at least ${gib(weightsOf(model, smallest))} of the ${gib((room ?? 0) * situation.machine.nodes)} here; name a smaller checkpoint, or one with fewer bits.`,
  };
}

/** The model of the engine's own examples, with a warning where it is too large for the machine. */
function standIn(request: { provider: Provider; situation: Situation; catalog: Catalog }): Served {
  const { provider, situation, catalog } = request;
  const name = provider.exampleModel;
  const told = situation.model
    ? `The catalog has no name of ${situation.model.name} for this engine; ${name} stands in.`
    : undefined;
  const known = catalog.models.find(({ hfId }) => hfId === name);
  if (!known) return { name, ...(told ? { note: told } : {}) };
  const { name: fitting, note } = checkpointOf(known, { provider, situation: { ...situation, quantization: null } });
  const notes = [
    told,
    note &&
      `${name} is only the example of its documents and is too large here: ${note.charAt(0).toLowerCase()}${note.slice(1)}`,
  ];
  const text = notes.filter(Boolean).join(' ');
  return { name: fitting, ...(text ? { note: text } : {}) };
}

/**
 * Names the model for an engine's commands as that engine names models.
 *
 * @example servedModel({ provider, situation, catalog }).name // 'Qwen/Qwen3-8B-AWQ' on a card that 16-bit weights do not fit
 */
export function servedModel(request: { provider: Provider; situation: Situation; catalog: Catalog }): Served {
  const { provider, situation } = request;
  const entry = situation.model?.entry;
  if (!entry) return standIn(request);
  switch (provider.modelNaming) {
    case 'hugging-face':
      return checkpointOf(entry, { provider, situation });
    case 'gguf-repository':
      return entry.ggufRepository === null ? standIn(request) : { name: entry.ggufRepository };
    case 'ollama-tag':
      return entry.ollamaTag === null ? standIn(request) : { name: entry.ollamaTag };
    default:
      return provider.modelNaming satisfies never;
  }
}
