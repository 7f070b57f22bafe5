import type { ReactNode } from 'react';
import type { Direction } from '../order';
import styles from './styles.module.css';

export interface Sorting<Column extends string> {
  column: Column;
  direction: Direction;
}

interface Props<Column extends string> {
  column: Column;
  children: ReactNode;
  sorting: Sorting<Column> | null;
  onSort: (sorting: Sorting<Column>) => void;
  /** The direction of the first press; the next press turns it round. */
  first?: Direction;
}

/** The head of a column that sorts the table. */
export default function SortHeader<Column extends string>(props: Props<Column>) {
  const { column, children, sorting, onSort, first = 'ascending' } = props;
  const current = sorting?.column === column ? sorting.direction : undefined;
  const turned = current === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={current ?? 'none'}>
      <button
        type="button"
        className={styles.head}
        onClick={() => onSort({ column, direction: current ? turned : first })}
      >
        {children}
        <span className={styles.arrow} aria-hidden="true">
          {current === 'ascending' ? '↑' : current === 'descending' ? '↓' : '↕'}
        </span>
      </button>
    </th>
  );
}
