import ScrollRegion from '../../components/ScrollRegion';
import { rules } from '../../decide';

/** Every consideration of the model in a sentence. */
export default function RulesTable() {
  return (
    <ScrollRegion
      label="What the recommendation weighs"
      note="What the recommendation weighs. A hard fact rules out; everything else adds or takes points."
    >
      <table>
        <caption>What the recommendation weighs</caption>
        <thead>
          <tr>
            <th scope="col">Consideration</th>
            <th scope="col">What it looks at</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ factor, about }) => (
            <tr key={factor}>
              <th scope="row">{factor}</th>
              <td>{about}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
