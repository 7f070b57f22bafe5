import type { RefObject } from 'react';
import type { Answers } from '../../schema/answers';
import type { LinkState, RankedProvider, Recommendation } from '../../decide';
import Assumptions from './Assumptions';
import Compare from './Compare';
import Contents, { type Part } from './Contents';
import DecisionMap from './DecisionMap';
import Disputes from './Disputes';
import Fit from './Fit';
import NothingFits from './NothingFits';
import Others from './Others';
import ScaleOut from './ScaleOut';
import StartIt from './StartIt';
import Verdict from './Verdict';
import Why from './Why';
import WarningList from './WarningList';
import WouldChange from './WouldChange';

interface Props {
  result: Recommendation;
  link: LinkState;
  heading: RefObject<HTMLHeadingElement | null>;
  onApply: (changes: Answers) => void;
  onRestart: () => void;
}

/** What stands on the page, in its order. */
function partsOf({ ranking, scaleOut, assumptions }: Recommendation, first: RankedProvider | undefined): Part[] {
  const part = (id: string, label: string, isThere = true) => (isThere ? [{ id, label }] : []);
  return [
    part('fit', 'Does it fit?', Boolean(first?.estimate)),
    part('start-it', 'Start it', Boolean(first && first.commands.length > 0)),
    part('scale-out', 'Beyond one machine', Boolean(first && scaleOut.length > 0)),
    part('why', 'Why', first !== undefined),
    part('compare', 'Side by side', first !== undefined && ranking.length > 1),
    part('map', 'The map'),
    part('would-change', 'What would change this'),
    part('others', first ? 'Every provider' : 'What rules each out'),
    part('assumptions', 'Assumed', assumptions.length > 0),
  ].flat();
}

/** The answer first, then whether it fits and how to start it, then all that stands behind it. */
export default function Result({ result, link, heading, onApply, onRestart }: Props) {
  const { ranking, recommended, alternatives, wouldChange, assumptions, nearest } = result;
  const first = ranking.find(({ provider }) => provider === recommended);
  const others = ranking.filter((provider) => provider !== first);
  const layer = (link.answers.nodes ?? 1) > 1 ? result.scaleOut[0]?.name : undefined;
  const contents = <Contents parts={partsOf(result, first)} />;
  return (
    <>
      {first ? (
        <>
          <Verdict
            provider={first}
            others={others}
            confidence={result.confidence}
            heading={heading}
            onRestart={onRestart}
          />
          <WarningList warnings={first.warnings} />
          {contents}
          <Fit provider={first} />
          <StartIt provider={first} isModelNamed={link.answers.model !== undefined} layer={layer} />
          <ScaleOut layers={result.scaleOut} />
          <Why provider={first} others={others} />
          <Disputes disputes={result.disputes} />
        </>
      ) : (
        <>
          <NothingFits ranking={ranking} nearest={nearest} heading={heading} onApply={onApply} onRestart={onRestart} />
          {contents}
        </>
      )}
      {first && <Compare ranking={ranking} />}
      <DecisionMap result={result} answers={link.answers} onApply={onApply} />
      <WouldChange changes={wouldChange} ranking={ranking} link={link} onApply={onApply} />
      <Others ranking={ranking} recommended={recommended} tied={alternatives} />
      <Assumptions assumptions={assumptions} />
    </>
  );
}
