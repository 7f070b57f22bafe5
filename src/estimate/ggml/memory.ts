import type { GgmlMemory } from '../../schema/engine';
import { SYSTEM_GIB } from '../host-only';
import { exactly, rangeOf, scaled, sum, type Interval } from '../interval';
import type { Fit, GpuOutcome, HostMemory, MemoryOutcome } from '../result';
import type { Margin } from '../schemes/checkpoint';
import type { Gpu, Task } from '../task';
import { BYTES_PER_GIB, totalBytes, withMargin, type RoleBytes } from '../weights';
import { ggmlCache, type GgmlCache } from './cache';
import { graphBytes, type GraphBytes } from './graph';
import { piecesOf, placementOf, type Pieces, type Placement } from './placement';

export interface Request {
  task: Task;
  engine: GgmlMemory;
  /** Weights of the file by tensor role. */
  bytes: RoleBytes;
  scheme: { margin: Margin };
  /** The same, with experts as they lie in RAM where they come in another scheme. */
  inRam?: { bytes: RoleBytes; margin: Margin } | undefined;
}

/** Everything about a request that does not depend on where things lie. */
export interface Sized extends Request {
  cache: GgmlCache;
  graph: GraphBytes;
  pieces: Pieces;
}

const weightsGiB = ({ scheme }: Request, bytes: number): Interval => withMargin(bytes, scheme.margin);

/** Buffers of so many bytes, or down to the least where a newer build needs no more. */
function computeGiB({ engine }: Request, { bytes, least = bytes }: { bytes: number; least?: number }): Interval {
  const { low, expected, high } = scaled(rangeOf(engine.computeShare), bytes / BYTES_PER_GIB);
  return { low: Math.min(low, (least * engine.computeShare.low) / BYTES_PER_GIB), expected, high };
}

const exactGiB = (bytes: number): Interval => exactly(bytes / BYTES_PER_GIB);

/** Peak on the processor, where it computes the layers and the logits itself. */
const hostCompute = ({ graph }: Sized) => Math.max(graph.layers, graph.hostOutput);

function gpuOutcome(request: { sized: Sized; gpu: Gpu; held: Placement['held'][number] }): GpuOutcome {
  const { sized, gpu, held } = request;
  const { pieces, engine, task } = sized;
  const weights = weightsGiB(
    sized,
    held.layers * pieces.layer + held.expertLayers * pieces.experts + (held.head ? pieces.head : 0),
  );
  const kvCacheGiB = exactGiB(held.layers * pieces.cache);
  const compute = computeGiB(sized, { bytes: held.compute, least: held.leastCompute });
  const overheadGiB = rangeOf(engine.outsideGiB);
  return {
    name: gpu.name,
    capacityGiB: gpu.memoryGiB,
    usableGiB: Math.max(0, gpu.memoryGiB - (task.gpuLayers === null ? engine.marginGiB : 0)),
    layers: held.layers + (held.head ? 1 : 0),
    weightsGiB: weights,
    kvCacheGiB,
    computeGiB: compute,
    overheadGiB,
    totalGiB: sum([weights, kvCacheGiB, compute, overheadGiB]),
  };
}

/** What lies in RAM, and the working memory there. */
function hostOutcome(sized: Sized, placement: Placement): { host: HostMemory; computeGiB: Interval } {
  const { pieces, graph, scheme, inRam } = sized;
  const { layersInRam, expertLayersInRam, headInRam } = placement;
  const weights = sum([
    weightsGiB(sized, pieces.tables + layersInRam * pieces.layer + (headInRam ? pieces.head : 0)),
    withMargin(expertLayersInRam * pieces.expertsInRam, (inRam ?? scheme).margin),
  ]);
  const kvCacheGiB = exactGiB(layersInRam * pieces.cache);
  const inputs = graph.hostInputs + (expertLayersInRam > 0 ? graph.hostExperts : 0);
  const compute = computeGiB(sized, { bytes: layersInRam > 0 ? Math.max(inputs, graph.layers) : inputs });
  return {
    host: { weightsGiB: weights, kvCacheGiB, totalGiB: sum([weights, kvCacheGiB, compute]) },
    computeGiB: compute,
  };
}

/** How a machine copes, and how much is missing where it does not. */
interface Verdict {
  fits: Fit;
  shortByGiB: number | null;
}

const shortOf = (missingGiB: number): Verdict =>
  missingGiB > 0 ? { fits: 'does-not-fit', shortByGiB: missingGiB } : { fits: 'fits-partly', shortByGiB: null };

function verdictOf(request: { task: Task; placement: Placement; gpus: readonly GpuOutcome[]; host: HostMemory }) {
  const { task, placement, gpus, host } = request;
  if (placement.overflow > 0) return shortOf(placement.overflow / BYTES_PER_GIB);
  if (placement.whole) return { fits: 'fits', shortByGiB: null } satisfies Verdict;
  const { ramGiB } = task.host;
  if (ramGiB === null) return { fits: 'cannot-tell', shortByGiB: null } satisfies Verdict;
  // Of unified memory, what the GPU holds is gone for the processor.
  const unified = task.gpus?.some((gpu) => gpu.unified) ?? false;
  const taken = unified ? gpus.reduce((total, gpu) => total + gpu.totalGiB.expected, 0) : 0;
  return shortOf(host.totalGiB.expected + taken + SYSTEM_GIB - ramGiB);
}

/** Requests of the whole context for which the GPUs would have room; null where a request caches nothing. */
function requestsIn(sized: Sized, outcome: { gpus: readonly GpuOutcome[]; placement: Placement }): Interval | null {
  const { gpus, placement } = outcome;
  if (sized.cache.bytes === 0) return null;
  if (!placement.whole) return exactly(placement.overflow > 0 ? 0 : 1);
  const cacheGiB = sized.cache.bytes / BYTES_PER_GIB;
  const within = (end: 'low' | 'expected' | 'high', room: number) =>
    Math.max(0, room - gpus.reduce((total, gpu) => total + gpu.totalGiB[end] - gpu.kvCacheGiB[end], 0)) / cacheGiB;
  const room = gpus.reduce((total, gpu) => total + gpu.usableGiB, 0);
  return { low: within('high', room), expected: within('expected', room), high: within('low', room) };
}

/** The processor computes alone. */
function onHost(sized: Sized): MemoryOutcome {
  const { task, bytes, cache } = sized;
  const weights = weightsGiB(sized, totalBytes(bytes));
  const kvCacheGiB = exactGiB(cache.bytes);
  const compute = computeGiB(sized, { bytes: hostCompute(sized), least: sized.graph.layers });
  const totalGiB = sum([weights, kvCacheGiB, compute]);
  const { ramGiB } = task.host;
  const missing = ramGiB === null ? 0 : totalGiB.expected + SYSTEM_GIB - ramGiB;
  const fits = ramGiB === null ? 'cannot-tell' : missing > 0 ? 'does-not-fit' : 'fits';
  const room = ramGiB === null || cache.bytes === 0 ? null : 1 - missing / kvCacheGiB.expected;
  return {
    gpus: [],
    host: { weightsGiB: weights, kvCacheGiB, totalGiB },
    total: { weightsGiB: weights, kvCacheGiB, computeGiB: compute },
    kvBytesPerToken: cache.bytesPerToken,
    kvCacheTokens: exactly(cache.cells),
    maxConcurrentRequests: room === null ? null : exactly(Math.max(0, room)),
    fits,
    shortByGiB: fits === 'does-not-fit' ? missing : null,
    placement: { gpuLayers: 0, totalLayers: task.architecture.layers + 1, expertLayersInRam: 0 },
  };
}

/** Sizes of a request's parts. */
export function sizedAt(request: Request): Sized {
  const { task, engine, bytes } = request;
  const inRam = request.inRam?.bytes ?? bytes;
  const cache = ggmlCache({ task, engine });
  const graph = graphBytes({ task, engine, bytes: inRam, cells: cache.cells });
  return { ...request, cache, graph, pieces: piecesOf({ bytes, inRam, cache, layers: task.architecture.layers }) };
}

/** Everything on one GPU of unknown size. */
function anywhere({ task, graph }: Sized): Placement {
  const { layers } = task.architecture;
  const compute = Math.max(graph.layers, graph.output);
  const leastCompute = Math.max(graph.layers, graph.outputOfRequests);
  return {
    held: [{ layers, expertLayers: layers, head: true, compute, leastCompute }],
    gpuLayers: layers + 1,
    layersInRam: 0,
    expertLayersInRam: 0,
    headInRam: false,
    whole: true,
    overflow: 0,
  };
}

const UNKNOWN_GPU: Gpu = {
  name: '',
  vendor: 'other',
  memoryGiB: 0,
  unified: false,
  bandwidthGBs: null,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  computeCapability: null,
  nvlink: false,
  datacentre: false,
};

/**
 * Memory of llama.cpp and its kin: the file's layers on GPUs and in RAM, a cache for the whole context, and buffers for
 * one micro-batch.
 *
 * @example ggmlMemory({ task, engine: llamaCpp, bytes, scheme }).fits // 'fits-partly' for 40 GiB of layers on 24 GiB
 */
export function ggmlMemory(request: Request): MemoryOutcome {
  const { task } = request;
  const sized = sizedAt(request);
  const { cache } = sized;
  if (task.gpus?.length === 0) return onHost(sized);
  const known = task.gpus ?? [UNKNOWN_GPU];
  const placement = task.gpus === null ? anywhere(sized) : placementOf({ ...sized, gpus: task.gpus });
  const gpus = placement.held.map((held, index) => gpuOutcome({ sized, gpu: known[index] ?? UNKNOWN_GPU, held }));
  const { host, computeGiB: onHostGiB } = hostOutcome(sized, placement);
  const verdict: Verdict =
    task.gpus === null ? { fits: 'cannot-tell', shortByGiB: null } : verdictOf({ task, placement, gpus, host });
  return {
    gpus,
    host,
    total: {
      weightsGiB: sum([...gpus.map((gpu) => gpu.weightsGiB), host.weightsGiB]),
      kvCacheGiB: sum([...gpus.map((gpu) => gpu.kvCacheGiB), host.kvCacheGiB]),
      computeGiB: sum([...gpus.map((gpu) => gpu.computeGiB), onHostGiB]),
    },
    kvBytesPerToken: cache.bytesPerToken,
    kvCacheTokens: exactly(cache.cells),
    maxConcurrentRequests: task.gpus === null ? null : requestsIn(sized, { gpus, placement }),
    ...verdict,
    placement: {
      gpuLayers: placement.gpuLayers,
      totalLayers: task.architecture.layers + 1,
      expertLayersInRam: Math.max(0, placement.expertLayersInRam - placement.layersInRam),
    },
  };
}
