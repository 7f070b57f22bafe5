import type { Interval } from '../../estimate/interval';
import { ramBesideGpus } from '../../estimate/machine';
import type { Estimate } from '../../estimate/result';
import { answerRate, contextText, fitText, longestContext, rateText } from '../../estimate/words/fit';
import type { Catalog } from '../../schema/catalog';
import { quantizations, schemeText, type QuantizationId } from '../../schema/vocabulary';
import { calculationOf, calculatorLink } from '../calculation';
import type { RankedProvider } from '../result';

/** What the result shows of a provider's memory and speed. */
export interface FitView {
  estimate: Estimate;
  /** Model and weights, as they are called. */
  model: string;
  weights: string;
  /** Requests at once, and the context of each. */
  requests: number;
  context: string;
  /** Requests of that context for which there is room; null where unknown. */
  roomFor: Interval | null;
  /** Tokens of a single request; `whole` where it is the model's own limit. */
  longest: { tokens: Interval; whole: boolean } | null;
  /** System memory beside the GPUs'; null where it is unknown or nothing lies in it. */
  ramGiB: number | null;
  /** The calculator with the same figures. */
  link: string;
}

const floored = ({ low, expected, high }: Interval): Interval => ({
  low: Math.floor(low),
  expected: Math.floor(expected),
  high: Math.floor(high),
});

const schemeName = (scheme: string): string =>
  Object.hasOwn(quantizations, scheme) ? schemeText(scheme as QuantizationId) : scheme;

/**
 * The scheme of the weights as people call it, and what becomes of it in memory.
 *
 * @example weightsText(estimate) // 'FP8, experts in GGUF Q4_K_M'
 */
export function weightsText({ quantization, expertsInRam, isExpanded }: Estimate): string {
  const experts = expertsInRam === null ? '' : `, experts in ${schemeName(expertsInRam)}`;
  return `${schemeName(quantization)}${experts}${isExpanded ? ', unpacked to 16 bits' : ''}`;
}

/** Everything the result says of memory and speed; null where model, machine or engine is not known to the estimator. */
export function fitView(
  { provider, estimate, estimateRequest: request }: RankedProvider,
  catalog: Catalog,
): FitView | null {
  const known = catalog.providers.find(({ id }) => id === provider);
  if (!estimate || !request || !known?.engine) return null;
  const model = catalog.models.find(({ hfId }) => hfId === estimate.model);
  const calculation = calculationOf(request, known);
  const { contextTokens = 0, concurrentRequests = 1 } = calculation;
  // An engine that allocates one context for all has room for so many of the whole; each is that of several requests.
  const parts = (request.contextTokens ?? contextTokens) / contextTokens;
  const room = estimate.maxConcurrentRequests;
  const longest = longestContext(estimate)?.tokens ?? null;
  return {
    estimate,
    model: model?.name ?? estimate.model,
    weights: weightsText(estimate),
    requests: concurrentRequests,
    context: contextText(contextTokens),
    roomFor: room && floored({ low: room.low * parts, expected: room.expected * parts, high: room.high * parts }),
    longest: longest && { tokens: longest, whole: longest.expected === model?.contextTokens },
    ramGiB:
      estimate.host.totalGiB.expected === 0
        ? null
        : ramBesideGpus({ accelerators: request.accelerators, ramGiB: request.ramGiB, cpu: request.cpu, catalog }),
    link: calculatorLink(calculation),
  };
}

/**
 * Memory and speed of a provider in a line; null where nothing is known, or where what rules it out says it already.
 *
 * @example fitLine(ollama) // 'Q4_K_M: fits partly, 9 of 33 layers in RAM; about 11 tokens/s (8.2–14)'
 */
export function fitLine({ estimate, estimateRequest, blockers }: RankedProvider): string | null {
  if (!estimate || blockers.some(({ factor }) => factor === 'memory')) return null;
  const rate = answerRate(estimate);
  const requests = estimateRequest?.concurrentRequests ?? 1;
  const speed = rate && `; ${rateText(rate)}${requests > 1 ? ` for ${requests} requests together` : ''}`;
  return `${weightsText(estimate)}: ${fitText(estimate)}${speed ?? ''}`;
}
