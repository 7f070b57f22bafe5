import type { RankedProvider, Reason } from '../decide';

/**
 * The reasons that set a provider apart: those in which it earns more than the others on average, most telling first.
 * What every provider gets says nothing about the choice.
 */
export function tellingReasons(ranking: readonly RankedProvider[], provider: string, most: number): Reason[] {
  const own = ranking.find((ranked) => ranked.provider === provider);
  const others = ranking.filter((ranked) => ranked.provider !== provider && ranked.verdict !== 'ruled-out');
  const pointsOf = (ranked: RankedProvider, factor: string) =>
    ranked.reasons.filter((reason) => reason.factor === factor).reduce((sum, { points }) => sum + points, 0);
  return (own?.reasons ?? [])
    .map((reason) => {
      const total = others.reduce((sum, other) => sum + pointsOf(other, reason.factor), 0);
      return { reason, lead: reason.points - total / Math.max(1, others.length) };
    })
    .filter(({ lead }) => lead > 0)
    .sort((a, b) => b.lead - a.lead)
    .slice(0, most)
    .map(({ reason }) => reason);
}
