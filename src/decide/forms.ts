import { runsGguf } from '../estimate/loading';
import { schemeOf } from '../estimate/schemes/native';
import { remembered } from '../estimate/remembered';
import type { Catalog } from '../schema/catalog';
import type { Model } from '../schema/model';
import type { Provider } from '../schema/provider';
import { ggufSchemes } from '../schema/gguf-schemes';
import { quantizations, type CheckpointWriter, type QuantizationId } from '../schema/vocabulary';
import { supportHere, supportState, writersRead } from './facts';
import type { Machine } from './machine';
import { isMixture, type Situation } from './situation';

/** A form of the model's weights that a provider could run. */
export interface Form {
  scheme: QuantizationId;
  /** Where it is found; null where the catalog knows no such repository. */
  repository: string | null;
  /** How it is written, where that is known. */
  writer?: CheckpointWriter | undefined;
  /** Experts in system memory, where they come from a file of their own. */
  experts?: Experts;
}

/** Experts of a mixture in another form than those on the GPUs. */
interface Experts {
  scheme: QuantizationId;
  /** GGUF files that have them. */
  repository: string;
}

/** What somebody asks a provider to run where. */
export interface SizingRequest {
  provider: Provider;
  situation: Situation;
  catalog: Catalog;
}

/** GGUF files from the usual one down, for engines that read them. */
const GGUF_LADDER: readonly QuantizationId[] = ['q4_k_m', 'iq4_xs', 'q3_k_m'];
/** Where none of them runs at all: these cost more quality than layers in RAM cost speed. */
const LAST_GGUF: readonly QuantizationId[] = ['q2_k'];
/** Large mixtures lose least of it, and are published in mixes of even fewer bits. */
const LAST_OF_MIXTURES: readonly QuantizationId[] = [...LAST_GGUF, 'ud-iq2_xxs', 'ud-iq1_m'];
export const isLastResort = (scheme: QuantizationId): boolean => LAST_OF_MIXTURES.includes(scheme);

/**
 * The fewest bits a weight may take with a provider, where any form is accepted and only the size of the model is known.
 *
 * @example fewestBits({ provider: llamaCpp, situation, catalog }) // 1.75 of a mixture, 2.625 of a dense model
 */
export function fewestBits(request: SizingRequest): number {
  const last = isMixture(request.situation) ? LAST_OF_MIXTURES : LAST_GGUF;
  const own = runsGguf(request.provider) ? last.filter((scheme) => runs(request, { scheme })) : [];
  return Math.min(
    quantizations.any.leastBitsPerWeight,
    ...own.map((scheme) => quantizations[scheme].leastBitsPerWeight),
  );
}
/** Forms that any model can be had or made in, where no repository is known; of each number of bits the first that runs. */
const USUAL_FORMS: readonly (readonly QuantizationId[])[] = [
  ['mlx-8bit'],
  ['awq', 'mlx-4bit', 'exl3-4bpw', 'openvino-int4', 'q4f16_1', 'onnx-int4'],
];

/** Schemes of so few bits differ in kernels, not in size. */
const FEW_BITS = 5;

const isScheme = (id: string | null): id is QuantizationId => id !== null && Object.hasOwn(quantizations, id);

function runs({ provider, situation }: SizingRequest, { scheme, writer }: Pick<Form, 'scheme' | 'writer'>): boolean {
  const { fact } = quantizations[scheme];
  if (fact === null) return true;
  const state = supportHere({ provider, situation, ...(writer ? { writer } : {}) }, fact);
  return state === 'yes' || state === 'partly';
}

/** Whether it is one of the provider's own forms, not one it reads with a condition. */
function isOwnForm(request: SizingRequest, scheme: QuantizationId): boolean {
  const { fact } = quantizations[scheme];
  return fact === null || supportHere(request, fact) === 'yes';
}

/** Whether only those written in certain ways are read. */
function isParticular({ provider }: SizingRequest, scheme: QuantizationId): boolean {
  const { fact } = quantizations[scheme];
  return fact !== null && writersRead(provider, fact) !== null;
}

const isMac = ({ gpus }: Machine) => (gpus ?? []).some(({ vendor }) => vendor === 'apple');

/** Whether the GPUs compute in a scheme, or only unpack it. */
function isNative(scheme: QuantizationId, { gpus }: Machine): boolean {
  const entry = quantizations[scheme];
  if (!('nativeFromCapability' in entry)) return true;
  return (gpus ?? []).every((gpu) => Number(gpu.computeCapability ?? 0) >= entry.nativeFromCapability);
}

/** The published weights and every quantized repository of a model. */
const repositoriesOf = remembered((model: Model): Form[] => {
  const native = schemeOf(model.nativeDtype ?? '');
  const published: Form = {
    repository: model.hfId,
    scheme: isScheme(native) ? native : 'none',
    writer: model.nativeWriter,
  };
  const quantized = model.quantized.flatMap(({ scheme, repository, writer }): Form[] => {
    const known = schemeOf(scheme);
    return isScheme(known) ? [{ repository, scheme: known, writer }] : [];
  });
  return [published, ...quantized];
});

/** Those of the repositories that the provider reads, most bits first. */
function checkpointForms(model: Model, request: SizingRequest): Form[] {
  const { provider, situation } = request;
  const { machine, quantization } = situation;
  const bits = ({ scheme }: Pick<Form, 'scheme'>) => Math.max(FEW_BITS, quantizations[scheme].leastBitsPerWeight);
  const suits = (form: Form) => runs(request, form) && (isNative(form.scheme, machine) || form.scheme === quantization);
  const known = repositoriesOf(model).filter(suits);
  for (const schemes of USUAL_FORMS) {
    const scheme = schemes.find((one) => runs(request, { scheme: one }));
    if (scheme && !known.some((form) => bits(form) === bits({ scheme }))) known.push({ scheme, repository: null });
  }
  // Of as many bits the provider's own form, then one of which it is known how it is written, where that matters.
  const own = ({ scheme, writer }: Form) =>
    2 * Number(isOwnForm(request, scheme)) + Number(writer !== undefined || !isParticular(request, scheme));
  // On a Mac four bits are the usual file, as with GGUF: reading the weights bounds the speed, and 16 bits take four
  // times as long.
  const fewestFirst =
    isMac(machine) && supportState(provider, 'format.mlx') === 'yes' && situation.answers.priority !== 'quality';
  const order = fewestFirst ? -1 : 1;
  return known.sort((a, b) => order * (bits(b) - bits(a)) || own(b) - own(a));
}

/** The GGUF repository, where it can have a file of such a type. */
function repositoryWith(scheme: QuantizationId, { ggufRepository }: Model): string | null {
  const { madeBy } = quantizations[scheme] as { madeBy?: string };
  return madeBy === undefined || ggufRepository?.startsWith(`${madeBy}/`) ? ggufRepository : null;
}

function ggufForms(model: Model, request: SizingRequest): Form[] {
  const published4Bits = /fp4/.test(schemeOf(model.nativeDtype ?? '') ?? '');
  const last = model.activeParamsB === null ? LAST_GGUF : LAST_OF_MIXTURES;
  const schemes: QuantizationId[] = [...(published4Bits ? ['mxfp4' as const] : []), ...GGUF_LADDER, ...last];
  return schemes
    .filter((scheme) => runs(request, { scheme }))
    .map((scheme) => ({ scheme, repository: repositoryWith(scheme, model) }));
}

/** Experts that the provider could take from a GGUF file, beside a checkpoint for the GPUs; null where it cannot. */
function expertsBeside({ ggufRepository, architecture }: Model, { provider }: SizingRequest): Experts | null {
  const memory = provider.engine?.memory;
  const forms = memory?.kind === 'ggml' ? memory.expertForms : undefined;
  if (forms === undefined || ggufRepository === null || architecture === null) return null;
  const widths = architecture.feedForwards.flatMap((part) => (part.kind === 'experts' ? [part.width] : []));
  const found = forms.find(
    ({ beside, widthMultiple = 1 }) => beside && widths.every((width) => width % widthMultiple === 0),
  );
  return found && widths.length > 0 && isScheme(found.scheme)
    ? { scheme: found.scheme, repository: ggufRepository }
    : null;
}

/** The forms, and each of those with more bits once more with experts from a file beside it, fewest bits first. */
function withExperts(forms: readonly Form[], { model, request }: { model: Model; request: SizingRequest }): Form[] {
  const experts = expertsBeside(model, request);
  if (experts === null) return [...forms];
  const bits = ({ scheme }: Pick<Form, 'scheme'>) => quantizations[scheme].leastBitsPerWeight;
  // What is published in a format without a name among the answers has its experts in four bits already.
  const isNamed = isScheme(schemeOf(model.nativeDtype ?? ''));
  const gains = (form: Form) => bits(form) > bits(experts) && (isNamed || form.repository !== model.hfId);
  const mixed = forms.filter(gains).map((form) => ({ ...form, experts }));
  return [...forms, ...mixed.sort((a, b) => bits(a) - bits(b))];
}

/** Whether the file at hand, or the scheme that is asked for, is one of GGUF. */
function wantsGguf({ situation: { answers, quantization } }: SizingRequest): boolean {
  if (quantization !== null && Object.hasOwn(ggufSchemes, quantization)) return true;
  return answers.checkpoint === 'gguf' && (quantization === null || quantization === 'any');
}

/**
 * Forms that suit the answers, the preferred one first.
 *
 * @example formsFor(model, { provider: llamaCpp, situation, catalog })[0]?.scheme // 'q4_k_m'
 */
export function formsFor(model: Model, request: SizingRequest): Form[] {
  const { provider, situation } = request;
  const asked = situation.quantization;
  const readsGguf = runsGguf(provider) || (wantsGguf(request) && supportState(provider, 'format.gguf') !== 'no');
  const gguf = readsGguf ? ggufForms(model, request) : [];
  const forms = gguf.length > 0 || runsGguf(provider) ? gguf : checkpointForms(model, request);
  if (asked === null || asked === 'any') return withExperts(forms, { model, request });
  const found = forms.filter(({ scheme }) => scheme === asked);
  if (found.length > 0) return found;
  return [
    { scheme: asked, repository: readsGguf && Object.hasOwn(ggufSchemes, asked) ? repositoryWith(asked, model) : null },
  ];
}
