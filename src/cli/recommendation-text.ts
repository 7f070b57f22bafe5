import type { RankedProvider, Recommendation, ScaleOutLayer } from '../decide';

const signed = (points: number) => (points > 0 ? `+${points}` : String(points)).padStart(6);
const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);

function why(first: RankedProvider): string[] {
  return first.reasons.map(
    ({ points, text, sources }) => `${signed(points)}  ${text}${sources[0] ? `\n        ${sources[0].url}` : ''}`,
  );
}

function other(provider: RankedProvider): string {
  const told = provider.blockers[0];
  if (told) return `  ${provider.name}: ruled out. ${told.text}${told.wayRound ? ` ${told.wayRound}` : ''}`;
  const lead = provider.reasons.find((reason) => reason.points < 0) ?? provider.reasons[1];
  return `  ${provider.name}: ${provider.verdict}, ${provider.score}.${lead ? ` ${lead.text}` : ''}`;
}

/** A layer with its first commands; further ones are named in a line. */
function layerLines(layers: readonly ScaleOutLayer[]): string[] {
  const [first, ...others] = layers;
  if (!first) return [];
  const files = first.files.map(({ name, use }) => `  # ${name} is in the JSON; then ${use}`);
  return [
    `  ${first.text}`,
    ...first.commands.map(
      ({ purpose, command, notes }) => `  # ${purpose}${notes ? `. ${notes}` : ''}
  ${command}`,
    ),
    ...files,
    ...others.map(({ name, text, near }) => `  ${near ? 'Near-tie' : 'Or'}, ${name}: ${text}`),
  ];
}

/** The recommendation for a terminal: the answer, why, what rules the others out, the commands. */
export function recommendationText(result: Recommendation): string {
  const [first, ...others] = result.ranking;
  const nameOf = (id: string | null) => result.ranking.find(({ provider }) => provider === id)?.name ?? 'nothing';
  const recommended = result.recommended !== null && first ? first : null;
  const ties = result.alternatives.map(nameOf);
  const lines = [
    recommended ? `Run it with ${recommended.name} (${recommended.score} of 100)` : 'Nothing fits as asked',
    ...(ties.length > 0 ? [`Near-tie with ${ties.join(' and ')}`] : []),
    ...(result.nearest ? [result.nearest.text] : []),
    ...(recommended ? section('Why', why(recommended)) : []),
    ...section('Mind', recommended?.warnings.map(({ text }) => `  ${text}`) ?? []),
    ...section(recommended ? 'The others' : 'What rules them out', (recommended ? others : result.ranking).map(other)),
    ...section(
      'Start it',
      recommended?.commands.map(
        ({ purpose, os, command, notes }) => `  # ${purpose}, ${os}${notes ? `. ${notes}` : ''}
  ${command}`,
      ) ?? [],
    ),
    ...section('Beyond one machine', layerLines(result.scaleOut)),
    ...section(
      'What would change this',
      result.wouldChange.slice(0, 8).map(({ text, recommended: to }) => `  ${text} → ${nameOf(to)}`),
    ),
    ...section(
      'Assumed',
      result.assumptions.map(({ text }) => `  ${text}`),
    ),
    '',
    `Facts as of ${result.catalogDate}.`,
    '',
  ];
  return lines.join('\n');
}
