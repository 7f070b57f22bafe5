import { memo } from 'react';
import type { Device } from '../../schema/device';
import { plainDate } from '../dates';
import { columnIds, columns } from './columns';
import styles from './styles.module.css';

/** One device, with its sources on demand. */
function DeviceRow({ device }: { device: Device }) {
  return (
    <tr>
      {columnIds.map((id) =>
        id === 'name' ? (
          <th scope="row" key={id} className={styles.name} id={device.id}>
            {device.name}
          </th>
        ) : (
          <td key={id}>{columns[id].show(device)}</td>
        ),
      )}
      <td className={styles.sources}>
        {device.sources.map((source, index) => (
          <a
            key={source.url}
            href={source.url}
            title={source.title}
            aria-label={`Source ${index + 1}: ${source.title}, checked ${plainDate(device.checkedOn)}`}
          >
            {index + 1}
          </a>
        ))}
      </td>
    </tr>
  );
}

export default memo(DeviceRow);
