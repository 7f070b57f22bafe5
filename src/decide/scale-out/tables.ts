import type { LayerSupportKey } from '../../schema/layer-facts';
import type { Worth } from '../rules/rule';
import { layerHow, layerSupport } from './facts';
import type { LayerFinding, LayerSubject } from './subject';

/** A line over a yes-partly-no fact of a layer. `{how}` in the texts stands for its condition. */
export interface LayerLine {
  factor: string;
  key: LayerSupportKey;
  worth: Record<keyof Worth, number>;
  /** Follows the layer's name where it is a yes or a partly that earns points. */
  clause: string;
  /** Sentences where it is not a plain yes. */
  caveat?: Partial<Record<'partly' | 'no' | 'unknown', string>>;
}

/** Judges a layer by a line; what is worth nothing is not told. */
export function judgeLine({ layer }: LayerSubject, line: LayerLine): LayerFinding[] {
  const { factor, key, worth, clause, caveat } = line;
  const state = layerSupport(layer, key);
  const points = worth[state];
  const sentence = state === 'yes' ? undefined : caveat?.[state]?.replace('{how}', layerHow(layer, key));
  if (points === 0 && sentence === undefined) return [];
  return [
    {
      factor,
      points,
      ...(points > 0 ? { clause } : {}),
      ...(sentence === undefined ? {} : { caveat: sentence }),
      facts: [key],
    },
  ];
}
