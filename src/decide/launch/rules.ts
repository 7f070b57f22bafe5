import type { Setting } from '../../schema/launch';
import { known, supportState } from '../facts';
import { hasUnlikeGpus } from '../machine';
import { listensByDefault, type Address } from './address';
import type { Start } from './values';

/** When a setting is written, and why: the reason is shown beside the flag. Null where the engine is left to itself. */
type Rule = (start: Start, address: Address) => string | null;

const counted = (count: number, noun: string) => `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;

const isService = ({ situation: { answers } }: Start) =>
  answers.availability === 'working-hours' || answers.availability === 'always-on';

/** Engines that fit a model to the memory by themselves do it better than an estimate, unless somebody wants the say. */
const isPlacedByHand = ({ provider, situation }: Start) =>
  supportState(provider, 'memory.autoFit') !== 'yes' || situation.needs.has('layer-placement');

const context: Rule = ({ provider, situation: { answers, users }, values: { contextTokens }, isContextCut }) => {
  const tokens = `${counted(contextTokens, 'token')} a request`;
  if (isContextCut) return `${tokens}: as many as fit here.`;
  const fitsItself = supportState(provider, 'memory.autoFit') === 'yes';
  if (answers.contextTokens === undefined && users === 1 && fitsItself) return null;
  return `${tokens}, prompt and answer together.`;
};

const parallel: Rule = ({ provider, values: { slots }, situation: { users }, sharesPool, areSlotsCut }) => {
  const own = known(provider, 'batching.defaultSlots')?.value ?? null;
  const leftAlone = sharesPool ? slots <= (own ?? Infinity) : slots === own;
  if (users === 1 || leftAlone) return null;
  const because = areSlotsCut ? ', since no more fit' : '';
  return `${counted(slots, 'request')} at once${because}${slots < users ? '; further ones wait' : ''}.`;
};

const memoryShare: Rule = ({ situation: { answers, machine } }) => {
  const models = answers.modelsAtOnce ?? 1;
  if (models > 1) return `Its part of each GPU, where ${models} models live side by side.`;
  return machine.gpus?.some((gpu) => gpu.unified)
    ? 'The GPU shares its memory with the system, which needs some of it.'
    : null;
};

const gpuLayers: Rule = (start) => {
  const { gpuLayers: layers, totalLayers } = start.sizing?.estimate.placement ?? { gpuLayers: 0, totalLayers: 0 };
  if (start.sizing?.estimate.fits !== 'fits-partly' || layers >= totalLayers || !isPlacedByHand(start)) return null;
  return `${layers} of ${totalLayers} layers fit on the GPUs; the others stay in system memory.`;
};

const expertsInRam: Rule = (start) => {
  const { expertLayers } = start.values;
  if (start.sizing?.estimate.fits !== 'fits-partly' || expertLayers === 0 || !isPlacedByHand(start)) return null;
  return `The experts of ${counted(expertLayers, 'layer')} stay in system memory, since not all fit on the GPUs.`;
};

const host: Rule = ({ provider }, address) => {
  if (address.host === '0.0.0.0') return 'Others reach it from their machines.';
  return listensByDefault(provider) === '127.0.0.1' ? null : 'Only this machine reaches it.';
};

/**
 * The one place where it is decided what a command sets. A setting is written where its rule gives a reason and the
 * engine's documents have a flag for it.
 */
export const settingRules: Readonly<Record<Setting, Rule>> = {
  context,
  parallel,
  'memory-share': memoryShare,
  'tensor-parallel': ({ values: { gpus } }) => (gpus > 1 ? `The ${gpus} GPUs compute each layer together.` : null),
  'pipeline-parallel': ({ values: { nodes } }) => (nodes > 1 ? `The ${nodes} machines hold different layers.` : null),
  'gpu-layers': gpuLayers,
  'experts-in-ram': expertsInRam,
  'gpu-shares': (start) =>
    hasUnlikeGpus(start.situation.machine) && isPlacedByHand(start)
      ? 'Each card gets layers as its memory allows.'
      : null,
  host,
  port: () => 'Written out, so that the calls below find it.',
  'api-key': (_, address) => (address.key ? 'Others reach it, so it asks them for a key.' : null),
  metrics: (start) => (isService(start) ? 'A service that people rely on is watched.' : null),
  'tool-calling': ({ situation: { needs, workload } }) =>
    needs.has('tool-calling') || workload === 'agents' || workload === 'coding-agent' ? 'Agents call tools.' : null,
  embeddings: ({ situation: { workload } }) => (workload === 'embeddings' ? 'Vectors are asked for, not text.' : null),
  adapters: ({ situation: { needs } }) => (needs.has('many-loras') ? 'Several adapters share one base model.' : null),
  quantize: ({ quantizesOnLoading }) => (quantizesOnLoading ? 'The weights are quantized as they are loaded.' : null),
  expand: ({ expandsOnLoading }) =>
    expandsOnLoading ? 'The file is expanded while it is loaded: to 16 bits, where 32 would be usual.' : null,
  offline: ({ situation: { needs } }) => (needs.has('air-gapped') ? 'Nothing is fetched while it runs.' : null),
  'keep-loaded': (start) => (isService(start) ? 'Nobody waits for the model to be loaded again.' : null),
  'several-models': ({ values: { models } }) => (models > 1 ? `${models} models are held side by side.` : null),
};
