import { answerFields } from '../../schema/answers';
import ScrollRegion from '../ScrollRegion';
import { fields } from './fields';
import styles from './styles.module.css';

/** Every answer the decision model takes: name, allowed values, meaning. */
export default function AnswerFields() {
  return (
    <ScrollRegion label="Answers">
      <table>
        <caption>Answers the decision model takes; every one may be missing</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Meaning</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {answerFields.map((name) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{fields[name].meaning}</td>
              <td>
                {fields[name].type}
                {fields[name].terms && (
                  <ul className={styles.terms}>
                    {Object.entries(fields[name].terms).map(([id, { label, description }]) => (
                      <li key={id}>
                        <code>{id}</code> {label}: {description}
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
