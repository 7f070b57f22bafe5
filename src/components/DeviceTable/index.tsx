import { useMemo, useState } from 'react';
import devices from '../../data/devices.gen';
import { acceleratorVendors } from '../../schema/vocabulary';
import { SearchField, SelectField } from '../Field';
import FilterBar from '../FilterBar';
import { compareCells } from '../order';
import ScrollRegion from '../ScrollRegion';
import SortHeader, { type Sorting } from '../SortHeader';
import { columnIds, columns, type ColumnId } from './columns';
import DeviceRow from './DeviceRow';
import { devicesLike, type DeviceFilter } from './filter';

const kinds = [
  { id: 'gpu', label: 'Graphics cards' },
  { id: 'unified', label: 'Shared memory' },
  { id: 'cpu', label: 'Processors' },
];
const vendors = Object.entries(acceleratorVendors)
  .map(([id, { label }]) => ({ id, label }))
  .filter(({ id }) => devices.some((device) => device.vendor === id));
const memories = ['8', '12', '16', '24', '32', '48', '80', '128'].map((id) => ({ id, label: `${id} GB or more` }));
const everything: DeviceFilter = { text: '', vendor: null, kind: null, memory: '' };

/** Every device of the catalog, with the figures that decide what runs on it. */
export default function DeviceTable() {
  const [filter, setFilter] = useState(everything);
  const [sorting, setSorting] = useState<Sorting<ColumnId> | null>(null);
  const shown = useMemo(() => {
    const rows = devicesLike(devices, filter);
    if (!sorting) return rows;
    const { order } = columns[sorting.column];
    return rows.sort((a, b) => compareCells(order(a), order(b), sorting.direction));
  }, [filter, sorting]);
  const set = (change: Partial<DeviceFilter>) => setFilter({ ...filter, ...change });
  return (
    <>
      <FilterBar label="Filter the devices" shown={`${shown.length} of ${devices.length} devices`}>
        <SearchField label="Name" value={filter.text} onChange={(text) => set({ text })} />
        <SelectField
          label="Make"
          all="All makes"
          choices={vendors}
          value={filter.vendor}
          onChange={(vendor) => set({ vendor })}
        />
        <SelectField
          label="Kind"
          all="All kinds"
          choices={kinds}
          value={filter.kind}
          onChange={(kind) => set({ kind })}
        />
        <SelectField
          label="Memory"
          all="Any size"
          choices={memories}
          value={filter.memory}
          onChange={(memory) => set({ memory: memory ?? '' })}
        />
      </FilterBar>
      <ScrollRegion
        label="Devices"
        note="Press a head to sort. Generation is the compute capability of NVIDIA cards and the gfx target of AMD’s."
        tall
      >
        <table>
          <caption>Devices of the catalog</caption>
          <thead>
            <tr>
              {columnIds.map((id) => (
                <SortHeader key={id} column={id} first={columns[id].first} sorting={sorting} onSort={setSorting}>
                  {columns[id].label}
                  {columns[id].unit && <small> {columns[id].unit}</small>}
                </SortHeader>
              ))}
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((device) => (
              <DeviceRow key={device.id} device={device} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
