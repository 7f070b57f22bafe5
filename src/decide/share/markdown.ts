import type { Citation } from '../result';
import { sureness } from '../confidence';
import { bareLink, fenced, inline, link, list } from './markdown-text';
import type { Figure, MemoryTold } from './memory';
import { summaryOf, type CommandTold, type Summary, type SummaryRequest } from './summary';
import { pointsText } from './reasons';

/** Links to sources behind a statement. */
const cited = (sources: readonly Citation[]): string =>
  sources.length === 0 ? '' : ` (${sources.map(link).join(', ')})`;

const section = (title: string, parts: readonly string[]): string[] =>
  parts.length === 0 ? [] : [`### ${title}`, ...parts];

const listed = (title: string, lines: readonly string[]): string[] =>
  section(title, lines.length === 0 ? [] : [list(lines)]);

function table(head: string, figures: readonly Figure[]): string[] {
  if (figures.length === 0) return [];
  const rows = figures.map(({ label, expected, range }) => `| ${inline(label)} | ${expected} | ${range} |`);
  return [[`| ${head} | Expected | Range |`, '| --- | ---: | ---: |', ...rows].join('\n')];
}

const memorySection = ({ text, parts, limits, basis }: MemoryTold): string[] =>
  section('Memory and speed', [
    inline(text),
    ...table('GiB', parts),
    ...table('Limits', limits),
    ...(basis === null ? [] : [inline(basis)]),
  ]);

const commandParts = (commands: readonly CommandTold[]): string[] =>
  commands.flatMap(({ title, command, forWindows, notes, sources }) => [
    `**${inline(title)}**${notes === undefined ? '' : `. ${inline(notes)}`}${cited(sources)}`,
    fenced({ text: command, language: forWindows ? '' : 'sh' }),
  ]);

const disputeParts = (disputes: Summary['disputes']): string[] =>
  disputes.flatMap(({ text, sides }) => [
    inline(text),
    list(sides.map((side) => `${inline(side.text)}${cited(side.sources)}`)),
  ]);

function bodyOf(summary: Summary): string[] {
  const { layer } = summary;
  return [
    ...listed(
      'What was asked',
      summary.answers.map(({ label, text }) => `**${inline(label)}:** ${inline(text)}`),
    ),
    ...listed(
      'Why',
      summary.reasons.map(({ points, text, sources }) => `${pointsText(points)}: ${inline(text)}${cited(sources)}`),
    ),
    ...listed(
      'Mind',
      summary.warnings.map(({ text, sources }) => `${inline(text)}${cited(sources)}`),
    ),
    ...section('Where sources disagree', disputeParts(summary.disputes)),
    ...(summary.memory ? memorySection(summary.memory) : []),
    ...section('Start it', [
      ...(summary.weights === null ? [] : [inline(summary.weights)]),
      ...commandParts(summary.commands),
    ]),
    ...(layer
      ? section(`Beyond one machine: ${inline(layer.name)}`, [
          `${inline(layer.text)}${cited(layer.sources)}`,
          ...commandParts(layer.commands),
          ...layer.files.flatMap(({ name, text, language }) => [`**${inline(name)}**`, fenced({ text, language })]),
        ])
      : []),
    ...listed(summary.others.title, summary.others.lines.map(inline)),
    ...listed('What would change this', summary.changes.map(inline)),
    ...listed('Assumed', summary.assumptions.map(inline)),
  ];
}

/**
 * A result as Markdown, for an issue or a chat: all that is needed to judge it and to try it.
 *
 * @example markdownOf({ result, answers, url: 'https://example.org/choose?os=linux&v=1', catalog })
 * // '## Run it with vLLM (71.4 of 100)\n\n…'
 */
export function markdownOf(request: SummaryRequest): string {
  const summary = summaryOf(request);
  const { heading, lead, confidence, url, catalogDate } = summary;
  const parts = [
    `## ${inline(heading)}`,
    ...lead.map(inline),
    ...(confidence ? [`**${sureness[confidence.level]}.** ${inline(confidence.text)}`] : []),
    ...bodyOf(summary),
    `These answers in the Inference Provider Guide: ${bareLink(url)}`,
    `Facts as of ${catalogDate}. Ranges should hold the truth four times in five.`,
  ];
  return `${parts.join('\n\n')}\n`;
}
