import type { Engine } from '../../schema/engine';
import type { ToolParser } from '../../schema/launch';
import type { Provider } from '../../schema/provider';
import { quantizations, type CheckpointWriter } from '../../schema/vocabulary';
import { servedModel, type Served } from '../checkpoint';
import { withEmbeddingModel } from '../embedding-example';
import { known } from '../facts';
import { hasUnlikeGpus } from '../machine';
import type { Situation } from '../situation';
import { sizingOf, type Sizing, type SizingRequest } from '../sizing';
import type { Values } from './placeholders';
import { toolParserOf, UNKNOWN_PARSER } from './tool-parser';

/** What everything about a start is worked out from. */
export interface Start {
  provider: Provider;
  situation: Situation;
  sizing: Sizing | null;
  served: Served;
  values: Values;
  /** Tokens per request were cut to what fits. */
  isContextCut: boolean;
  /** Requests share one pool of memory, in place of slots of a fixed number. */
  sharesPool: boolean;
  /** Requests at once were cut to what fits. */
  areSlotsCut: boolean;
  /** The weights are quantized as they are loaded. */
  quantizesOnLoading: boolean;
  /** The weights are expanded to 16 bits as they are loaded. */
  expandsOnLoading: boolean;
  /** What its documents say of tool calls of the model; null where they say nothing. */
  toolParser: ToolParser | null;
}

/** Contexts are cut to a multiple of this, which every engine's blocks divide. */
const CONTEXT_STEP = 256;
/** Requests that an engine with a fixed number of slots keeps open at once; further ones wait. */
const MOST_SLOTS = 4;
/** Of memory that the processor shares, so much at most: the system and other programs live in it too. */
const UNIFIED_SHARE = 0.8;
/** Where the engine works its share out by itself. */
const USUAL_SHARE = 0.9;

function contextFor({ situation, sizing }: { situation: Situation; sizing: Sizing | null }): number {
  const asked = Math.min(situation.contextTokens, situation.model?.entry?.contextTokens ?? Infinity);
  const most = Math.floor((sizing?.estimate.maxContextTokens?.expected ?? Infinity) / CONTEXT_STEP) * CONTEXT_STEP;
  return most > 0 && most < asked ? most : asked;
}

/** Slots that one allocated context pays for, without pushing the cache off the GPUs. */
function slotsThatFit({
  sizing,
  wanted,
  contextTokens,
}: {
  sizing: Sizing | null;
  wanted: number;
  contextTokens: number;
}) {
  const onGpus = sizing?.estimate.maxContextOnGpusTokens?.expected ?? 0;
  if (sizing?.estimate.fits !== 'fits-partly' || onGpus < contextTokens) return wanted;
  return Math.min(wanted, Math.floor(onGpus / contextTokens));
}

/** Requests at once: all of them where they share a pool, which takes in as many as fit at each moment; else slots that fit. */
function slotsFor(request: { provider: Provider; situation: Situation; sizing: Sizing | null; contextTokens: number }) {
  const { provider, situation } = request;
  const kind = provider.engine?.memory.kind;
  const sharesPool = kind === 'pool' || (!kind && known(provider, 'batching.design')?.value === 'paged');
  const wanted = sharesPool ? situation.users : Math.min(situation.users, MOST_SLOTS);
  const slots = sharesPool ? wanted : slotsThatFit({ ...request, wanted });
  return { sharesPool, slots, areSlotsCut: slots < wanted };
}

const roundedDown = (share: number) => Math.floor(share * 100) / 100;

function memoryShareFor({ provider, situation }: Pick<Start, 'provider' | 'situation'>): number {
  const memory = provider.engine?.memory;
  const own = memory?.kind === 'pool' && memory.share.kind === 'fixed' ? memory.share.share : USUAL_SHARE;
  const unified = situation.machine.gpus?.some((gpu) => gpu.unified) ?? false;
  return roundedDown((unified ? Math.min(own, UNIFIED_SHARE) : own) / (situation.answers.modelsAtOnce ?? 1));
}

/** Machines that hold one model together; copies on each of them are started one by one. */
function nodesFor({ situation, sizing }: Pick<Start, 'situation' | 'sizing'>): number {
  const { machine, needs } = situation;
  if (sizing) return sizing.nodes;
  return needs.has('replicas') && !needs.has('multi-node') ? 1 : machine.nodes;
}

/** GPUs of one machine that share each layer: as many as the model's heads divide among. */
function gpusFor({ provider, situation, sizing }: Pick<Start, 'provider' | 'situation' | 'sizing'>): number {
  const { gpuCount } = situation.machine;
  if (provider.engine?.memory.kind !== 'pool' || !sizing) return Math.max(1, gpuCount);
  return sizing.request.tensorParallel ?? Math.max(1, sizing.estimate.gpus.length);
}

function sharesFor({ machine }: Situation): string {
  if (!hasUnlikeGpus(machine)) return '';
  return (machine.gpus ?? [])
    .flatMap(({ count, memoryGiB }) => Array.from({ length: count }, () => Math.round(memoryGiB ?? 0)))
    .join(',');
}

/** The model's own repository in place of a quantized one that nobody published, where loading quantizes it. */
function servedHere(request: SizingRequest, sizing: Sizing | null): { served: Served; quantizesOnLoading: boolean } {
  const { provider, situation } = request;
  const entry = situation.model?.entry;
  const onLoading =
    sizing?.repository === null &&
    quantizations[sizing.scheme].fact === 'quant.bitsandbytes' &&
    (provider.flags?.some(({ setting }) => setting === 'quantize') ?? false);
  return entry && onLoading
    ? { served: { name: entry.hfId }, quantizesOnLoading: true }
    : { served: servedModel(request), quantizesOnLoading: false };
}

/**
 * What an engine calls a form of experts in system memory; the first that it has where nothing is known, and empty
 * where it has no names for them.
 *
 * @example expertFormOf({ engine: ktransformers.engine, scheme: 'q4_k_m' }) // 'LLAMAFILE'
 */
export function expertFormOf(request: {
  engine: Engine | null;
  scheme: string;
  writer?: CheckpointWriter | undefined;
}): string {
  const { engine, scheme, writer } = request;
  const forms = engine?.memory.kind === 'ggml' ? (engine.memory.expertForms ?? []) : [];
  const alike = forms.filter((form) => form.scheme === scheme);
  const found = alike.find((form) => form.writer === writer) ?? alike[0] ?? forms[0];
  return found?.name ?? '';
}

/** Form and place of experts in system memory: the model's own, or those of a file beside it. */
function expertsFor({ provider, sizing, served }: Pick<Start, 'provider' | 'sizing' | 'served'>) {
  const { engine } = provider;
  const experts = sizing?.experts;
  return experts
    ? {
        expertForm: expertFormOf({ engine, scheme: experts.scheme }),
        expertModel: experts.repository,
        expertFile: experts.scheme.toUpperCase(),
      }
    : {
        expertForm: expertFormOf({ engine, scheme: sizing?.estimate.quantization ?? '', writer: sizing?.writer }),
        expertModel: served.name,
        expertFile: '',
      };
}

/** A model that nobody asked for is called one. */
const asExample = ({ name, note }: Served, { model }: Situation): Served => ({
  name,
  note: [`No model was named: ${model?.name ?? name} is an example of one that gives vectors.`, note]
    .filter(Boolean)
    .join(' '),
});

/** Works out every figure that a command, container or file of a provider could need here. */
export function startOf(asked: SizingRequest): Start {
  const request = withEmbeddingModel(asked);
  const { provider, situation } = request;
  const sizing = sizingOf(request);
  const wanted = Math.min(situation.contextTokens, situation.model?.entry?.contextTokens ?? Infinity);
  const contextTokens = contextFor({ situation, sizing });
  const { slots, sharesPool, areSlotsCut } = slotsFor({ provider, situation, sizing, contextTokens });
  const placement = sizing?.estimate.placement;
  const { served: own, quantizesOnLoading } = servedHere(request, sizing);
  const served = request === asked ? own : asExample(own, situation);
  const toolParser = toolParserOf(request);
  return {
    provider,
    situation,
    sizing,
    served,
    isContextCut: contextTokens < wanted,
    sharesPool,
    areSlotsCut,
    quantizesOnLoading,
    expandsOnLoading: sizing?.estimate.isExpanded ?? false,
    toolParser,
    values: {
      model: served.name,
      gpus: gpusFor({ provider, situation, sizing }),
      nodes: nodesFor({ situation, sizing }),
      contextTokens,
      slots,
      memoryShare: memoryShareFor({ provider, situation }),
      gpuLayers: placement?.gpuLayers ?? 0,
      expertLayers: placement?.expertLayersInRam ?? 0,
      shares: sharesFor(situation),
      host: '127.0.0.1',
      scheme: sizing?.scheme ?? '',
      models: situation.answers.modelsAtOnce ?? 1,
      ...expertsFor({ provider, sizing, served }),
      toolParser: toolParser?.parser ?? UNKNOWN_PARSER,
    },
  };
}
