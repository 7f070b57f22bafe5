import { useState } from 'react';
import layers from '../../data/layers.gen';
import { layerFactDefinition, layerFactGroups, type LayerFactKey } from '../../schema/layer-facts';
import Chips from '../Chips';
import { CheckField } from '../Field';
import Matrix from '../FactMatrix/Matrix';
import FilterBar from '../FilterBar';
import MarkLegend from '../MarkLegend';
import ScrollRegion from '../ScrollRegion';

/** The facts that most often decide between layers. */
const DECIDING: readonly LayerFactKey[] = [
  'engines',
  'gpu.makes',
  'kubernetes.native',
  'kubernetes.without',
  'spread.model',
  'routing.cacheAware',
  'routing.prefillDecode',
  'scaling.automatic',
  'adapters.lora',
  'effort.setup',
];

/** All layers side by side: what decides, or every fact. */
export default function LayerMatrix() {
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [all, setAll] = useState(false);
  const columns = layers.filter(({ id }) => !hidden.includes(id));
  const groups = all ? layerFactGroups : [{ id: 'deciding', keys: DECIDING }];
  const rows = groups.reduce((sum, { keys }) => sum + keys.length, 0);
  const toggle = (id: string) =>
    setHidden(hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id]);
  return (
    <>
      <FilterBar label="Filter the comparison" shown={`${rows} facts, ${columns.length} of ${layers.length} layers`}>
        <Chips
          label="Layers shown"
          choices={layers.map(({ id, name }) => ({ id, label: name }))}
          isOn={(id) => !hidden.includes(id)}
          onToggle={toggle}
        />
        <CheckField label="Every fact" value={all} onChange={setAll} />
      </FilterBar>
      <MarkLegend />
      <ScrollRegion
        label="Layers compared"
        note="Press a value for the sentence behind it; the arrow leads to its source."
        tall
      >
        <Matrix
          caption="Layers compared, fact by fact"
          columns={columns}
          definition={layerFactDefinition}
          groups={groups}
          folder="/scale-out"
          roomy
        />
      </ScrollRegion>
    </>
  );
}
