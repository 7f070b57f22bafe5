import type { RankedProvider, Verdict } from '../../decide';

/** Providers with the same verdict. */
export interface Group {
  verdict: Verdict;
  title: string;
  providers: readonly RankedProvider[];
}

const TITLES: readonly [Verdict, string][] = [
  ['recommended', 'Recommended'],
  ['good', 'Good'],
  ['possible', 'Possible'],
  ['ruled-out', 'Ruled out'],
];

/**
 * Providers by verdict, best first; verdicts that none has are left out.
 *
 * @example groupsOf(ranking).map(({ title }) => title) // ['Recommended', 'Possible', 'Ruled out']
 */
export const groupsOf = (ranking: readonly RankedProvider[]): Group[] =>
  TITLES.map(([verdict, title]) => ({
    verdict,
    title,
    providers: ranking.filter((provider) => provider.verdict === verdict),
  })).filter(({ providers }) => providers.length > 0);
