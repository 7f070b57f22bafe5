import { rulesOfThumb, targetIds, targets, thumbOf } from '../../estimate/accuracy';
import Cite from '../Cite';

/** The rules of thumb that stand beside ours, and who says them. */
export default function RulesOfThumb() {
  return (
    <ul>
      {Object.entries(rulesOfThumb).map(([id, { label, source }]) => (
        <li key={id}>
          {targetIds
            .filter((target) => thumbOf[target] === id)
            .map((target) => targets[target].label)
            .join('; ')}
          : {label}
          {source && (
            <>
              {' '}
              (<Cite source={source} />)
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
