import { useMemo, useState } from 'react';
import Link from '@docusaurus/Link';
import { factDefinition, type FactKey } from '../../schema/provider-facts';
import type { Provider, TalkRatingRow } from '../../schema/provider';
import FactCell from '../FactCell';
import { factOf, factOrder } from '../facts';
import { compareCells, type Sortable } from '../order';
import ScrollRegion from '../ScrollRegion';
import SortHeader, { type Sorting } from '../SortHeader';
import TalkRating from '../TalkRating';
import { talkRows } from '../talkRows';
import { overviewFacts, overviewRatings } from './overview';
import styles from './styles.module.css';

type Column = 'name' | FactKey | TalkRatingRow;

function cellOrder(provider: Provider, column: Column): Sortable {
  if (column === 'name') return provider.name.toLowerCase();
  if (column in talkRows) return provider.talkRatings[column as TalkRatingRow]?.stars ?? null;
  return factOrder(column as FactKey, factOf(provider, column as FactKey));
}

/** A provider a row, with the facts that most often decide and the talk's stars; sorts by any column. */
export default function ByProvider({ providers }: { providers: readonly Provider[] }) {
  const [sorting, setSorting] = useState<Sorting<Column>>({ column: 'name', direction: 'ascending' });
  const rows = useMemo(() => {
    const { column, direction } = sorting;
    return [...providers].sort((a, b) => compareCells(cellOrder(a, column), cellOrder(b, column), direction));
  }, [sorting, providers]);
  return (
    <ScrollRegion
      label="Comparison, provider by provider"
      note="Press a head to sort. The last columns are the talk’s ratings of 1 October 2025."
      tall
    >
      <table className={styles.overview}>
        <caption>Providers compared, one a row</caption>
        <thead>
          <tr>
            <SortHeader column="name" sorting={sorting} onSort={setSorting}>
              Provider
            </SortHeader>
            {overviewFacts.map((key) => (
              <SortHeader key={key} column={key} first="descending" sorting={sorting} onSort={setSorting}>
                {factDefinition(key).label}
              </SortHeader>
            ))}
            {overviewRatings.map((row) => (
              <SortHeader key={row} column={row} first="descending" sorting={sorting} onSort={setSorting}>
                The talk: {talkRows[row].toLowerCase()}
              </SortHeader>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((provider) => (
            <tr key={provider.id}>
              <th scope="row">
                <Link to={`/providers/${provider.id}`}>{provider.name}</Link>
              </th>
              {overviewFacts.map((key) => (
                <td key={key}>
                  <FactCell provider={provider} name={key} />
                </td>
              ))}
              {overviewRatings.map((row) => (
                <td key={row}>
                  <TalkRating rating={provider.talkRatings[row]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
