import { errorOf, errorText, figureText, type ReportCase, type ReportRow } from '../../estimate/accuracy';
import Cite from '../Cite';
import { providerName } from '../providers';
import ScrollRegion from '../ScrollRegion';
import styles from './cases.module.css';

const rowName = ({ provider, fork, model, scheme }: ReportRow) =>
  `${model} ${scheme}, ${fork ?? providerName(provider)}`;

/** What a case is called in a sentence. */
export const caseName = (rows: readonly ReportRow[]) => (rows[0] ? rowName(rows[0]) : '');

/** A link to where a row was read. */
export function RowLink({ row }: { row: ReportRow }) {
  const title = [rowName(row), row.version, row.date].filter(Boolean).join(', ');
  return <Cite short source={{ title, url: row.url }} />;
}

/** Rows that were read at the same place need one link. */
const placesOf = (rows: readonly ReportRow[]) => [...new Map(rows.map((row) => [row.url, row])).values()];

interface Props {
  title: string;
  unit: string;
  cases: readonly ReportCase[];
  rowsOf: (one: ReportCase) => ReportRow[];
}

/** Every figure behind a plot, with its source. */
export default function CaseTable({ title, unit, cases, rowsOf }: Props) {
  return (
    <ScrollRegion label={`${title}, figure by figure`} tall>
      <table className={styles.cases}>
        <caption>{title}, figure by figure</caption>
        <thead>
          <tr>
            <th scope="col">Model, engine, machine</th>
            <th scope="col">
              Observed <small>{unit}</small>
            </th>
            <th scope="col">
              Predicted <small>{unit}</small>
            </th>
            <th scope="col">Interval</th>
            <th scope="col">Error</th>
            <th scope="col">Rule of thumb</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => {
            const rows = rowsOf(one);
            const { predicted, observed, thumb } = one;
            return (
              <tr key={`${one.target} ${one.rows.join()}`}>
                <th scope="row">
                  {caseName(rows)} <small>{rows[0]?.machine}</small>
                </th>
                <td>{figureText(observed)}</td>
                <td>{predicted ? figureText(predicted.expected) : 'no answer'}</td>
                <td>{predicted && `${figureText(predicted.low)} to ${figureText(predicted.high)}`}</td>
                <td>{predicted && errorText(errorOf(predicted.expected, observed))}</td>
                <td>{figureText(thumb)}</td>
                <td>
                  {placesOf(rows).map((row) => (
                    <RowLink key={row.url} row={row} />
                  ))}
                  {rows.length > 1 && <small> median of {rows.length}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
