import { readAnswers } from '../decide';
import type { AnswerField, Answers } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import { operatingSystems } from '../schema/vocabulary';
import { acceleratorsOf } from './accelerators';
import { linesOf, MOST_CHARACTERS, type Line } from './lines';
import { meaningsOf } from './meanings';
import { modelNamed } from './model-name';
import { readAll } from './readers';
import type { Report, Said } from './report';
import type { Understanding, Understood } from './understanding';

type Kept = 'os' | 'ramGiB' | 'cpu' | 'model' | 'contextTokens' | 'checkpoint';

/** What the first tool that knows says. */
function first<Field extends Kept>(reports: readonly Report[], field: Field): NonNullable<Report[Field]> | null {
  for (const report of reports) {
    const said = report[field];
    if (said !== undefined) return said;
  }
  return null;
}

const gib = (size: number) => Math.round(size * 10) / 10;

interface Collected {
  answers: Answers;
  understood: Understood[];
  notices: string[];
}

/** Of several names for one model the first that the catalog knows, else the first that states a size. */
function meantBy(names: readonly string[], catalog: Catalog) {
  const meant = names.map((told) => ({ told, model: modelNamed({ told, catalog }) }));
  return meant.find(({ model }) => typeof model === 'string') ?? meant.find(({ model }) => model !== null) ?? null;
}

function modelOf(collected: Collected, { said, catalog }: { said: Said<readonly string[]>; catalog: Catalog }) {
  const meant = meantBy(said.value, catalog);
  if (!meant?.model) {
    const name = (said.value[0] ?? '').slice(0, 80);
    collected.notices.push(`The model “${name}” is not in the catalog, and its name tells no size.`);
    return;
  }
  const { model, told } = meant;
  collected.answers.model = model;
  const value = typeof model === 'string' ? model : `${model.paramsB}B parameters, by its name ${told.slice(0, 80)}`;
  collected.understood.push({ what: 'Model', value, line: said.line });
}

function processorOf(collected: Collected, { said, catalog }: { said: Said<string>; catalog: Catalog }) {
  const named = readAnswers({ input: { cpu: said.value }, catalog });
  if (named.kind === 'ok') collected.answers.cpu = said.value;
  else
    collected.notices.push(
      `Processor: ${said.value.slice(0, 80)}. What it can do for a model depends on the speed of its memory, which no tool here shows: choose its class where you are asked.`,
    );
}

function collect(reports: readonly Report[], catalog: Catalog) {
  const collected: Collected = { answers: {}, understood: [], notices: [] };
  const { answers, understood } = collected;
  // WSL names the system better than a tool of Linux that runs in it.
  const os = reports.find((report) => report.os?.value === 'windows')?.os ?? first(reports, 'os');
  const ramGiB = first(reports, 'ramGiB');
  const cards = acceleratorsOf({ reports, ramGiB: ramGiB?.value ?? null, catalog });
  if (os) {
    answers.os = os.value;
    understood.push({ what: 'System', value: operatingSystems[os.value].label, line: os.line });
  }
  if (cards.groups.length > 0) answers.accelerators = cards.groups.map(({ accelerator }) => accelerator);
  for (const { words, line } of cards.groups) understood.push({ what: 'GPU', value: words, line });
  if (ramGiB) {
    answers.ramGiB = gib(ramGiB.value);
    understood.push({ what: 'Memory', value: `${gib(ramGiB.value)} GiB`, line: ramGiB.line });
  }
  const cpu = first(reports, 'cpu');
  if (cpu) processorOf(collected, { said: cpu, catalog });
  const model = first(reports, 'model');
  if (model) modelOf(collected, { said: model, catalog });
  const context = first(reports, 'contextTokens');
  if (context) {
    answers.contextTokens = context.value;
    understood.push({ what: 'Context', value: `${context.value.toLocaleString('en')} tokens`, line: context.line });
  }
  const checkpoint = first(reports, 'checkpoint');
  if (checkpoint) {
    answers.checkpoint = checkpoint.value;
    understood.push({ what: 'File', value: 'GGUF', line: checkpoint.line });
  }
  collected.notices.push(...cards.notices, ...reports.flatMap((report) => report.notices ?? []));
  return { ...collected, cards };
}

/** Answers less those that no machine can have: a text may say anything. */
function sensible(answers: Answers, catalog: Catalog): { answers: Answers; dropped: AnswerField[] } {
  const kept: Answers = {};
  const dropped: AnswerField[] = [];
  for (const [field, value] of Object.entries(answers) as [AnswerField, never][]) {
    if (readAnswers({ input: { [field]: value }, catalog }).kind === 'ok') kept[field] = value;
    else dropped.push(field);
  }
  return { answers: kept, dropped };
}

const FIRST_FEW = 4;

function ignoredOf(lines: readonly Line[], reports: readonly Report[]): Understanding['ignored'] {
  const read = new Set(reports.flatMap((report) => report.lines));
  const rest = lines.filter(({ number, text }) => /[A-Za-z0-9]/.test(text) && !read.has(number));
  const examples = rest.slice(0, FIRST_FEW).map(({ number, text }) => ({ line: number, text: text.slice(0, 80) }));
  return { lines: rest.length, examples };
}

const NAMES: Partial<Record<AnswerField, string>> = {
  ramGiB: 'memory',
  contextTokens: 'context',
  accelerators: 'GPUs',
};

/**
 * Reads what tools print about a machine or a running model: several outputs may stand in one text. Looks at the text
 * alone, and takes nothing that it does not say.
 *
 * @example readPaste({ text: 'GPU 0: NVIDIA GeForce RTX 3090 (UUID: GPU-…)', catalog }).answers
 * // { accelerators: [{ device: 'geforce-rtx-3090', count: 1 }] }
 */
export function readPaste({ text, catalog }: { text: string; catalog: Catalog }): Understanding {
  const { lines, cut } = linesOf(text);
  const reports = readAll(lines);
  const { answers: told, understood, notices, cards } = collect(reports, catalog);
  const { answers, dropped } = sensible(told, catalog);
  return {
    answers,
    understood,
    ignored: ignoredOf(lines, reports),
    tools: [...new Set(reports.map(({ tool }) => tool))],
    meanings: meaningsOf({ reports, answers, catalog, usedGiB: cards.usedGiB, totalGiB: cards.totalGiB }),
    notices: [
      ...new Set(notices),
      ...dropped.map((field) => `The ${NAMES[field] ?? field} in the text makes no sense and was left out.`),
      ...(cut ? [`Only the first ${MOST_CHARACTERS.toLocaleString('en')} characters were read.`] : []),
    ],
  };
}
