import { targetIds, targets } from '../../estimate/accuracy';

/** What is held against what, figure by figure. */
export default function Comparisons() {
  return (
    <ul>
      {targetIds.map((id) => (
        <li key={id}>
          <b>{targets[id].label}</b>: {targets[id].compares}.
        </li>
      ))}
    </ul>
  );
}
