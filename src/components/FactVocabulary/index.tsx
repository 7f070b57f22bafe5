import { layerFactDefinition, layerFactGroups } from '../../schema/layer-facts';
import { factDefinition, factGroups } from '../../schema/provider-facts';
import type { FactDefinition } from '../../schema/provider-facts/kinds';
import ScrollRegion from '../ScrollRegion';
import styles from './styles.module.css';

const KINDS: Record<string, string> = {
  support: 'yes, partly (with how) or no',
  text: 'words',
  list: 'a list of names',
  number: 'a number',
  capability: 'a compute capability',
  providers: 'ids of providers',
  makes: 'makes of GPUs, such as nvidia',
};

type Definition = FactDefinition & { options?: Record<string, string> };

/** What is kept about a provider and about a layer, in the groups that pages show. */
const vocabularies: Record<'provider' | 'layer', { id: string; label: string; facts: [string, Definition][] }[]> = {
  provider: factGroups.map(({ keys, ...group }) => ({
    ...group,
    facts: keys.map((key) => [key, factDefinition(key)]),
  })),
  layer: layerFactGroups.map(({ keys, ...group }) => ({
    ...group,
    facts: keys.map((key) => [key, layerFactDefinition(key)]),
  })),
};

function Values({ kind, options }: Definition) {
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

/** Every fact the guide keeps about a provider or a layer: key, meaning, how its value is written. */
export default function FactVocabulary({ of }: { of: keyof typeof vocabularies }) {
  return (
    <ScrollRegion label={`Facts the guide keeps about a ${of}`}>
      <table>
        <caption>Facts the guide keeps about a {of}</caption>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Name and meaning</th>
            <th scope="col">Value</th>
            <th scope="col">Decides</th>
          </tr>
        </thead>
        {vocabularies[of].map((group) => (
          <tbody key={group.id}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.group}>
                {group.label}
              </th>
            </tr>
            {group.facts.map(([key, definition]) => (
              <tr key={key}>
                <th scope="row">
                  <code>{key}</code>
                </th>
                <td>
                  {definition.label}
                  <small className={styles.meaning}>{definition.meaning}</small>
                </td>
                <td>
                  <Values {...definition} />
                </td>
                <td>{definition.decides ? 'yes' : 'no'}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
