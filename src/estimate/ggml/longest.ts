import { SYSTEM_GIB } from '../host-only';
import { exactly, type Interval } from '../interval';
import { BYTES_PER_GIB } from '../weights';
import { CELLS } from './cache';
import { ggmlMemory, sizedAt, type Request, type Sized } from './memory';
import { placementOf } from './placement';

type End = keyof Interval;

/** Bytes of a context, the two uncertain parts apart. */
interface Need {
  weights: number;
  compute: number;
  cache: number;
}

interface Question extends Request {
  /** The model's own longest context. */
  most: number;
}

/** What a single request needs on the GPUs, or on GPUs and host together. */
function needOf({ sized, onGpus }: { sized: Sized; onGpus: boolean }): Need {
  const { task, pieces, graph, cache } = sized;
  const cards = task.gpus?.length ?? 0;
  // What is left to RAM takes the least there; the placement has the last word.
  const left = sized.engine.onlyExpertsInRam ? 0 : Math.min(pieces.experts, pieces.expertsInRam);
  const experts = onGpus ? pieces.experts : left;
  const isInRam = !onGpus && !sized.engine.onlyExpertsInRam;
  const layers = task.architecture.layers * (pieces.layer + experts);
  const last = Math.max(graph.layers, cards === 0 ? graph.hostOutput : graph.output);
  return {
    weights: layers + pieces.head + (isInRam ? pieces.tables : 0),
    compute: Math.max(0, cards - 1) * graph.layers + last + (isInRam ? graph.hostInputs : 0),
    cache: cache.bytes,
  };
}

/** Memory for it, in bytes, where the constant part of each GPU takes as much as at an end of its range. */
function roomAt({ task, engine }: Request, given: { end: End; onGpus: boolean }): number {
  const outside = engine.outsideGiB[given.end === 'expected' ? 'value' : given.end];
  const gpus = task.gpus ?? [];
  // At the cautious end the engine's own fitting keeps its room free.
  const margin = given.end === 'high' ? Math.max(engine.marginGiB, engine.keepsFreeGiB) : engine.marginGiB;
  const onCards = gpus.reduce((room, gpu) => room + Math.max(0, gpu.memoryGiB - margin - outside), 0);
  const host = (task.host.ramGiB ?? 0) - SYSTEM_GIB;
  if (given.onGpus || engine.onlyExpertsInRam) return onCards * BYTES_PER_GIB;
  return (gpus.some((gpu) => gpu.unified) ? host : host + onCards) * BYTES_PER_GIB;
}

function bytesAt({ engine, scheme }: Request, { need, end }: { need: Need; end: End }): number {
  const weights = { low: 1 - scheme.margin.below, expected: 1, high: 1 + scheme.margin.above }[end];
  const compute = engine.computeShare[end === 'expected' ? 'value' : end];
  return need.weights * weights + need.compute * compute + need.cache;
}

const STEPS = 3;
const STEP_BACK = 0.97;

/**
 * Where the bytes of a context reach the room. They grow along straight lines that only get steeper, so each chord
 * meets the room before they do.
 */
function meets(request: { bytes: (tokens: number) => number; room: number; most: number }): number {
  const { bytes, room, most } = request;
  const atMost = bytes(most);
  if (atMost <= room) return most;
  let tokens = CELLS;
  let taken = bytes(tokens);
  for (let step = 0; step < STEPS && taken < room; step += 1) {
    tokens += Math.floor(((most - tokens) * (room - taken)) / (atMost - taken) / CELLS) * CELLS;
    taken = bytes(tokens);
  }
  return tokens;
}

/**
 * The longest context of a single request: one that stays on the GPUs, or one for which GPUs and RAM suffice together.
 * Null where what has to be known of the machine is not.
 *
 * @example longestContext({ task, engine, bytes, scheme, most: 131072, place: 'gpus' })?.expected // 98304
 */
export function longestContext(question: Question & { place: 'gpus' | 'anywhere' }): Interval | null {
  const { task, most, place } = question;
  const onGpus = place === 'gpus';
  if (task.gpus === null || (!onGpus && task.host.ramGiB === null)) return null;
  const alone = { ...task, concurrentRequests: 1, gpuLayers: null };
  const requestAt = (contextTokens: number) => ({ ...question, task: { ...alone, contextTokens } });
  const at = (tokens: number) => sizedAt(requestAt(tokens));
  const isWhole = (tokens: number) => placementOf({ ...at(tokens), gpus: task.gpus ?? [] }).whole;
  if (onGpus && (task.gpus.length === 0 || !isWhole(CELLS))) return exactly(0);
  const known = new Map<number, Need>();
  const needAt = (tokens: number): Need => {
    const need = known.get(tokens) ?? needOf({ sized: at(tokens), onGpus });
    known.set(tokens, need);
    return need;
  };
  const longestAt = (end: End): number => {
    const room = roomAt(question, { end, onGpus });
    const bytes = (tokens: number) => bytesAt(question, { need: needAt(tokens), end });
    return bytes(CELLS) > room ? 0 : meets({ bytes, room, most });
  };
  const holds = (tokens: number) => (onGpus ? isWhole(tokens) : ggmlMemory(requestAt(tokens)).fits !== 'does-not-fit');
  let expected = longestAt('expected');
  // Layers and experts are whole: on several cards a little room stays unused on each.
  while (expected > 0 && !holds(expected)) expected = Math.floor((expected * STEP_BACK) / CELLS) * CELLS;
  if (expected === most && longestAt('high') === most) return exactly(most);
  return { low: Math.min(expected, longestAt('high')), expected, high: Math.max(expected, longestAt('low')) };
}
