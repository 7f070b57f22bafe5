import type { RefObject } from 'react';
import type { AnswerField } from '../../schema/answers';
import type { LinkState, Recommendation } from '../../decide';
import Assumptions from './Assumptions';
import Fit from './Fit';
import NothingFits from './NothingFits';
import Others from './Others';
import StartIt from './StartIt';
import Verdict from './Verdict';
import Why from './Why';
import WarningList from './WarningList';
import WouldChange from './WouldChange';

interface Props {
  result: Recommendation;
  link: LinkState;
  heading: RefObject<HTMLHeadingElement | null>;
  onApply: (field: AnswerField, to: unknown) => void;
  onRestart: () => void;
}

/** The answer first, then whether it fits and how to start it, then all that stands behind it. */
export default function Result({ result, link, heading, onApply, onRestart }: Props) {
  const { ranking, recommended, alternatives, wouldChange, assumptions, nearest } = result;
  const first = ranking.find(({ provider }) => provider === recommended);
  const others = ranking.filter((provider) => provider !== first);
  return (
    <>
      {first ? (
        <>
          <Verdict
            provider={first}
            others={others}
            tied={others.filter(({ provider }) => alternatives.includes(provider))}
            heading={heading}
            onRestart={onRestart}
          />
          <WarningList warnings={first.warnings} />
          <Fit provider={first} />
          <StartIt provider={first} />
          <Why provider={first} others={others} />
        </>
      ) : (
        <NothingFits nearest={nearest} heading={heading} onApply={onApply} onRestart={onRestart} />
      )}
      <Others ranking={ranking} recommended={recommended} tied={alternatives} />
      <WouldChange changes={wouldChange} ranking={ranking} link={link} onApply={onApply} />
      <Assumptions assumptions={assumptions} />
    </>
  );
}
