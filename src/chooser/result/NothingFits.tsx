import type { RefObject } from 'react';
import type { Answers } from '../../schema/answers';
import type { Nearest, RankedProvider } from '../../decide';
import Tools from './Tools';
import verdict from './Verdict/styles.module.css';
import { ChangeList } from './WouldChange';

interface Props {
  ranking: readonly RankedProvider[];
  nearest: Nearest | null;
  heading: RefObject<HTMLHeadingElement | null>;
  onApply: (changes: Answers) => void;
  onRestart: () => void;
}

/** No provider can do what was asked: an answer too, with the nearest thing that works. */
export default function NothingFits({ ranking, nearest, heading, onApply, onRestart }: Props) {
  return (
    <div>
      <h2 ref={heading} id="recommendation" tabIndex={-1} className={verdict.name}>
        Nothing fits as asked
      </h2>
      <p className={verdict.lead}>
        {nearest?.text ?? 'No single change of an answer would help; what rules each engine out is below.'}
      </p>
      <div className={verdict.foot}>
        {nearest && (
          <button
            type="button"
            className="button button--primary"
            onClick={() => onApply({ [nearest.change.field]: nearest.change.to })}
          >
            Try that change
          </button>
        )}
        <Tools onRestart={onRestart} />
      </div>
      {nearest && nearest.also.length > 0 && (
        <div className={verdict.ways}>
          <p>Or one of these, the rest as it is:</p>
          <ChangeList changes={nearest.also} ranking={ranking} onApply={onApply} />
        </div>
      )}
    </div>
  );
}
