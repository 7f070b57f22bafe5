import type { ReactNode } from 'react';
import type { Device } from '../../schema/device';
import type { Direction, Sortable } from '../order';

export type ColumnId = 'name' | 'memory' | 'bandwidth' | 'fp16' | 'level' | 'released';

export interface Column {
  label: string;
  unit?: string;
  /** What a first press on the head does. */
  first: Direction;
  order: (device: Device) => Sortable;
  show: (device: Device) => ReactNode;
}

/** Memory for sorting, the largest option where there are several. */
function memoryOf({ memory }: Device): number | null {
  if (memory.kind === 'own') return memory.vramGiB;
  return memory.kind === 'unified' ? Math.max(...memory.optionsGB) : null;
}

const figure = (value: number | null) =>
  value === null ? 'not known' : value.toLocaleString('en', { maximumFractionDigits: 1 });

function memoryWords({ memory }: Device): ReactNode {
  if (memory.kind === 'system') return 'of the system';
  if (memory.kind === 'unified') return `${memory.optionsGB.join(', ')} GB, shared`;
  return (
    <>
      {figure(memory.vramGiB)} GiB {memory.basis === 'driver' && <small>by the driver</small>}
    </>
  );
}

export const columns: Record<ColumnId, Column> = {
  name: { label: 'Device', first: 'ascending', order: (device) => device.name, show: (device) => device.name },
  memory: { label: 'Memory', first: 'descending', order: memoryOf, show: memoryWords },
  bandwidth: {
    label: 'Bandwidth',
    unit: 'GB/s',
    first: 'descending',
    order: (device) => device.bandwidthGBs,
    show: (device) => figure(device.bandwidthGBs),
  },
  fp16: {
    label: 'FP16, dense',
    unit: 'TFLOPS',
    first: 'descending',
    order: (device) => device.fp16Tflops,
    show: (device) => figure(device.fp16Tflops),
  },
  level: {
    label: 'Generation',
    first: 'descending',
    order: (device) => (device.computeCapability ? Number(device.computeCapability) : device.gfxTarget),
    show: (device) => device.computeCapability ?? device.gfxTarget ?? '',
  },
  released: {
    label: 'Year',
    first: 'descending',
    order: (device) => device.released,
    show: (device) => device.released?.slice(0, 4) ?? 'not known',
  },
};

export const columnIds = Object.keys(columns) as ColumnId[];
