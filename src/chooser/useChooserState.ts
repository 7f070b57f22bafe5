import { useMemo } from 'react';
import { catalog } from '../data';
import { decodeLink, encodeLink, type LinkState } from '../decide';
import { afterPop } from './state/after-pop';
import { previousStep, readStep, type Step } from './state/steps';
import { useQuery } from './useQuery';

const NOTHING: LinkState = { answers: {}, skipped: [] };

function read(search: string) {
  const { state: link, notices } = decodeLink({ query: search, catalog });
  const { step, notice } = readStep(new URLSearchParams(search).get('step'), link);
  return { link, step, notices: notice === null ? notices : [...notices, notice] };
}

/** The colours that an embedding page asked for stay in the address, so that a reload finds them. */
function themeIn(search: string): string {
  const theme = new URLSearchParams(search).get('theme');
  return theme !== null && ['light', 'dark', 'auto'].includes(theme) ? `theme=${theme}` : '';
}

function writer(search: string) {
  return (link: LinkState, step: Step): string =>
    `?${[encodeLink(link), `step=${step}`, themeIn(search)].filter(Boolean).join('&')}`;
}

function onPop({ from, to }: { from: string; to: string }): string {
  const now = read(from);
  const then = read(to);
  const link = afterPop({ from: now, to: then });
  return link === then.link ? to : writer(to)(link, then.step);
}

/** Where the visitor stands, read from the address, and the ways to change it. */
export function useChooserState() {
  const { search, push, replace, back } = useQuery(onPop);
  const { link, step, notices } = useMemo(() => read(search ?? ''), [search]);
  const write = writer(search ?? '');
  return {
    /** False on the server and in the first picture after loading. */
    ready: search !== null,
    link,
    step,
    notices,
    go: (to: Step) => push(write(link, to)),
    /** Keeps the answer in this entry of the history, then goes on, so that Back finds it. */
    proceed: (answered: LinkState, to: Step) => {
      replace(write(answered, step));
      push(write(answered, to));
    },
    /** Changes answers in place. */
    edit: (edited: LinkState) => replace(write(edited, step)),
    /** Changes answers in one leap that Back undoes. */
    leap: (changed: LinkState) => push(write(changed, 'result')),
    back: () => {
      const before = previousStep(step);
      if (!back() && before !== null) push(write(link, before));
    },
    restart: () => push(write(NOTHING, readStep(null, NOTHING).step)),
  };
}

export type ChooserState = ReturnType<typeof useChooserState>;
