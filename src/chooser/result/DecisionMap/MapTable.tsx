import ScrollRegion from '../../../components/ScrollRegion';
import { axisTitle, cellKey } from './picture';
import styles from './styles.module.css';
import type { Decided } from './useDecidedMap';

/** The same as a table, for those who would rather read it. */
export default function MapTable({ decided, nameOf }: { decided: Decided; nameOf: (provider: string) => string }) {
  const { across, up } = decided.map;
  const told = (column: number, row: number) => {
    const provider = decided.cells.get(cellKey({ column, row }));
    if (provider === undefined) return '…';
    return provider === null ? 'nothing fits' : nameOf(provider);
  };
  return (
    <details className={styles.table}>
      <summary>The map as a table</summary>
      <ScrollRegion label="The map as a table">
        <table>
          <caption>
            Recommended for each {axisTitle(up)} (rows) and {axisTitle(across)} (columns)
          </caption>
          <thead>
            <tr>
              <th scope="col">{axisTitle(up)}</th>
              {across.rungs.map(({ value, label }) => (
                <th key={value} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {up.rungs.map(({ value, label }, row) => (
              <tr key={value}>
                <th scope="row">{label}</th>
                {across.rungs.map((rung, column) => (
                  <td key={rung.value}>{told(column, row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
