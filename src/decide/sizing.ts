import { estimateReady, type ReadyRequest } from '../estimate/estimate';
import type { EstimateRequest } from '../estimate/request';
import type { Estimate } from '../estimate/result';
import { remembered } from '../estimate/remembered';
import type { Catalog } from '../schema/catalog';
import { supportState } from './facts';
import { formsFor, isLastResort, type Form, type SizingRequest } from './forms';
import type { Situation } from './situation';
import { requestFor } from './spread';

export type { SizingRequest } from './forms';

/** The form to run here, and what it takes. */
export interface Sizing extends Form {
  /** What the estimator was asked for it. */
  request: EstimateRequest;
  estimate: Estimate;
  /** Machines that hold it together. */
  nodes: number;
}

const RANK = { fits: 3, 'fits-partly': 2, 'cannot-tell': 1, 'does-not-fit': 0 } as const;

/** From 0 to 1, rising. */
const bounded = (amount: number) => amount / (1 + amount);

/** Requests of full length that there should be room for, as a share of those at the peak: few are as long at once. */
const ROOM_FOR = 4;

/** All of it lies on GPUs. */
export const isWhole = ({ gpus, placement }: Estimate): boolean =>
  gpus.length > 0 && placement.gpuLayers >= placement.totalLayers && placement.expertLayersInRam === 0;

/** Nothing lies in RAM, and enough requests find room at once. */
function serves({ estimate }: Sizing, { concurrentRequests }: EstimateRequest): boolean {
  const { fits, maxConcurrentRequests } = estimate;
  if (fits === 'fits' || fits === 'cannot-tell') return true;
  if (fits !== 'fits-partly' || maxConcurrentRequests === null) return false;
  return isWhole(estimate) && maxConcurrentRequests.expected >= (concurrentRequests ?? 1) / ROOM_FOR;
}

/** A repository that has to be found or made first. */
const UNKNOWN_REPOSITORY = -0.5;

/** A published form that lies on the GPUs whole, though fewer requests than asked find room at once. */
const holdsPublished = ({ estimate, repository }: Sizing): boolean =>
  repository !== null && estimate.fits === 'fits-partly' && isWhole(estimate);

/**
 * Of forms that do not fit the one that comes closest; of those that fit in part the one that holds more requests at
 * once or more layers on the GPUs. Where the processor computes what is left over, the preferred form stays, save that
 * experts in fewer bits are read sooner: the form that leaves more of them to the GPUs, unless quality counts most.
 */
function worth({ estimate, repository, experts }: Sizing, { provider, situation }: SizingRequest): number {
  const { fits, maxConcurrentRequests, placement, shortByGiB } = estimate;
  if (fits === 'does-not-fit') return -bounded(shortByGiB ?? 0);
  const onGpus = 1 - placement.expertLayersInRam / placement.totalLayers;
  if (fits === 'fits-partly' && experts && situation.answers.priority !== 'quality') return RANK[fits] + onGpus;
  if (fits !== 'fits-partly' || provider.engine?.memory.kind === 'ggml') return RANK[fits];
  const requests = maxConcurrentRequests?.expected ?? 0;
  const known = repository === null ? UNKNOWN_REPOSITORY : 0;
  return RANK[fits] + known + bounded(requests + placement.gpuLayers / placement.totalLayers);
}

/** The form that comes nearest to the answers on so many machines. */
function bestForm(request: SizingRequest, nodes: number): Sizing | null {
  const { provider, situation, catalog } = request;
  const { engine } = provider;
  const model = situation.model?.entry;
  if (!engine || !model?.architecture) return null;
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
    if (isLastResort(form.scheme) && best !== null && best.estimate.fits !== 'does-not-fit') break;
    const asked = requestFor(request, { model, form, nodes });
    const answer = estimateReady({ request: asked, provider, engine, subject, catalog });
    if (answer.kind === 'faulty') continue;
    const sizing: Sizing = { ...form, request: asked, estimate: answer.value, nodes };
    const waitsForFile = sizing.repository === null && best !== null && holdsPublished(best);
    if (!waitsForFile && serves(sizing, asked)) return sizing;
    if (best === null || worth(sizing, request) > worth(best, request)) best = sizing;
  }
  return best;
}

/** One model spans several machines where that is a must, or where no single one holds it and copies are not asked for. */
function sizeUp(request: SizingRequest): Sizing | null {
  const { provider, situation } = request;
  const { machine, needs } = situation;
  const spans = machine.nodes > 1 && supportState(provider, 'multinode') !== 'no';
  if (spans && needs.has('multi-node')) return bestForm(request, machine.nodes);
  const alone = bestForm(request, 1);
  const held = alone === null || (alone.estimate.fits !== 'does-not-fit' && alone.repository !== null);
  if (!spans || held || needs.has('replicas')) return alone;
  const together = bestForm(request, machine.nodes);
  // A form that somebody would have to make first gives way to a published one that all machines hold.
  const isPublished = together !== null && together.repository !== null && together.estimate.fits !== 'does-not-fit';
  return isPublished || alone.estimate.fits === 'does-not-fit' ? together : alone;
}

// Rules, texts, commands and every answer tried in place of another ask for the same figures, so that each is worked out
// once for what it depends on. The catalog must not change.
const byCatalog = remembered<Catalog, Map<string, Sizing | null>>(() => new Map());
const keys = remembered<Situation, { key: string }>((situation) => {
  const { answers, machine, model, needs, quantization, contextTokens, users } = situation;
  const { accelerators, ramGiB, cpu } = answers;
  return {
    key: JSON.stringify([
      answers.priority === 'quality',
      answers.checkpoint === 'gguf',
      accelerators,
      ramGiB,
      cpu,
      model?.entry?.hfId,
      machine.nodes,
      machine.os,
      needs.has('multi-node'),
      needs.has('replicas'),
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
