import type { Interval } from '../../estimate/interval';
import type { Estimate } from '../../estimate/result';
import { countText, gibText, rangeText, roughText } from '../../estimate/words/figures';
import { answerRate, contextText, fitText } from '../../estimate/words/fit';
import type { Catalog } from '../../schema/catalog';
import type { RankedProvider } from '../result';
import { fitView, type FitView } from './fit';

/** A figure with its range, both in words. */
export interface Figure {
  label: string;
  expected: string;
  range: string;
}

/** Memory and speed, ready to be read. */
export interface MemoryTold {
  /** What was counted, and whether it fits. */
  text: string;
  /** GiB by part. */
  parts: Figure[];
  limits: Figure[];
  /** What bounds the speed; null where nothing is known of it. */
  basis: string | null;
}

interface FigureRequest {
  label: string;
  figure: Interval | null | undefined;
  write: (value: number) => string;
}

function figureOf({ label, figure, write }: FigureRequest): Figure[] {
  return figure ? [{ label, expected: write(figure.expected), range: rangeText(figure, write) }] : [];
}

const gib = (label: string, figure: Interval): Figure[] =>
  figure.high === 0 ? [] : figureOf({ label, figure, write: gibText });

function partsOf({ perGpu, host }: Estimate): Figure[] {
  const onGpu = perGpu.totalGiB.high > 0;
  return [
    ...gib('Weights', perGpu.weightsGiB),
    ...gib('KV cache', perGpu.kvCacheGiB),
    ...gib('Working memory', perGpu.computeGiB),
    ...gib('Overhead', perGpu.overheadGiB),
    ...gib('Fullest GPU, all together', perGpu.totalGiB),
    ...gib(onGpu ? 'Besides, in RAM' : 'In RAM', host.totalGiB),
  ];
}

function limitsOf({ estimate, requests, context, roomFor, longest }: FitView): Figure[] {
  const rate = answerRate(estimate);
  const label = requests > 1 ? `All ${requests} answers together, tokens/s` : 'One answer, tokens/s';
  const prompt = rate && estimate.speed?.prefillTokensPerSecond;
  return [
    ...figureOf({ label: `Room for requests of ${context}`, figure: roomFor, write: countText }),
    ...figureOf({ label: 'Longest context', figure: longest?.tokens, write: contextText }),
    ...figureOf({ label, figure: rate, write: roughText }),
    ...figureOf({ label: 'Reading a prompt, tokens/s', figure: prompt, write: roughText }),
  ];
}

/**
 * The memory and speed of a provider in words; null where model or machine is not known.
 *
 * @example memoryOf({ provider: vllm, catalog })?.text // 'Qwen3 8B, 16 bits, 8k of context for each of 5 requests: fits.'
 */
export function memoryOf({ provider, catalog }: { provider: RankedProvider; catalog: Catalog }): MemoryTold | null {
  const view = fitView(provider, catalog);
  if (view === null) return null;
  const { estimate, model, weights, context, requests } = view;
  const each = requests > 1 ? ` for each of ${requests} requests` : '';
  return {
    text: `${model}, ${weights}, ${context} of context${each}: ${fitText(estimate)}.`,
    parts: partsOf(estimate),
    limits: limitsOf(view),
    basis: answerRate(estimate) ? (estimate.speed?.basis ?? null) : null,
  };
}
