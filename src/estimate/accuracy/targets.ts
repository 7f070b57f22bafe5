/** Kinds of figures that are held against what was observed. */
export const targetIds = ['weights', 'quantized-weights', 'file-size', 'cache', 'room', 'compute', 'speed'] as const;

export type TargetId = (typeof targetIds)[number];

/** How near is near: within a share of the observed figure, or within a factor either way. */
export type Bound = { kind: 'share'; of: number; floor: number } | { kind: 'factor'; of: number; floor: number };

export interface Target {
  label: string;
  /** What is held against what, exactly. */
  compares: string;
  bounds: readonly Bound[];
}

const within = (of: number, floor: number): Bound => ({ kind: 'share', of, floor });

/** What the estimates should reach; a floor is the share of rows that has to lie within the bound. */
export const targets: Record<TargetId, Target> = {
  weights: {
    label: 'Weights, unquantized',
    compares: 'weights on the fullest GPU against what the engine says loading took on one GPU; 16-bit checkpoints',
    bounds: [within(0.03, 0.9)],
  },
  'quantized-weights': {
    label: 'Weights, quantized',
    compares: 'the same for quantized checkpoints',
    bounds: [within(0.1, 0.8)],
  },
  'file-size': {
    label: 'GGUF model size',
    compares: 'weights over all GPUs and the host against the model size that the loader prints',
    bounds: [within(0.05, 0.85)],
  },
  cache: {
    label: 'KV cache of a given context',
    compares: 'cache over all GPUs and the host, with recurrent state, against the sizes that the loader prints',
    bounds: [within(0.01, 0.95)],
  },
  room: {
    label: 'Room left for the KV cache',
    compares:
      'tokens the cache holds against the tokens printed (or blocks of 16, or requests of the whole context at once); GiB on the fullest GPU where no count is printed',
    bounds: [within(0.1, 0.75), within(0.2, 0.9)],
  },
  compute: {
    label: 'Compute buffer',
    compares:
      'compute buffer of the fullest GPU against the largest that a GPU’s log line shows; without a GPU, the whole against the host’s',
    bounds: [within(0.25, 0.75)],
  },
  speed: {
    label: 'Decode speed of one stream',
    compares: 'medians of each engine, machine, model and scheme',
    bounds: [within(0.25, 0.65), { kind: 'factor', of: 2, floor: 0.95 }],
  },
};

/** The stated interval should hold the observation on neither too few nor too many. */
export const intervalTarget = { label: 'Interval holds what was observed', least: 0.7, most: 0.95 };

/**
 * Whether a prediction lies within a bound.
 *
 * @example isWithin({ bound: { kind: 'share', of: 0.1, floor: 0.9 }, predicted: 9, observed: 10 }) // true
 */
export function isWithin(request: { bound: Bound; predicted: number; observed: number }): boolean {
  const { bound, predicted, observed } = request;
  const ratio = predicted / observed;
  switch (bound.kind) {
    case 'share':
      return Math.abs(ratio - 1) <= bound.of;
    case 'factor':
      return ratio <= bound.of && ratio >= 1 / bound.of;
    default:
      return bound satisfies never;
  }
}
