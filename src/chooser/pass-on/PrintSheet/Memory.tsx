import type { Summary } from '../../../decide/share';

/** The memory arithmetic on paper: each figure with its range. */
export default function Memory({ memory: { text, parts, limits } }: { memory: NonNullable<Summary['memory']> }) {
  return (
    <section>
      <h2>Does it fit?</h2>
      <p>{text}</p>
      <table>
        <tbody>
          {[
            ...parts.map((part) => ({ ...part, unit: ' GiB' })),
            ...limits.map((limit) => ({ ...limit, unit: '' })),
          ].map(({ label, expected, range, unit }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {expected}
                {unit}
              </td>
              <td>{range === expected ? '' : range}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
