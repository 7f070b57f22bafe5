import report from '@generated/accuracy/default/report.json';
import { groupBy, targets } from '../../estimate/accuracy';
import ScrollRegion from '../ScrollRegion';
import { RowLink } from './CaseTable';
import { rowsOfIds } from './rows';

/** Figures that take no part, by the rule that sets them aside. */
export default function SetAside() {
  return (
    <ScrollRegion label="Figures set aside">
      <table>
        <caption>Figures set aside, by rule</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Figure</th>
            <th scope="col">Rows</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {[...groupBy(report.setAside, ({ reason }) => reason)].flatMap(([reason, entries]) =>
            entries.map(({ target, rows }, index) => (
              <tr key={`${reason} ${target}`}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={entries.length}>
                    {reason}
                  </th>
                )}
                <td>{targets[target].label}</td>
                <td>{rows.length}</td>
                <td>
                  {rowsOfIds(rows).map((row) => (
                    <RowLink key={row.id} row={row} />
                  ))}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
