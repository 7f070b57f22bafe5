import { useCallback, useEffect, useRef, useState } from 'react';
import { useHistory } from '@docusaurus/router';
import { catalog } from '../../data';
import { decodeCalculation, encodeCalculation, type Calculation } from '../../decide/calculation';

/** Browsers allow few changes of the address a second; a slider makes many. */
const SETTLES_MS = 250;

interface State {
  calculation: Calculation;
  notices: readonly string[];
  /** Counts what came from elsewhere than the form: a link, a step back, a button of an answer. */
  revision: number;
}

/** What an address says; the start where it says nothing. */
function read(search: string, start: Calculation): Pick<State, 'calculation' | 'notices'> {
  if (search.length < 2) return { calculation: start, notices: [] };
  const { calculation, notices } = decodeCalculation({ query: search, catalog });
  return { calculation: { ...calculation, providers: calculation.providers ?? start.providers }, notices };
}

/**
 * The calculation at hand. It answers at once and is written to the address shortly after, so that the address is a
 * link to it. The server, and the first picture in the browser, show the start.
 */
export function useCalculation(start: Calculation) {
  const history = useHistory();
  const [state, setState] = useState<State>({ calculation: start, notices: [], revision: 0 });
  const written = useRef('');

  const load = useCallback(
    (search: string) => {
      written.current = search;
      setState((before) => ({ ...read(search, start), revision: before.revision + 1 }));
    },
    [start],
  );

  useEffect(() => {
    const { pathname, search } = history.location;
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the server cannot know the address
    if (search.length > 1) load(search);
    return history.listen((to, action) => {
      if (to.pathname !== pathname || action === 'REPLACE' || to.search === written.current) return;
      load(to.search);
      // A link further down on this page, such as that of an example: what it leads to stands at the top.
      if (action === 'PUSH') window.scrollTo(0, 0);
    });
  }, [history, load]);

  useEffect(() => {
    const query = state.calculation === start ? '' : `?${encodeCalculation(state.calculation)}`;
    if (query === written.current) return;
    const timer = setTimeout(() => {
      written.current = query;
      history.replace({ ...history.location, search: query });
    }, SETTLES_MS);
    return () => clearTimeout(timer);
  }, [history, start, state.calculation]);

  const put = (change: Partial<Calculation>, fromElsewhere: boolean) =>
    setState(({ calculation, notices, revision }) => ({
      calculation: withChange(calculation, change),
      notices,
      revision: fromElsewhere ? revision + 1 : revision,
    }));
  return {
    ...state,
    /** A change that the form itself made. */
    edit: (change: Partial<Calculation>) => put(change, false),
    /** A change from outside the form, which fills itself in anew. */
    apply: (change: Partial<Calculation>) => put(change, true),
    restart: () => setState(({ revision }) => ({ calculation: start, notices: [], revision: revision + 1 })),
  };
}

/** The calculation with some fields changed; a field that becomes undefined is left to the defaults. */
function withChange(calculation: Calculation, change: Partial<Calculation>): Calculation {
  const changed = Object.entries<unknown>({ ...calculation, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(changed);
}
