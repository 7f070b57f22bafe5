import { useState } from 'react';
import TypeAhead from '../../chooser/fields/TypeAhead';
import { catalog } from '../../data';
import { findDevices, resolveDevice } from '../../decide';
import type { Calculation } from '../../decide/calculation';
import styles from './styles.module.css';

interface Props {
  cpu: string | undefined;
  onEdit: (change: Partial<Calculation>) => void;
}

const processors = { ...catalog, devices: catalog.devices.filter(({ kind }) => kind === 'cpu') };

/** The processor, whose memory sets the pace of what lies in RAM; may stay empty. */
export default function CpuField({ cpu, onEdit }: Props) {
  const match = cpu === undefined ? null : resolveDevice({ name: cpu, catalog: processors });
  const [typed, setTyped] = useState(match?.kind === 'one' ? match.device.name : '');
  return (
    <div className={styles.group}>
      <TypeAhead
        id="calculate-cpu"
        label="Its name"
        typed={typed}
        settled={cpu !== undefined}
        invalid={false}
        suggestions={findDevices({ typed, catalog: processors }).map(({ id, name }) => ({
          id,
          label: name,
          detail: '',
        }))}
        onType={(text) => {
          setTyped(text);
          onEdit({ cpu: undefined });
        }}
        onChoose={({ id, label }) => {
          setTyped(label);
          onEdit({ cpu: id });
        }}
      />
    </div>
  );
}
