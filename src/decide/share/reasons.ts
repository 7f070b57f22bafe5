import type { RankedProvider, Reason } from '../result';

/** How much of a reason's points is not everybody's: all of it where no other provider has the same. */
function ownPoints(reason: Reason, others: readonly RankedProvider[]): number {
  const rivals = others.filter(({ verdict }) => verdict !== 'ruled-out');
  if (rivals.length === 0) return reason.points;
  const shared = rivals.filter(({ reasons }) =>
    reasons.some(({ text, points }) => text === reason.text && points === reason.points),
  );
  return reason.points * (1 - shared.length / rivals.length);
}

/**
 * The reasons that set a provider apart from the others, best first: what every other one has as well says nothing.
 *
 * @example tellingReasons(first, ranking.slice(1)).slice(0, 2) // for the sentence under the name
 */
export function tellingReasons(provider: RankedProvider, others: readonly RankedProvider[]): Reason[] {
  const own = new Map(provider.reasons.map((reason) => [reason, ownPoints(reason, others)]));
  const worth = (reason: Reason) => own.get(reason) ?? 0;
  return provider.reasons.filter((reason) => worth(reason) > 0).sort((a, b) => worth(b) - worth(a));
}

/**
 * The reasons that every provider still in the running has as well, with the same points: they decide nothing.
 */
export function commonReasons(provider: RankedProvider, others: readonly RankedProvider[]): Reason[] {
  return provider.reasons.filter((reason) => ownPoints(reason, others) === 0);
}

const sumOf = ({ reasons }: RankedProvider, factor: string) =>
  reasons.filter((reason) => reason.factor === factor).reduce((sum, { points }) => sum + points, 0);

/** What a provider says of the consideration by which it falls furthest behind the best; undefined if it says nothing. */
function shortfall(provider: RankedProvider, best: RankedProvider): Reason | undefined {
  const gap = ({ factor }: Reason) => sumOf(best, factor) - sumOf(provider, factor);
  const behind = provider.reasons.filter((reason) => gap(reason) > 0);
  return behind.sort((a, b) => gap(b) - gap(a) || a.points - b.points)[0];
}

/** The one thing to say of a provider that was not recommended: what rules it out, or what it loses most by. */
export function mainReason(provider: RankedProvider, ranking: readonly RankedProvider[]): string {
  const [blocker] = provider.blockers;
  if (blocker) return blocker.text;
  const [best] = ranking;
  const behind = best && best !== provider ? shortfall(provider, best) : undefined;
  return (behind ?? provider.reasons[0])?.text ?? '';
}

/** Points with their sign, as they are added up. */
export const pointsText = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points)}`;
