import type { CalibrationRow } from '../../schema/calibration';
import type { Model } from '../../schema/model';
import type { Source } from '../../schema/source';
import type { Estimate } from '../result';
import type { Unit } from './observations';
import type { TargetId } from './targets';
import { BYTES_PER_GIB } from '../weights';

const BYTES_PER_MIB = 2 ** 20;
const MIB_PER_GIB = 2 ** 10;

export interface RuleOfThumb {
  label: string;
  /** Null where nobody published it: it is the comparison that the guide's authors set themselves. */
  source: Source | null;
}

/** Rules that calculators and posts use in place of the architecture. */
export const rulesOfThumb = {
  weights: {
    label: 'parameters × bits ÷ 8, plus 20 %',
    source: {
      title: 'Substratus: Calculating GPU memory for serving LLMs',
      url: 'https://www.substratus.ai/blog/calculating-gpu-memory-for-llm/',
      evidence: 'secondary',
      movingBecause: 'a post has no pinned form',
    },
  },
  cache: {
    label: '2 × layers × hidden size × 2 bytes a token',
    source: {
      title: 'TildAlice: KV cache optimization',
      url: 'https://dev.to/tildalice/kv-cache-optimization-3x-faster-llm-inference-on-24gb-vram-2d2d',
      evidence: 'secondary',
      movingBecause: 'a post has no pinned form',
    },
  },
  room: { label: 'share of the GPU less those weights, over that cache', source: null },
  speed: { label: 'bandwidth ÷ bytes of the active weights × 0.55', source: null },
} satisfies Record<string, RuleOfThumb>;

/** Which rule stands beside which target; nobody has one for compute buffers. */
export const thumbOf: Record<TargetId, keyof typeof rulesOfThumb | null> = {
  weights: 'weights',
  'quantized-weights': 'weights',
  'file-size': 'weights',
  cache: 'cache',
  room: 'room',
  compute: null,
  speed: 'speed',
};

/**
 * Bits as the name of a scheme suggests them: the first number in it, 16 for none, 4 where it holds no number.
 *
 * @example nominalBits('iq3_xxs') // 3
 */
export function nominalBits(scheme: string): number {
  if (scheme === 'none') return 16;
  return Number(/\d+/.exec(scheme)?.[0] ?? 4);
}

/** GiB of the whole model. */
function weights(row: CalibrationRow, model: Model): number {
  return ((model.paramsB * 1e9 * nominalBits(row.scheme ?? 'none')) / 8 / BYTES_PER_GIB) * 1.2;
}

const bytesPerToken = ({ architecture }: Model): number | null =>
  architecture && 2 * architecture.layers * architecture.hiddenSize * 2;

const gpusOf = (row: CalibrationRow) =>
  row.kind === 'memory' ? (row.tensorParallel ?? 1) * (row.pipelineParallel ?? 1) : 1;

export interface ThumbInput {
  target: TargetId;
  unit: Unit;
  row: CalibrationRow;
  model: Model;
  estimate: Estimate | null;
  /** Share of the GPU that the engine takes. */
  share: number;
  /** Of one GPU; null where it is not known. */
  bandwidthGBs: number | null;
  /** Of all GPUs together; null where it is not known. */
  memoryGiB: number | null;
}

function cache({ row, model }: ThumbInput): number | null {
  const bytes = bytesPerToken(model);
  return bytes !== null && row.kind === 'memory' && row.contextTokens
    ? (bytes * row.contextTokens) / BYTES_PER_MIB
    : null;
}

function room({ unit, row, model, share, memoryGiB }: ThumbInput): number | null {
  const bytes = bytesPerToken(model);
  if (memoryGiB === null || bytes === null) return null;
  const left = memoryGiB * share - weights(row, model);
  return unit === 'tokens' ? (left * BYTES_PER_GIB) / bytes : left / gpusOf(row);
}

/** The bytes of the active weights are taken from the estimate, so that the rule gets the real size of the file. */
function speed({ model, estimate, bandwidthGBs }: ThumbInput): number | null {
  if (bandwidthGBs === null || !estimate) return null;
  const active = (model.activeParamsB ?? model.paramsB) / model.paramsB;
  return (bandwidthGBs * 1e9 * 0.55) / (estimate.total.weightsGiB.expected * BYTES_PER_GIB * active);
}

/** What a rule of thumb says in the unit of the target; null where it cannot say or there is none. */
export function ruleOfThumb(input: ThumbInput): number | null {
  const { target, row, model } = input;
  switch (target) {
    case 'weights':
    case 'quantized-weights':
      return weights(row, model) / gpusOf(row);
    case 'file-size':
      return weights(row, model) * MIB_PER_GIB;
    case 'cache':
      return cache(input);
    case 'room':
      return room(input);
    case 'speed':
      return speed(input);
    case 'compute':
      return null;
    default:
      return target satisfies never;
  }
}
