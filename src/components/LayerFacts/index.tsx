import { layerFactDefinition, layerFactGroups } from '../../schema/layer-facts';
import FactRows from '../FactTable/FactRows';
import { layerOf } from '../layers';
import { found } from '../providers';

/** What is known of a layer under one heading, a fact a row. */
export default function LayerFacts({ layer: id, group }: { layer: string; group: string }) {
  const layer = layerOf(id);
  const { label, keys } = found(
    layerFactGroups.find((one) => one.id === group),
    'group of facts',
    group,
    layerFactGroups.map((one) => one.id),
  );
  return (
    <FactRows
      label={`${layer.name}: ${label}`}
      rows={keys
        .filter((key) => layer.facts[key])
        .map((key) => ({ key, definition: layerFactDefinition(key), fact: layer.facts[key] }))}
      sources={layer.sources}
    />
  );
}
