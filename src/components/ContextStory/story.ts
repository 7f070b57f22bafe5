import { estimate, type Estimate } from '../../estimate';
import type { Device } from '../../schema/device';
import { faultLine } from '../../schema/faults';
import type { Model } from '../../schema/model';
import type { Provider } from '../../schema/provider';

/** Who runs what on which machine; only the context is left open. */
export interface Setting {
  provider: Provider;
  model: Model;
  card: Device;
  processor: Device;
  ramGiB: number;
  /** Scheme of the weights. */
  quantization: string;
}

/** What one context length leads to. */
export interface Moment {
  contextTokens: number;
  estimate: Estimate;
}

export interface Story {
  /** From the shortest context to the model's longest, close enough together for a curve. */
  moments: Moment[];
  /** What the engine allocates where nobody sets a context. */
  ownDefault: number;
  /** The shortest context at which something is in RAM; null where all fits to the end. */
  firstLeaves: number | null;
}

const SHORTEST = 2048;
/** Where the model does not say how long it can go. */
const LONGEST = 131_072;
/** Contexts are allocated in whole blocks of this many tokens. */
const BLOCK = 256;
const STEPS_PER_DOUBLING = 8;

/** The estimate at a context; at the engine's own where none is given. Figures that do not add up fail the build. */
function estimateAt(setting: Setting, contextTokens?: number): Estimate {
  const { provider, model, card, processor, ramGiB, quantization } = setting;
  const answer = estimate({
    request: {
      provider: provider.id,
      model: model.hfId,
      accelerators: [{ device: card.id, count: 1 }],
      cpu: processor.id,
      ramGiB,
      quantization,
      ...(contextTokens === undefined ? {} : { contextTokens }),
    },
    catalog: { asOf: '', providers: [provider], layers: [], disputes: [], models: [model], devices: [card, processor] },
  });
  if (answer.kind === 'faulty') throw new Error(answer.faults.map(faultLine).join('\n'));
  return answer.value;
}

export const momentAt = (setting: Setting, contextTokens: number): Moment => ({
  contextTokens,
  estimate: estimateAt(setting, contextTokens),
});

/**
 * Contexts in about even steps of a logarithmic scale, each a whole number of blocks.
 *
 * @example contextsUpTo(4096) // [2048, 2304, 2560, 2816, 3072, 3328, 3840, 4096]
 */
export function contextsUpTo(longest: number): number[] {
  const steps = Math.ceil(Math.log2(longest / SHORTEST) * STEPS_PER_DOUBLING);
  const contexts = Array.from({ length: steps }, (_, step) =>
    Math.min(longest, Math.round((SHORTEST * 2 ** (step / STEPS_PER_DOUBLING)) / BLOCK) * BLOCK),
  );
  return [...new Set([...contexts, longest])];
}

const staysWhole = ({ estimate: { fits } }: Moment): boolean => fits === 'fits';

/** Narrows two neighbours down to the block at which the first layer leaves; more context never needs less memory. */
function firstLeavesBetween(setting: Setting, ends: { whole: number; split: number }): number {
  let { whole, split } = ends;
  while (split - whole > BLOCK) {
    const middle = whole + Math.ceil((split - whole) / 2 / BLOCK) * BLOCK;
    if (middle >= split) break;
    if (staysWhole(momentAt(setting, middle))) whole = middle;
    else split = middle;
  }
  return split;
}

function ownDefaultOf(setting: Setting): number {
  const assumed = estimateAt(setting).assumptions.find(({ field }) => field === 'contextTokens')?.assumed;
  return typeof assumed === 'number' ? assumed : SHORTEST;
}

/** Everything that happens between a short context and the longest. */
export function storyOf(setting: Setting): Story {
  const moments = contextsUpTo(setting.model.contextTokens ?? LONGEST).map((tokens) => momentAt(setting, tokens));
  const place = moments.findIndex((moment) => !staysWhole(moment));
  const split = moments[place]?.contextTokens;
  const whole = moments[place - 1]?.contextTokens;
  return {
    moments,
    ownDefault: ownDefaultOf(setting),
    firstLeaves:
      split === undefined || whole === undefined ? (split ?? null) : firstLeavesBetween(setting, { whole, split }),
  };
}

/** The first context, and the model's longest. */
export function endsOf({ moments }: Story): { shortest: number; longest: number } {
  return { shortest: moments[0]?.contextTokens ?? SHORTEST, longest: moments.at(-1)?.contextTokens ?? SHORTEST };
}

/**
 * Where a context lies on the slider, from 0 to 1: its steps are equally long, and between two of them the scale is
 * logarithmic.
 *
 * @example shareOf(3072, [2048, 4096]) // 0.585
 */
export function shareOf(tokens: number, contexts: readonly number[]): number {
  const above = contexts.findIndex((context) => context >= tokens);
  const [low, high] = [contexts[above - 1], contexts[above]];
  if (high === undefined) return 1;
  if (low === undefined) return 0;
  return (above - 1 + Math.log(tokens / low) / Math.log(high / low)) / (contexts.length - 1);
}
