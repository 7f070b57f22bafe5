import Cite from '../Cite';
import { providerOf } from '../providers';
import ScrollRegion from '../ScrollRegion';
import styles from './styles.module.css';

const NOTE = 'Words in braces stand for what the answers settle.';

/** The flags and variables of a provider that the chooser may write, with their meaning, release and source. */
export default function Flags({ provider: id }: { provider: string }) {
  const { flags, sources, name } = providerOf(id);
  if (!flags || flags.length === 0) return <p>The guide writes no flag for it.</p>;
  const filled = flags.some(({ value }) => value?.includes('{'));
  return (
    <ScrollRegion label={`Flags of ${name}`} {...(filled && { note: NOTE })}>
      <table className={styles.flags}>
        <thead>
          <tr>
            <th scope="col">Flag</th>
            <th scope="col">Meaning</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {flags.map(({ flag, value, meaning, since, source, checkedOn }) => {
            const found = sources[source];
            return (
              <tr key={flag}>
                <th scope="row">
                  <code>{[flag, value].filter(Boolean).join(flag.endsWith('=') ? '' : ' ')}</code>
                  {since && <small>since {since}</small>}
                </th>
                <td>{meaning}</td>
                <td>{found && <Cite source={found} checkedOn={checkedOn} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
