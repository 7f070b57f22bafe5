import type { FactDefinition } from '../../schema/provider-facts/kinds';
import type { Source } from '../../schema/source';
import type { Fact } from '../facts';
import SourcedFact from '../FactCell/SourcedFact';
import ScrollRegion from '../ScrollRegion';
import styles from './styles.module.css';

interface Props {
  label: string;
  rows: readonly { key: string; definition: FactDefinition & { options?: Record<string, string> }; fact: Fact }[];
  sources: Readonly<Record<string, Source>>;
}

/** Facts of one provider or layer, a fact a row. */
export default function FactRows({ label, rows, sources }: Props) {
  return (
    <ScrollRegion label={label}>
      <table className={styles.table}>
        <caption>{label}</caption>
        <tbody>
          {rows.map(({ key, definition, fact }) => (
            <tr key={key}>
              <th scope="row">
                {definition.label}
                <small>{definition.meaning}</small>
              </th>
              <td>
                <SourcedFact fact={fact} definition={definition} sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
