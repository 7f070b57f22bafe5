import type { Interval } from '../../estimate';
import { gibText } from '../../estimate/words/figures';
import ScrollRegion from '../ScrollRegion';
import { nameOf } from './BarRow';
import { uses, type Bar } from './bars';
import styles from './styles.module.css';

function Ends({ figure }: { figure: Interval }) {
  return (
    <>
      {gibText(figure.expected)}{' '}
      <span className={styles.ends}>
        {gibText(figure.low)}–{gibText(figure.high)}
      </span>
    </>
  );
}

/** The figures of the bars with their intervals, folded away. */
export default function FigureTable({ bars }: { bars: readonly Bar[] }) {
  return (
    <details className={styles.details}>
      <summary>All figures with their range</summary>
      <ScrollRegion label="Memory in GiB">
        <table className={styles.table}>
          <caption>Memory in GiB: expected, and the range that should hold the truth four times in five</caption>
          <thead>
            <tr>
              <th scope="col">Where</th>
              {uses.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">Total</th>
              <th scope="col">Limit</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar, place) => (
              <tr key={place}>
                <th scope="row">{nameOf(bar)}</th>
                {uses.map(({ id }) => (
                  <td key={id}>
                    <Ends figure={bar.parts[id]} />
                  </td>
                ))}
                <td>
                  <Ends figure={bar.totalGiB} />
                </td>
                <td>{bar.limitGiB === null ? 'not known' : gibText(bar.limitGiB)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
