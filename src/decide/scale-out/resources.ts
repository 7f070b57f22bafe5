import type { Catalog } from '../../schema/catalog';
import { sizingOf } from '../sizing';
import type { LayerSubject } from './subject';

/** Of one server on one machine. */
interface Resources {
  memoryGi: number;
  diskGi: number;
  cpus: number;
}

/**
 * Beside the weights, which pass through system memory while they load: the processes of the engine, and shared memory,
 * which Kubernetes counts as the pod's and llm-d's samples bound at 20 GiB. Its sample for SGLang asks for 96 GiB to run
 * Qwen3-32B, whose weights are 61:
 * https://github.com/llm-d/llm-d/blob/83bb7c18c881ab96e54eb5f12a9d7c7813ae3a19/guides/optimized-baseline/modelserver/gpu/sglang/base/patch-sglang.yaml
 */
const BESIDE_WEIGHTS_GIB = 32;
/** Memory and disk are asked for in steps of this. */
const STEP_GIB = 8;
/** Of a machine's memory, so much at most: with more, a pod would wait for a machine that there is not. */
const OF_THE_MACHINE = 0.9;
/** Where neither model nor size is named: that of the sample above, at 16 bits. */
const USUAL_PARAMS_B = 32.8;

const inSteps = (gib: number) => Math.ceil(gib / STEP_GIB) * STEP_GIB;

/**
 * Logical processors: two for each physical core, and a core for each process, of which there are two and one for each
 * GPU: https://github.com/vllm-project/vllm/blob/7cfb97e33791a348cd5d7b622cca521d82d8399f/docs/configuration/optimization.md
 */
const cpusFor = (gpus: number) => 2 * (2 + gpus);

/** Weights on one machine, at 16 bits where only the size of the model is known. */
function weightsGiB({ provider, situation, call }: LayerSubject, { catalog, machines }: OnMachines): number {
  const sizing = call.spread ? sizingOf({ provider, situation, catalog }) : call.onOneMachine;
  if (sizing) return sizing.estimate.total.weightsGiB.high / sizing.nodes;
  return ((situation.model?.paramsB ?? USUAL_PARAMS_B) * 2e9) / 2 ** 30 / (call.spread ? machines : 1);
}

interface OnMachines {
  catalog: Catalog;
  /** GPUs of one machine. */
  gpus: number;
  machines: number;
}

/**
 * What one server takes of a machine beside its GPUs.
 *
 * @example resourcesFor(subject, { catalog, gpus: 2, machines: 1 }) // { memoryGi: 96, diskGi: 96, cpus: 8 } for Qwen3-32B
 */
export function resourcesFor(subject: LayerSubject, on: OnMachines): Resources {
  const diskGi = inSteps(weightsGiB(subject, on) + BESIDE_WEIGHTS_GIB);
  const there = subject.situation.answers.ramGiB ?? Infinity;
  const memoryGi = Math.max(1, Math.min(diskGi, Math.floor(there * OF_THE_MACHINE)));
  return { memoryGi, diskGi, cpus: cpusFor(on.gpus) };
}
