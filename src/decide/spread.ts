import { mostInParallel } from '../estimate/in-parallel';
import { runsGguf } from '../estimate/loading';
import type { EstimateRequest } from '../estimate/request';
import type { Accelerator } from '../schema/answers';
import type { Architecture } from '../schema/architecture';
import type { Model } from '../schema/model';
import { supportState } from './facts';
import type { Form, SizingRequest } from './forms';

/** Requests that an engine with one allocated context keeps open at once; further ones wait. */
const MOST_SLOTS = 4;

interface Spread {
  model: Model;
  form: Form;
  /** Machines that hold one model together. */
  nodes: number;
}

/** How a pooling engine spreads a model over GPUs and machines; nothing where it does what is usual on one machine. */
function parallelOf({ provider, situation }: SizingRequest, { model, nodes }: Spread) {
  const gpus = Math.max(1, situation.machine.gpuCount);
  const architecture: Architecture | null = model.architecture;
  // No more stages than layers.
  const stages = (wanted: number) => Math.min(wanted, architecture?.layers ?? 1);
  if (supportState(provider, 'parallel.tensor') !== 'no') {
    if (nodes === 1) return {};
    const tensorParallel = architecture ? mostInParallel({ architecture, gpus }) : gpus;
    return { pipelineParallel: stages(nodes), tensorParallel };
  }
  const layered = supportState(provider, 'parallel.pipeline') !== 'no';
  return { tensorParallel: 1, pipelineParallel: layered ? stages(gpus * nodes) : 1 };
}

const times = (accelerators: readonly Accelerator[] | undefined, nodes: number): Accelerator[] | undefined =>
  accelerators?.map((one) => ({ ...one, count: one.count * nodes }));

/**
 * What the estimator is asked for a form of the model on so many machines. Engines that pool memory split it as they
 * are told; for the others the GPUs and the memory of all machines count as one.
 *
 * @example requestFor(request, { model, form, nodes: 1 }).concurrentRequests // 4, for 20 users of an engine with slots
 */
export function requestFor(request: SizingRequest, spread: Spread): EstimateRequest {
  const { provider, situation } = request;
  const { model, form, nodes } = spread;
  const { answers, users } = situation;
  const kind = provider.engine?.memory.kind;
  const contextTokens = Math.min(situation.contextTokens, model.contextTokens ?? Infinity);
  const pooled = kind === 'pool';
  const batches = supportState(provider, 'batching.continuous') !== 'no';
  const slots = pooled ? users : Math.min(users, batches ? MOST_SLOTS : 1);
  // No more machines than layers, of which each holds at least one.
  const asOne = pooled ? 1 : Math.min(nodes, model.architecture?.layers ?? 1);
  return {
    provider: provider.id,
    model: model.hfId,
    accelerators: asOne > 1 ? times(answers.accelerators, asOne) : answers.accelerators,
    ramGiB:
      answers.ramGiB === undefined
        ? undefined
        : answers.ramGiB * (situation.machine.gpus?.some((gpu) => gpu.unified) ? 1 : asOne),
    cpu: answers.cpu,
    // The published weights are taken as they are: some come in formats that have no name among the answers.
    ...(form.repository === model.hfId && !runsGguf(provider) ? {} : { quantization: form.scheme }),
    ...(form.experts ? { expertsInRam: form.experts.scheme } : {}),
    // Engines that allocate one context for all requests take the sum.
    contextTokens: kind === 'ggml' ? contextTokens * slots : contextTokens,
    concurrentRequests: slots,
    ...(pooled ? parallelOf(request, spread) : {}),
  };
}
