import layers from '../data/layers.gen';
import type { Layer } from '../schema/layer';
import { found } from './providers';

/** The layer a page names. */
export function layerOf(id: string): Layer {
  const ids = layers.map((layer) => layer.id);
  return found<Layer>(
    layers.find((layer) => layer.id === id),
    'layer',
    id,
    ids,
  );
}
