import type { FactEntry } from '../../schema/fact';
import type { Layer } from '../../schema/layer';
import type { LayerFactKey, LayerFactValue, LayerSupportKey } from '../../schema/layer-facts';
import type { SupportState } from '../facts';

/** The value of a layer's fact; null where it is unknown. */
export function layerFact<Key extends LayerFactKey>(layer: Layer, key: Key): LayerFactValue<Key> | null {
  const fact = layer.facts[key] as FactEntry<LayerFactValue<Key>> | undefined;
  return fact && 'value' in fact ? fact.value : null;
}

/** `yes`, `partly`, `no` or `unknown`. */
export const layerSupport = (layer: Layer, key: LayerSupportKey): SupportState =>
  layerFact(layer, key)?.state ?? 'unknown';

/** The condition under which something works; empty where none is given. */
export const layerHow = (layer: Layer, key: LayerSupportKey): string => layerFact(layer, key)?.how ?? '';
