import { estimateReady, type ReadyRequest } from '../estimate/estimate';
import type { EstimateRequest } from '../estimate/request';
import type { Estimate } from '../estimate/result';
import { remembered } from '../estimate/remembered';
import { schemeOf } from '../estimate/schemes/native';
import type { Catalog } from '../schema/catalog';
import type { Model } from '../schema/model';
import type { Provider } from '../schema/provider';
import { quantizations, type QuantizationId } from '../schema/vocabulary';
import { supportState } from './facts';
import type { Machine } from './machine';
import type { Situation } from './situation';

/** A form of the model's weights that a provider could run. */
interface Form {
  scheme: QuantizationId;
  /** Where it is found; null where the catalog knows no such repository. */
  repository: string | null;
}

/** The form to run here, and what it takes. */
export interface Sizing extends Form {
  /** What the estimator was asked for it. */
  request: EstimateRequest;
  estimate: Estimate;
}

/** What somebody asks a provider to run where. */
export interface SizingRequest {
  provider: Provider;
  situation: Situation;
  catalog: Catalog;
}

/** GGUF files from the usual one down, for engines that read them. */
const GGUF_LADDER: readonly QuantizationId[] = ['q4_k_m', 'iq4_xs', 'q3_k_m'];
/** Where none of them runs at all: it costs more quality than layers in RAM cost speed. */
const LAST_GGUF: QuantizationId = 'q2_k';
/** Forms that any model can be had or made in, where no repository is known; of each number of bits the first that runs. */
const USUAL_FORMS: readonly (readonly QuantizationId[])[] = [
  ['mlx-8bit'],
  ['awq', 'mlx-4bit', 'exl3-4bpw', 'openvino-int4', 'q4f16_1', 'onnx-int4'],
];

/** Schemes of so few bits differ in kernels, not in size. */
const FEW_BITS = 5;

const isScheme = (id: string | null): id is QuantizationId => id !== null && Object.hasOwn(quantizations, id);

function runs(provider: Provider, scheme: QuantizationId): boolean {
  const { fact } = quantizations[scheme];
  return fact === null || ['yes', 'partly'].includes(supportState(provider, fact));
}

/** Whether it is one of the provider's own forms, not one it reads with a condition. */
function isOwnForm(provider: Provider, scheme: QuantizationId): boolean {
  const { fact } = quantizations[scheme];
  return fact === null || supportState(provider, fact) === 'yes';
}

/** Engines that read MLX's forms with a condition do so on a Mac. */
const onMacOnly = (scheme: QuantizationId) => quantizations[scheme].fact === 'format.mlx';
const isMac = ({ gpus }: Machine) => (gpus ?? []).some(({ vendor }) => vendor === 'apple');

/** Whether the GPUs compute in a scheme, or only unpack it. */
function isNative(scheme: QuantizationId, { gpus }: Machine): boolean {
  const entry = quantizations[scheme];
  if (!('nativeFromCapability' in entry)) return true;
  return (gpus ?? []).every((gpu) => Number(gpu.computeCapability ?? 0) >= entry.nativeFromCapability);
}

/** The published weights and every quantized repository whose scheme the provider runs, most bits first. */
function checkpointForms(model: Model, { provider, situation }: SizingRequest): Form[] {
  const { machine, quantization } = situation;
  const native = schemeOf(model.nativeDtype ?? '');
  const published: Form = { repository: model.hfId, scheme: isScheme(native) ? native : 'none' };
  const quantized = model.quantized.flatMap(({ scheme, repository }): Form[] => {
    const known = schemeOf(scheme);
    return isScheme(known) ? [{ repository, scheme: known }] : [];
  });
  const bits = ({ scheme }: Pick<Form, 'scheme'>) => Math.max(FEW_BITS, quantizations[scheme].leastBitsPerWeight);
  const runsHere = (scheme: QuantizationId) =>
    runs(provider, scheme) && (isOwnForm(provider, scheme) || !onMacOnly(scheme) || isMac(machine));
  const suits = ({ scheme }: Form) => runsHere(scheme) && (isNative(scheme, machine) || scheme === quantization);
  const known = [published, ...quantized].filter(suits);
  for (const schemes of USUAL_FORMS) {
    const scheme = schemes.find(runsHere);
    if (scheme && !known.some((form) => bits(form) === bits({ scheme }))) known.push({ scheme, repository: null });
  }
  // Of as many bits, the provider's own form. On a Mac four bits are the usual file, as with GGUF: reading the weights
  // bounds the speed, and 16 bits take four times as long.
  const own = ({ scheme }: Form) => Number(isOwnForm(provider, scheme));
  const fewestFirst =
    isMac(machine) && supportState(provider, 'format.mlx') === 'yes' && situation.answers.priority !== 'quality';
  const order = fewestFirst ? -1 : 1;
  return known.sort((a, b) => order * (bits(b) - bits(a)) || own(b) - own(a));
}

function ggufForms(model: Model, provider: Provider): Form[] {
  const published4Bits = /fp4/.test(schemeOf(model.nativeDtype ?? '') ?? '');
  const schemes: QuantizationId[] = [...(published4Bits ? ['mxfp4' as const] : []), ...GGUF_LADDER, LAST_GGUF];
  return schemes
    .filter((scheme) => runs(provider, scheme))
    .map((scheme) => ({ scheme, repository: model.ggufRepository }));
}

/** Forms that suit the answers, the preferred one first. */
function formsFor(model: Model, request: SizingRequest): Form[] {
  const { provider, situation } = request;
  // An engine may be counted like llama.cpp and read checkpoints all the same.
  const readsGguf = provider.engine?.memory.kind === 'ggml' && supportState(provider, 'format.gguf') !== 'no';
  const forms = readsGguf ? ggufForms(model, provider) : checkpointForms(model, request);
  const asked = situation.quantization;
  if (asked === null || asked === 'any') return forms;
  const found = forms.filter(({ scheme }) => scheme === asked);
  return found.length > 0 ? found : [{ scheme: asked, repository: null }];
}

/** How a pooling engine spreads a model over GPUs and machines; nothing where it does what is usual, all GPUs on each layer. */
function splitOver(request: { provider: Provider; machine: Machine; nodes: number; layers: number }) {
  const { provider, machine, nodes, layers } = request;
  const gpus = Math.max(1, machine.gpuCount);
  // No more stages than layers.
  const stages = (wanted: number) => Math.min(wanted, layers);
  if (supportState(provider, 'parallel.tensor') !== 'no')
    return nodes > 1 ? { pipelineParallel: stages(nodes), tensorParallel: gpus } : {};
  return {
    tensorParallel: 1,
    pipelineParallel: supportState(provider, 'parallel.pipeline') === 'no' ? 1 : stages(gpus * nodes),
  };
}

/** Requests that an engine with one allocated context keeps open at once; further ones wait. */
const MOST_SLOTS = 4;

function requestFor(
  { provider, situation }: SizingRequest,
  { model, form }: { model: Model; form: Form },
): EstimateRequest {
  const { answers, machine, users } = situation;
  const contextTokens = Math.min(situation.contextTokens, model.contextTokens ?? Infinity);
  const pooled = provider.engine?.memory.kind === 'pool';
  const batches = supportState(provider, 'batching.continuous') !== 'no';
  const slots = pooled ? users : Math.min(users, batches ? MOST_SLOTS : 1);
  const spans = machine.nodes > 1 && supportState(provider, 'multinode') !== 'no' && pooled;
  return {
    provider: provider.id,
    model: model.hfId,
    accelerators: answers.accelerators,
    ramGiB: answers.ramGiB,
    cpu: answers.cpu,
    // The published weights are taken as they are: some come in formats that have no name among the answers.
    ...(form.repository === model.hfId && provider.engine?.memory.kind !== 'ggml' ? {} : { quantization: form.scheme }),
    // Engines that allocate one context for all requests take the sum.
    contextTokens: provider.engine?.memory.kind === 'ggml' ? contextTokens * slots : contextTokens,
    concurrentRequests: slots,
    ...(pooled
      ? splitOver({ provider, machine, nodes: spans ? machine.nodes : 1, layers: model.architecture?.layers ?? 1 })
      : {}),
  };
}

const RANK = { fits: 3, 'fits-partly': 2, 'cannot-tell': 1, 'does-not-fit': 0 } as const;

/** From 0 to 1, rising. */
const bounded = (amount: number) => amount / (1 + amount);

/**
 * Of forms that do not fit the one that comes closest; of those that fit in part the one that holds more requests at
 * once or more layers on the GPUs. Where the processor computes what is left over, the preferred form stays.
 */
function worth({ estimate }: Sizing, { engine }: Provider): number {
  const { fits, maxConcurrentRequests, placement, shortByGiB } = estimate;
  if (fits === 'does-not-fit') return -bounded(shortByGiB ?? 0);
  if (fits !== 'fits-partly' || engine?.memory.kind === 'ggml') return RANK[fits];
  const requests = maxConcurrentRequests?.expected ?? 0;
  return RANK[fits] + bounded(requests + placement.gpuLayers / placement.totalLayers);
}

function sizeUp(request: SizingRequest): Sizing | null {
  const { provider, situation, catalog } = request;
  const { engine } = provider;
  const model = situation.model?.entry;
  if (!engine || !model?.architecture || situation.machine.gpus === null) return null;
  const subject: ReadyRequest['subject'] = {
    name: model.hfId,
    architecture: model.architecture,
    contextTokens: model.contextTokens,
    nativeDtype: model.nativeDtype,
    doubts: [],
    quantized: model.quantized,
  };
  let best: Sizing | null = null;
  for (const form of formsFor(model, request)) {
    if (form.scheme === LAST_GGUF && best !== null && best.estimate.fits !== 'does-not-fit') break;
    const asked = requestFor(request, { model, form });
    const answer = estimateReady({ request: asked, provider, engine, subject, catalog });
    if (answer.kind === 'faulty') continue;
    const sizing: Sizing = { ...form, request: asked, estimate: answer.value };
    if (best === null || worth(sizing, provider) > worth(best, provider)) best = sizing;
    if (sizing.estimate.fits === 'fits' || sizing.estimate.fits === 'cannot-tell') break;
  }
  return best;
}

// Rules, texts, commands and every answer tried in place of another ask for the same figures, so that each is worked out
// once for what it depends on. The catalog must not change.
const byCatalog = remembered<Catalog, Map<string, Sizing | null>>(() => new Map());
const keys = remembered<Situation, { key: string }>((situation) => {
  const { answers, machine, model, quantization, contextTokens, users } = situation;
  const { accelerators, ramGiB, cpu } = answers;
  return {
    key: JSON.stringify([
      answers.priority === 'quality',
      accelerators,
      ramGiB,
      cpu,
      model?.entry?.hfId,
      machine.nodes,
      quantization,
      contextTokens,
      users,
    ]),
  };
});

/** Beyond so many the memory is given back; a picture of the decision asks for a few hundred. */
const MOST_KEPT = 3_000;

/**
 * The form of the model that a provider would run here, with its memory and speed: of those that the answers accept the
 * one with the most bits that fits, else the one that comes closest. Null where model or machine is not known.
 *
 * @example sizingOf({ provider: vllm, situation, catalog })?.scheme // 'awq' on a card that 16-bit weights do not fit
 */
export function sizingOf(request: SizingRequest): Sizing | null {
  const { provider, situation, catalog } = request;
  if (!situation.model?.entry || situation.machine.gpus === null) return null;
  const sizings = byCatalog(catalog);
  const key = `${provider.id} ${keys(situation).key}`;
  const told = sizings.get(key);
  if (told !== undefined) return told;
  const sizing = sizeUp(request);
  if (sizings.size >= MOST_KEPT) sizings.clear();
  sizings.set(key, sizing);
  return sizing;
}
