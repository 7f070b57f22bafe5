import { answerRate, contextText, fitText, longestContext, rateText } from '../../../estimate/words/fit';
import { gibText, rangeText } from '../../../estimate/words/figures';
import type { Citation, RankedProvider } from '../../../decide';
import { rules } from '../../../decide';
import type { Estimate } from '../../../estimate';
import { weightsText } from '../../../decide/share/fit';
import { pointsText } from '../../../decide/share/reasons';

/** What one provider says in a row. */
export interface Entry {
  /** Points or a figure, before the text. */
  figure?: string;
  text: string;
  sources: readonly Citation[];
}

/** One thing on which providers are compared. */
export interface Row {
  id: string;
  label: string;
  /** One list for each provider, in their order; empty where it says nothing. */
  cells: readonly (readonly Entry[])[];
  /** Whether all say the same. */
  same: boolean;
}

const VERDICTS: Record<RankedProvider['verdict'], string> = {
  recommended: 'Recommended',
  good: 'Good',
  possible: 'Possible',
  'ruled-out': 'Ruled out',
};

const plain = (text: string | false | null | undefined): Entry[] => (text ? [{ text, sources: [] }] : []);

function row(id: string, { label, cells }: Pick<Row, 'label' | 'cells'>): Row | [] {
  if (cells.every((entries) => entries.length === 0)) return [];
  const [first, ...others] = cells.map((entries) => JSON.stringify(entries.map(({ figure, text }) => [figure, text])));
  return { id, label, cells, same: others.every((other) => other === first) };
}

/** Limits and speed mean nothing where it cannot start. */
const starts = ({ fits }: Estimate) => fits !== 'does-not-fit';

type Told = (estimate: Estimate, provider: RankedProvider) => string | false | null | undefined;

const range = (estimate: Estimate, part: 'weightsGiB' | 'kvCacheGiB') =>
  `${gibText(estimate.total[part].expected)} GiB (${rangeText(estimate.total[part], gibText)})`;

/** What the estimate says, side by side. */
const FIGURES: readonly { id: string; label: string; told: Told }[] = [
  { id: 'fits', label: 'Does it fit?', told: (estimate) => fitText(estimate) },
  {
    id: 'weights',
    label: 'Weights',
    told: (estimate) => `${weightsText(estimate)}, ${range(estimate, 'weightsGiB')}`,
  },
  { id: 'cache', label: 'KV cache', told: (estimate) => range(estimate, 'kvCacheGiB') },
  {
    id: 'context',
    label: 'Longest context',
    told(estimate) {
      const longest = starts(estimate) && longestContext(estimate);
      return longest && `${contextText(longest.tokens.expected)} tokens`;
    },
  },
  {
    id: 'requests',
    label: 'Room for requests',
    told: (estimate) => {
      const room = starts(estimate) && estimate.maxConcurrentRequests;
      return room && `${Math.floor(room.expected)} (${Math.floor(room.low)}–${Math.floor(room.high)})`;
    },
  },
  {
    id: 'speed',
    label: 'Speed',
    told(estimate) {
      const rate = starts(estimate) && answerRate(estimate);
      return rate && rateText(rate);
    },
  },
];

const figureRows = (providers: readonly RankedProvider[]) =>
  FIGURES.flatMap(({ id, label, told }) =>
    row(id, { label, cells: providers.map((one) => plain(one.estimate && told(one.estimate, one))) }),
  );

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Each consideration with the points and the reason of each provider, in the order of the rules. */
const factorRows = (providers: readonly RankedProvider[]) =>
  [...new Set(rules.map(({ factor }) => factor))].flatMap((factor) =>
    row(factor, {
      label: upperFirst(factor),
      cells: providers.map(({ reasons }) =>
        reasons
          .filter((reason) => reason.factor === factor)
          .map(({ points, text, sources }) => ({ figure: pointsText(points), text, sources })),
      ),
    }),
  );

/**
 * Providers side by side on the same answers: verdict, what rules out, what fits, then every consideration.
 *
 * @example comparisonOf([ollama, vllm]).filter(({ same }) => !same).map(({ label }) => label) // ['Verdict', 'Concurrency', …]
 */
export function comparisonOf(providers: readonly RankedProvider[]): Row[] {
  return [
    row('verdict', {
      label: 'Verdict',
      cells: providers.map(({ verdict, score }) => [
        { text: score === null ? VERDICTS[verdict] : `${VERDICTS[verdict]}, ${score} of 100 points`, sources: [] },
      ]),
    }),
    row('blockers', {
      label: 'Ruled out by',
      cells: providers.map(({ blockers }) =>
        blockers.map(({ text, wayRound, sources }) => ({
          text: wayRound ? `${text} Way round: ${wayRound}` : text,
          sources,
        })),
      ),
    }),
    ...figureRows(providers),
    ...factorRows(providers),
    row('warnings', { label: 'Warnings', cells: providers.map(({ warnings }) => warnings) }),
  ].flat();
}

/** The first and the rival that comes closest to it, to begin with. */
export const closestPair = (ranking: readonly RankedProvider[]): string[] =>
  ranking.slice(0, 2).map(({ provider }) => provider);
