import type { RankedProvider } from '../../../decide';
import SourceList from '../SourceList';
import type { Entry, Row } from './rows';
import styles from './styles.module.css';

function Cell({ entries, name }: { entries: readonly Entry[]; name: string }) {
  return (
    <td data-provider={name}>
      {entries.length === 0 && <span className={styles.nothing}>—</span>}
      {entries.map(({ figure, text, sources }) => (
        <div key={text} className={styles.entry}>
          {figure && <b className={styles.figure}>{figure}</b>} {text}
          <SourceList sources={sources} />
        </div>
      ))}
    </td>
  );
}

interface Props {
  providers: readonly RankedProvider[];
  rows: readonly Row[];
  caption: string;
}

/** Rows of a comparison; on a narrow page the name of a row stands above it. */
export default function Table({ providers, rows, caption }: Props) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.hidden}>What is compared</span>
          </th>
          {providers.map(({ provider, name }) => (
            <th key={provider} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, cells }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {cells.map((entries, place) => (
              <Cell key={providers[place]?.provider} entries={entries} name={providers[place]?.name ?? ''} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
