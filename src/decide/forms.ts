import { schemeOf } from '../estimate/schemes/native';
import type { Catalog } from '../schema/catalog';
import type { Model } from '../schema/model';
import type { Provider } from '../schema/provider';
import { quantizations, type QuantizationId } from '../schema/vocabulary';
import { supportHere, supportState } from './facts';
import type { Machine } from './machine';
import type { Situation } from './situation';

/** A form of the model's weights that a provider could run. */
export interface Form {
  scheme: QuantizationId;
  /** Where it is found; null where the catalog knows no such repository. */
  repository: string | null;
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
export const LAST_GGUF: QuantizationId = 'q2_k';
/** Forms that any model can be had or made in, where no repository is known; of each number of bits the first that runs. */
const USUAL_FORMS: readonly (readonly QuantizationId[])[] = [
  ['mlx-8bit'],
  ['awq', 'mlx-4bit', 'exl3-4bpw', 'openvino-int4', 'q4f16_1', 'onnx-int4'],
];

/** Schemes of so few bits differ in kernels, not in size. */
const FEW_BITS = 5;

const isScheme = (id: string | null): id is QuantizationId => id !== null && Object.hasOwn(quantizations, id);

function runs(request: SizingRequest, scheme: QuantizationId): boolean {
  const { fact } = quantizations[scheme];
  return fact === null || ['yes', 'partly'].includes(supportHere(request, fact));
}

/** Whether it is one of the provider's own forms, not one it reads with a condition. */
function isOwnForm(request: SizingRequest, scheme: QuantizationId): boolean {
  const { fact } = quantizations[scheme];
  return fact === null || supportHere(request, fact) === 'yes';
}

const isMac = ({ gpus }: Machine) => (gpus ?? []).some(({ vendor }) => vendor === 'apple');

/** Whether the GPUs compute in a scheme, or only unpack it. */
function isNative(scheme: QuantizationId, { gpus }: Machine): boolean {
  const entry = quantizations[scheme];
  if (!('nativeFromCapability' in entry)) return true;
  return (gpus ?? []).every((gpu) => Number(gpu.computeCapability ?? 0) >= entry.nativeFromCapability);
}

/** The published weights and every quantized repository whose scheme the provider runs, most bits first. */
function checkpointForms(model: Model, request: SizingRequest): Form[] {
  const { provider, situation } = request;
  const { machine, quantization } = situation;
  const native = schemeOf(model.nativeDtype ?? '');
  const published: Form = { repository: model.hfId, scheme: isScheme(native) ? native : 'none' };
  const quantized = model.quantized.flatMap(({ scheme, repository }): Form[] => {
    const known = schemeOf(scheme);
    return isScheme(known) ? [{ repository, scheme: known }] : [];
  });
  const bits = ({ scheme }: Pick<Form, 'scheme'>) => Math.max(FEW_BITS, quantizations[scheme].leastBitsPerWeight);
  const runsHere = (scheme: QuantizationId) => runs(request, scheme);
  const suits = ({ scheme }: Form) => runsHere(scheme) && (isNative(scheme, machine) || scheme === quantization);
  const known = [published, ...quantized].filter(suits);
  for (const schemes of USUAL_FORMS) {
    const scheme = schemes.find(runsHere);
    if (scheme && !known.some((form) => bits(form) === bits({ scheme }))) known.push({ scheme, repository: null });
  }
  // Of as many bits, the provider's own form. On a Mac four bits are the usual file, as with GGUF: reading the weights
  // bounds the speed, and 16 bits take four times as long.
  const own = ({ scheme }: Form) => Number(isOwnForm(request, scheme));
  const fewestFirst =
    isMac(machine) && supportState(provider, 'format.mlx') === 'yes' && situation.answers.priority !== 'quality';
  const order = fewestFirst ? -1 : 1;
  return known.sort((a, b) => order * (bits(b) - bits(a)) || own(b) - own(a));
}

function ggufForms(model: Model, request: SizingRequest): Form[] {
  const published4Bits = /fp4/.test(schemeOf(model.nativeDtype ?? '') ?? '');
  const schemes: QuantizationId[] = [...(published4Bits ? ['mxfp4' as const] : []), ...GGUF_LADDER, LAST_GGUF];
  return schemes
    .filter((scheme) => runs(request, scheme))
    .map((scheme) => ({ scheme, repository: model.ggufRepository }));
}

/**
 * Forms that suit the answers, the preferred one first.
 *
 * @example formsFor(model, { provider: llamaCpp, situation, catalog })[0]?.scheme // 'q4_k_m'
 */
export function formsFor(model: Model, request: SizingRequest): Form[] {
  const { provider, situation } = request;
  // An engine may be counted like llama.cpp and read checkpoints all the same.
  const readsGguf = provider.engine?.memory.kind === 'ggml' && supportState(provider, 'format.gguf') !== 'no';
  const forms = readsGguf ? ggufForms(model, request) : checkpointForms(model, request);
  const asked = situation.quantization;
  if (asked === null || asked === 'any') return forms;
  const found = forms.filter(({ scheme }) => scheme === asked);
  return found.length > 0 ? found : [{ scheme: asked, repository: null }];
}
