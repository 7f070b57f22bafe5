import type { GgmlMemory } from '../../schema/engine';
import type { Gpu, Task } from '../task';
import { BYTES_PER_GIB, totalBytes, type RoleBytes } from '../weights';
import type { GgmlCache } from './cache';
import type { GraphBytes } from './graph';

/** Weights by where they can lie. */
export interface Pieces {
  /** Stays in RAM: tables of which a token reads one row. */
  tables: number;
  /** On the GPU of the last layer; a tied head is a copy of the table, which is then counted here alone. */
  head: number;
  /** One layer without its experts. */
  layer: number;
  /** The experts of one layer, averaged over all layers. */
  experts: number;
  /** The same as they lie in RAM. */
  expertsInRam: number;
  /** Keys, values and states of one layer, averaged. */
  cache: number;
}

/** Sorts the weights of a file. */
export function piecesOf(request: {
  bytes: RoleBytes;
  /** The same, with experts as they lie in RAM. */
  inRam: RoleBytes;
  cache: GgmlCache;
  layers: number;
}): Pieces {
  const { bytes, inRam, cache, layers } = request;
  const tied = bytes.outputHead === 0;
  const head = tied ? bytes.embedding : bytes.outputHead;
  const tables = bytes.perLayerEmbedding + (tied ? 0 : bytes.embedding);
  const experts = bytes.expertUp + bytes.expertDown;
  return {
    tables,
    head,
    layer: (totalBytes(bytes) - head - tables - experts) / layers,
    experts: experts / layers,
    expertsInRam: (inRam.expertUp + inRam.expertDown) / layers,
    cache: cache.bytes / layers,
  };
}

/** What one GPU holds; layers may be parts of one, so that the order of the cards changes nothing. */
interface Held {
  layers: number;
  /** Of these, with their experts. */
  expertLayers: number;
  head: boolean;
  /** Working memory in bytes; the least is what newer builds get by with. */
  compute: number;
  leastCompute: number;
}

export interface Placement {
  held: Held[];
  /** With the output layer. */
  gpuLayers: number;
  layersInRam: number;
  expertLayersInRam: number;
  headInRam: boolean;
  /** Nothing but the tables is in RAM. */
  whole: boolean;
  /** Bytes by which the GPUs fall short of what the user put on them. */
  overflow: number;
}

interface Machine {
  task: Task;
  engine: GgmlMemory;
  pieces: Pieces;
  graph: GraphBytes;
  gpus: readonly Gpu[];
}

/** The output layer goes to the largest card; of like cards to the last. */
function headGpuOf(gpus: readonly Gpu[]): number {
  let best = 0;
  gpus.forEach((gpu, index) => {
    if (gpu.memoryGiB >= (gpus[best]?.memoryGiB ?? 0)) best = index;
  });
  return best;
}

/** Room of each card for layers and their cache. */
interface Rooms {
  rooms: number[];
  computes: { most: number; least: number }[];
  headGpu: number;
}

/** Working memory of a card without and with the output layer. */
type Computes = Pick<GraphBytes, 'layers' | 'output' | 'outputOfRequests'>;

function roomsOf(machine: Machine, compute: Computes): Rooms {
  const { task, engine, pieces, gpus } = machine;
  const headGpu = headGpuOf(gpus);
  const margin = task.gpuLayers === null ? engine.marginGiB : 0;
  const { layers, output, outputOfRequests } = compute;
  const computes = gpus.map((_, index) =>
    index === headGpu
      ? { most: Math.max(layers, output), least: Math.max(layers, outputOfRequests) }
      : { most: layers, least: layers },
  );
  const rooms = gpus.map((gpu, index) => {
    const room = (gpu.memoryGiB - engine.outsideGiB.value - margin) * BYTES_PER_GIB - (computes[index]?.most ?? 0);
    return Math.max(0, room - (index === headGpu ? pieces.head : 0));
  });
  return { rooms, computes, headGpu };
}

const totalOf = (rooms: readonly number[]) => rooms.reduce((total, room) => total + room, 0);
const layersIn = ({ rooms }: Rooms, unit: number) =>
  rooms.reduce((layers, room) => layers + Math.floor(room / unit), 0);

/** Deals layers out in proportion to the room, as llama.cpp does with free memory. */
function deal(request: { found: Rooms; layers: number; expertLayers: number; gpus: readonly Gpu[] }): Held[] {
  const { found, layers, expertLayers, gpus } = request;
  const room = totalOf(found.rooms);
  const memory = gpus.reduce((total, gpu) => total + gpu.memoryGiB, 0);
  return gpus.map((gpu, index) => {
    const share = room > 0 ? (found.rooms[index] ?? 0) / room : gpu.memoryGiB / memory;
    const used = share > 0 || index === found.headGpu;
    return {
      layers: layers * share,
      expertLayers: expertLayers * share,
      head: index === found.headGpu,
      compute: used ? (found.computes[index]?.most ?? 0) : 0,
      leastCompute: used ? (found.computes[index]?.least ?? 0) : 0,
    };
  });
}

/** All layers on the GPUs, experts too. */
function wholePlacement(machine: Machine, compute: Computes): Placement | null {
  const { task, pieces, gpus } = machine;
  const { layers } = task.architecture;
  const found = roomsOf(machine, compute);
  if (layersIn(found, pieces.layer + pieces.experts + pieces.cache) < layers) return null;
  return {
    held: deal({ found, layers, expertLayers: layers, gpus }),
    gpuLayers: layers + 1,
    layersInRam: 0,
    expertLayersInRam: 0,
    headInRam: false,
    whole: true,
    overflow: 0,
  };
}

/**
 * All layers on the GPUs, but experts of only as many as there is room for. Null where not even the rest fits, unless
 * the user wants all layers there or nothing but experts may lie in RAM: then something is missing on the GPUs.
 */
function expertsInRam(machine: Machine): Placement | null {
  const { task, engine, pieces, graph, gpus } = machine;
  const { layers } = task.architecture;
  const onlyExperts = engine.onlyExpertsInRam ?? false;
  if (!onlyExperts && (!engine.placesExperts || pieces.experts === 0)) return null;
  const found = roomsOf(machine, { ...graph, layers: graph.layersWithoutExperts });
  const unit = pieces.layer + pieces.cache;
  if (!onlyExperts && task.gpuLayers === null && layersIn(found, unit) < layers) return null;
  const spare = totalOf(found.rooms) - layers * unit;
  const held = pieces.experts === 0 ? 0 : Math.floor(spare / pieces.experts);
  const expertLayers = Math.max(0, Math.min(layers - 1, held));
  return {
    held: deal({ found, layers, expertLayers, gpus }),
    gpuLayers: layers + 1,
    layersInRam: 0,
    expertLayersInRam: layers - expertLayers,
    headInRam: false,
    whole: false,
    overflow: Math.max(0, -spare),
  };
}

/** Some layers on the GPUs, the last ones and the output first; the others in RAM. */
function someLayers(machine: Machine): Placement {
  const { task, pieces, graph, gpus } = machine;
  const { layers } = task.architecture;
  const found = roomsOf(machine, graph);
  const unit = pieces.layer + pieces.experts + pieces.cache;
  const asked = task.gpuLayers === null ? null : Math.max(0, Math.min(layers, task.gpuLayers - 1));
  const onGpu = asked ?? Math.min(layers, layersIn(found, unit));
  const gpuLayers = task.gpuLayers === null ? (onGpu > 0 ? onGpu + 1 : 0) : Math.min(layers + 1, task.gpuLayers);
  const base = { gpuLayers, layersInRam: layers - onGpu, expertLayersInRam: layers - onGpu };
  if (gpuLayers === 0) {
    const visit = (_: Gpu, index: number) => ({
      layers: 0,
      expertLayers: 0,
      head: false,
      compute: index === found.headGpu ? graph.visiting : 0,
      leastCompute: 0,
    });
    return { ...base, held: gpus.map(visit), headInRam: true, whole: false, overflow: 0 };
  }
  return {
    ...base,
    held: deal({ found, layers: onGpu, expertLayers: onGpu, gpus }),
    headInRam: false,
    whole: onGpu === layers,
    overflow: Math.max(0, onGpu * unit - totalOf(found.rooms)),
  };
}

/**
 * Where llama.cpp puts the layers: on the GPUs as long as they fit; of a mixture of experts, then the experts of some
 * layers go to RAM; then whole layers, unless nothing but experts may lie there. A number of layers that the user sets
 * is taken as it is, save that with all layers set experts may still stay in RAM, since that is how such models are run.
 *
 * @example placementOf(machine).gpuLayers // 37 of 37: Qwen3 8B in q4_k_m on 24 GiB
 */
export function placementOf(machine: Machine): Placement {
  const { task, engine, graph, gpus } = machine;
  const { layers } = task.architecture;
  if (task.gpuLayers !== null && task.gpuLayers <= layers) return someLayers(machine);
  // Several cards work at once on inputs of their own; where that takes too much, they take turns.
  const copies = (engine.pipelineCopies - 1) * graph.inputs;
  const atOnce = {
    layers: graph.layers + copies,
    output: graph.output + copies + graph.inputs,
    outputOfRequests: graph.outputOfRequests + copies + graph.inputs,
  };
  const inRow = gpus.length > 1 ? wholePlacement(machine, atOnce) : null;
  return inRow ?? wholePlacement(machine, graph) ?? expertsInRam(machine) ?? someLayers(machine);
}
