import { useMemo, useState } from 'react';
import type { Provider } from '../../schema/provider';
import { factGroups } from '../../schema/provider-facts';
import { CheckField, SearchField, SelectField } from '../Field';
import FactMatrix from '../FactMatrix';
import FilterBar from '../FilterBar';
import MarkLegend from '../MarkLegend';
import ScrollRegion from '../ScrollRegion';
import { factsLike, type FactFilter } from './filter';

const everything: FactFilter = { text: '', group: null, differing: false };
const total = factGroups.reduce((sum, { keys }) => sum + keys.length, 0);

/** A fact a row, a provider a column. */
export default function ByFact({ providers }: { providers: readonly Provider[] }) {
  const [filter, setFilter] = useState(everything);
  const set = (change: Partial<FactFilter>) => setFilter({ ...filter, ...change });
  const groups = useMemo(() => factsLike(filter, providers), [filter, providers]);
  const rows = groups.reduce((sum, { keys }) => sum + keys.length, 0);
  return (
    <>
      <FilterBar label="Filter the facts" shown={`${rows} of ${total} facts`}>
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
        <FactMatrix caption="Providers compared, fact by fact" providers={providers} groups={groups} />
      </ScrollRegion>
    </>
  );
}
