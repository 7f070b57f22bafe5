import { createContext, useContext } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { encodeLink, type LinkState, type Recommendation } from '../../decide';
import { readStep } from '../state/steps';

/** What can be passed on: the result on the screen, with the answers that led to it. */
interface Passed {
  result: Recommendation;
  link: LinkState;
  /** Shows other answers in its place. */
  onOpen: (link: LinkState) => void;
}

const Context = createContext<Passed | null>(null);

/** Makes a result known to the tools that pass it on, wherever on the page they stand. */
export const PassOn = Context.Provider;

/** The result on the screen. */
export function usePassed(): Passed {
  const passed = useContext(Context);
  if (passed === null) throw new Error('There is no result to pass on outside the result’s screen.');
  return passed;
}

/** The shortest query that leads to the recommendation: the step is named only where it does not follow. */
function queryTo(link: LinkState): string {
  const step = readStep(null, link).step === 'result' ? '' : 'step=result';
  return [encodeLink(link), step].filter(Boolean).join('&');
}

/** The address of a result in the guide itself, in full, also where the chooser is embedded; known in the browser only. */
export function useAddress(link: LinkState): () => string {
  const page = useBaseUrl('/choose');
  return () => `${window.location.origin}${page}?${queryTo(link)}`;
}
