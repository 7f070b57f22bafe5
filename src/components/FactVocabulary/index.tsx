import { factDefinition, factGroups, type FactKey } from '../../schema/provider-facts';
import ScrollRegion from '../ScrollRegion';
import styles from './styles.module.css';

const KINDS: Record<string, string> = {
  support: 'yes, partly (with how) or no',
  text: 'words',
  list: 'a list of names',
  number: 'a number',
  capability: 'a compute capability',
};

function Values({ name }: { name: FactKey }) {
  const { kind, options } = factDefinition(name);
  if (!options) return <>{KINDS[kind] ?? kind}</>;
  return (
    <ul className={styles.options}>
      {Object.entries(options).map(([id, meaning]) => (
        <li key={id}>
          <code>{id}</code> {meaning}
        </li>
      ))}
    </ul>
  );
}

/** Every fact the guide keeps about a provider: key, meaning, how its value is written. */
export default function FactVocabulary() {
  return (
    <ScrollRegion label="Facts the guide keeps">
      <table>
        <caption>Facts the guide keeps about a provider</caption>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Name and meaning</th>
            <th scope="col">Value</th>
            <th scope="col">Decides</th>
          </tr>
        </thead>
        {factGroups.map((group) => (
          <tbody key={group.id}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.group}>
                {group.label}
              </th>
            </tr>
            {group.keys.map((key) => (
              <tr key={key}>
                <th scope="row">
                  <code>{key}</code>
                </th>
                <td>
                  {factDefinition(key).label}
                  <small className={styles.meaning}>{factDefinition(key).meaning}</small>
                </td>
                <td>
                  <Values name={key} />
                </td>
                <td>{factDefinition(key).decides ? 'yes' : 'no'}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
