import type { Term } from '../../schema/vocabulary';
import ScrollRegion from '../ScrollRegion';
import styles from './styles.module.css';

/** A field of a JSON object in words. */
export interface FieldWords {
  type: string;
  meaning: string;
  /** The allowed values, where they are a closed set. */
  terms?: Record<string, Term>;
}

interface Props {
  /** What the rows are, for the frame that scrolls. */
  label: string;
  caption: string;
  fields: Record<string, FieldWords>;
}

/** Fields of a JSON object: name, meaning, allowed values. */
export default function FieldTable({ label, caption, fields }: Props) {
  return (
    <ScrollRegion label={label}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Meaning</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(fields).map(([name, { meaning, type, terms }]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{meaning}</td>
              <td>
                {type}
                {terms && (
                  <ul className={styles.terms}>
                    {Object.entries(terms).map(([id, term]) => (
                      <li key={id}>
                        <code>{id}</code> {term.label}: {term.description}
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
