import type { RefObject } from 'react';
import type { Answers } from '../../schema/answers';
import type { Nearest } from '../../decide';
import Tools from './Tools';
import verdict from './Verdict/styles.module.css';

interface Props {
  nearest: Nearest | null;
  heading: RefObject<HTMLHeadingElement | null>;
  onApply: (changes: Answers) => void;
  onRestart: () => void;
}

/** No provider can do what was asked: an answer too, with the nearest thing that works. */
export default function NothingFits({ nearest, heading, onApply, onRestart }: Props) {
  return (
    <div>
      <h2 ref={heading} tabIndex={-1} className={verdict.name}>
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
    </div>
  );
}
