import { useMemo, useState } from 'react';
import providers from '../../data/providers';
import { factGroups } from '../../schema/provider-facts';
import Chips from '../Chips';
import { CheckField, SearchField, SelectField } from '../Field';
import FactMatrix from '../FactMatrix';
import FilterBar from '../FilterBar';
import MarkLegend from '../MarkLegend';
import ScrollRegion from '../ScrollRegion';
import { factsLike, type FactFilter } from './filter';

const everything: FactFilter = { text: '', group: null, differing: false, hidden: [] };
const total = factGroups.reduce((sum, { keys }) => sum + keys.length, 0);

/** A fact a row, a provider a column. */
export default function ByFact() {
  const [filter, setFilter] = useState(everything);
  const set = (change: Partial<FactFilter>) => setFilter({ ...filter, ...change });
  const columns = useMemo(() => providers.filter(({ id }) => !filter.hidden.includes(id)), [filter.hidden]);
  const groups = useMemo(() => factsLike(filter, columns), [filter, columns]);
  const rows = groups.reduce((sum, { keys }) => sum + keys.length, 0);
  const toggle = (id: string) =>
    set({
      hidden: filter.hidden.includes(id) ? filter.hidden.filter((other) => other !== id) : [...filter.hidden, id],
    });
  return (
    <>
      <FilterBar
        label="Filter the comparison"
        shown={`${rows} of ${total} facts, ${columns.length} of ${providers.length} providers`}
      >
        <Chips
          label="Providers shown"
          choices={providers.map(({ id, name }) => ({ id, label: name }))}
          isOn={(id) => !filter.hidden.includes(id)}
          onToggle={toggle}
        />
        <SearchField label="Words" value={filter.text} onChange={(text) => set({ text })} />
        <SelectField
          label="Topic"
          all="All topics"
          choices={factGroups}
          value={filter.group}
          onChange={(group) => set({ group })}
        />
        <CheckField
          label="Only where they differ"
          value={filter.differing}
          onChange={(differing) => set({ differing })}
        />
      </FilterBar>
      <MarkLegend />
      <ScrollRegion
        label="Comparison, fact by fact"
        note="Press a value for the sentence behind it; the arrow leads to its source."
        tall
      >
        <FactMatrix caption="Providers compared, fact by fact" providers={columns} groups={groups} />
      </ScrollRegion>
    </>
  );
}
