import type { Answers } from '../../schema/answers';
import type { Catalog } from '../../schema/catalog';
import { operatingSystems } from '../../schema/vocabulary';
import { describeAnswer } from '../describe';
import { makesSense } from '../question';
import { questions } from '../questions';
import type {
  Citation,
  Confidence,
  DisputeTold,
  RankedProvider,
  Reason,
  Recommendation,
  ResultCommand,
  Warning,
} from '../result';
import { memoryOf, type MemoryTold } from './memory';
import { mainReason, tellingReasons } from './reasons';

export interface SummaryRequest {
  result: Recommendation;
  answers: Answers;
  /** Where the answers can be opened, in full. */
  url: string;
  catalog: Catalog;
}

/** A command with what it is for, in words. */
export interface CommandTold {
  title: string;
  command: string;
  /** Whether it is for Windows, whose shells are others. */
  forWindows: boolean;
  notes?: string;
  sources: Citation[];
}

/** What is passed on of a result: as much as fits on a page, in the order in which one reads it. */
export interface Summary {
  heading: string;
  /** What comes near, or what would have to change. */
  lead: string[];
  confidence: Confidence | null;
  answers: { label: string; text: string }[];
  reasons: Reason[];
  memory: MemoryTold | null;
  weights: string | null;
  warnings: Warning[];
  disputes: DisputeTold[];
  commands: CommandTold[];
  /** The layer above the engine, where one machine is not enough. */
  layer: {
    name: string;
    text: string;
    commands: CommandTold[];
    files: { name: string; text: string; language: string }[];
    sources: Citation[];
  } | null;
  /** Near-ties first; where nothing fits, what rules the providers out. */
  others: { title: string; lines: string[] };
  changes: string[];
  assumptions: string[];
  url: string;
  catalogDate: string;
}

const MOST_REASONS = 6;
const MOST_AGAINST = 2;
const MOST_OTHERS = 3;
/** Where nothing fits, what rules each out is the answer. */
const MOST_RULED_OUT = 10;
const MOST_CHANGES = 6;

const PURPOSES: Record<ResultCommand['purpose'], string> = { install: 'Install', serve: 'Serve', test: 'Call it' };
const LAYER_PURPOSES = { install: 'Install', deploy: 'Deploy', test: 'Test' };

function answersOf({ answers, catalog }: SummaryRequest): Summary['answers'] {
  const told = questions
    .filter((question) => makesSense(question, answers))
    .flatMap(({ id, short }) => {
      const text = describeAnswer({ field: id, answers, catalog });
      return text === null ? [] : [{ label: short, text }];
    });
  const { cpu } = answers;
  if (cpu === undefined) return told;
  const name = catalog.devices.find(({ id }) => id === cpu)?.name ?? cpu;
  return [...told, { label: 'Processor', text: name }];
}

/** What sets it apart, then what speaks against it most. */
function reasonsOf(first: RankedProvider, others: readonly RankedProvider[]): Reason[] {
  const against = first.reasons.filter(({ points }) => points < 0).sort((a, b) => a.points - b.points);
  const telling = tellingReasons(first, others).slice(0, MOST_REASONS);
  return [...telling.sort((a, b) => b.points - a.points), ...against.slice(0, MOST_AGAINST)];
}

function commandsOf({ commands }: RankedProvider): CommandTold[] {
  const systems = new Set(commands.map(({ os }) => os));
  return commands.map(({ purpose, os, command, notes, sources }) => ({
    title: systems.size > 1 ? `${PURPOSES[purpose]}, ${operatingSystems[os].label}` : PURPOSES[purpose],
    command,
    forWindows: os === 'windows',
    ...(notes === undefined ? {} : { notes }),
    sources,
  }));
}

function layerOf({ scaleOut: [layer] }: Recommendation): Summary['layer'] {
  if (!layer) return null;
  const commands = layer.commands.map(({ purpose, command, notes, sources }) => ({
    title: LAYER_PURPOSES[purpose],
    command,
    forWindows: false,
    ...(notes === undefined ? {} : { notes }),
    sources,
  }));
  const files = layer.files.map(({ name, text, language }) => ({ name, text, language }));
  return { name: layer.name, text: layer.text, commands, files, sources: layer.sources };
}

function othersOf({ ranking, alternatives }: Recommendation, first: RankedProvider | undefined): Summary['others'] {
  const lineOf = (provider: RankedProvider): string => {
    const { provider: id, name, score } = provider;
    const text = mainReason(provider, ranking);
    if (score === null) return text.startsWith(name) ? text : `${name}: ${text}`;
    return `${name} (${score} points${alternatives.includes(id) ? ', a near-tie' : ''}): ${text}`;
  };
  if (!first) return { title: 'What rules them out', lines: ranking.slice(0, MOST_RULED_OUT).map(lineOf) };
  const others = ranking.filter((provider) => provider !== first && provider.score !== null);
  return { title: 'The others', lines: others.slice(0, Math.max(MOST_OTHERS, alternatives.length)).map(lineOf) };
}

function leadOf({ ranking, alternatives, nearest }: Recommendation, first: RankedProvider | undefined): string[] {
  if (!first) return [nearest?.text ?? 'No single change of an answer would help.'];
  const tied = ranking.filter(({ provider }) => alternatives.includes(provider)).map(({ name }) => name);
  return tied.length > 0 ? [`Near-tie with ${tied.join(' and ')}: either will do.`] : [];
}

/**
 * What the Markdown and the printed page say of a result; nothing in it depends on how they look.
 *
 * @example summaryOf({ result, answers, url, catalog }).heading // 'Run it with vLLM (71.4 of 100)'
 */
export function summaryOf(request: SummaryRequest): Summary {
  const { result, url, catalog } = request;
  const first = result.ranking.find(({ provider }) => provider === result.recommended);
  const others = result.ranking.filter((provider) => provider !== first);
  const nameOf = (id: string | null) => result.ranking.find(({ provider }) => provider === id)?.name ?? 'nothing fits';
  return {
    heading: first ? `Run it with ${first.name} (${first.score} of 100)` : 'Nothing fits as asked',
    lead: leadOf(result, first),
    confidence: result.confidence,
    answers: answersOf(request),
    reasons: first ? reasonsOf(first, others) : [],
    memory: first ? memoryOf({ provider: first, catalog }) : null,
    weights: first?.weights?.text ?? null,
    warnings: first?.warnings ?? [],
    disputes: result.disputes,
    commands: first ? commandsOf(first) : [],
    layer: first ? layerOf(result) : null,
    others: othersOf(result, first),
    changes: result.wouldChange
      .slice(0, MOST_CHANGES)
      .map(({ text, recommended }) => `${text}: ${nameOf(recommended)}`),
    assumptions: result.assumptions.map(({ text }) => text),
    url,
    catalogDate: result.catalogDate,
  };
}
