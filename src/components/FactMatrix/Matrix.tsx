import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type { CSSProperties } from 'react';
import type { FactDefinition } from '../../schema/provider-facts/kinds';
import type { Source } from '../../schema/source';
import type { Fact } from '../facts';
import FactRow from './FactRow';
import styles from './styles.module.css';

/** A provider or a layer: whatever has facts under these names. */
export interface Column {
  id: string;
  name: string;
  facts: Readonly<Record<string, Fact>>;
  sources: Readonly<Record<string, Source>>;
}

interface Props<Key extends string> {
  caption: string;
  columns: readonly Column[];
  definition: (key: Key) => FactDefinition & { options?: Record<string, string> };
  /** The facts, in groups; a group without a label has no heading. */
  groups: readonly { id: string; label?: string; keys: readonly Key[] }[];
  /** Where the pages of the columns are. */
  folder: '/providers' | '/scale-out';
  /** Wider columns, for words that say more than yes or no. */
  roomy?: boolean;
}

/** A fact a row, a column for each that has it. */
export default function Matrix<Key extends string>({
  caption,
  columns,
  definition,
  groups,
  folder,
  roomy = false,
}: Props<Key>) {
  return (
    <table
      className={clsx(styles.matrix, roomy && styles.roomy)}
      style={{ '--columns': columns.length } as CSSProperties}
    >
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ id, name }) => (
            <th scope="col" key={id}>
              <Link to={`${folder}/${id}`}>{name}</Link>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          {group.label && (
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className={styles.group}>
                <span>{group.label}</span>
              </th>
            </tr>
          )}
          {group.keys.map((key) => (
            <FactRow key={key} name={key} definition={definition(key)} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
