import type { CSSProperties } from 'react';
import type { FactKey } from '../../schema/provider-facts';
import type { Provider } from '../../schema/provider';
import FactRow from './FactRow';
import styles from './styles.module.css';

interface Props {
  caption: string;
  providers: readonly Provider[];
  /** The facts, in groups; a group without a label has no heading. */
  groups: readonly { id: string; label?: string; keys: readonly FactKey[] }[];
}

/** A fact a row, a provider a column. */
export default function FactMatrix({ caption, providers, groups }: Props) {
  return (
    <table className={styles.matrix} style={{ '--columns': providers.length } as CSSProperties}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {providers.map(({ id, name }) => (
            <th scope="col" key={id}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          {group.label && (
            <tr>
              <th scope="rowgroup" colSpan={providers.length + 1} className={styles.group}>
                <span>{group.label}</span>
              </th>
            </tr>
          )}
          {group.keys.map((key) => (
            <FactRow key={key} name={key} providers={providers} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
