import { answerFields, answersSchema, type Accelerator, type AnswerField, type Answers } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import { acceleratorsFrom, acceleratorsText, clipped, queryText, toNumber, VERSION, versionNotice } from './link-text';
import { readAnswers } from './read-answers';

/** What a link carries: the answers, and the questions that were answered with "I don't know yet". */
export interface LinkState {
  answers: Answers;
  skipped: readonly AnswerField[];
}

export interface ReadLink {
  state: LinkState;
  /** What was dropped and why, for people. */
  notices: string[];
}

/** Keys that pages use beside the answers: where one stands, and the colours of the embedded page. */
const PAGE_KEYS = new Set(['step', 'theme']);

function fieldText(field: AnswerField, value: NonNullable<Answers[AnswerField]>): string {
  if (field === 'accelerators') return acceleratorsText(value as Accelerator[]);
  if (Array.isArray(value)) return [...(value as string[])].sort().join(',') || 'none';
  if (typeof value === 'object') {
    const size = value;
    return size.activeParamsB === undefined ? `~${size.paramsB}b` : `~${size.paramsB}b~${size.activeParamsB}b`;
  }
  return String(value);
}

function fieldFrom(field: AnswerField, text: string): unknown {
  switch (field) {
    case 'accelerators':
      return acceleratorsFrom(text);
    case 'needs':
      return text === 'none' ? [] : text.split(',');
    case 'model': {
      if (!text.startsWith('~')) return text;
      const [paramsB, activeParamsB] = text
        .slice(1)
        .split('~')
        .map((size) => toNumber(size.replace(/b$/, '')));
      return activeParamsB === undefined ? { paramsB } : { paramsB, activeParamsB };
    }
    case 'nodes':
    case 'ramGiB':
    case 'contextTokens':
    case 'concurrentUsers':
    case 'modelsAtOnce':
      return toNumber(text);
    default:
      return text;
  }
}

/**
 * Writes a state as a query string without the question mark: keys sorted, version last, nothing that is not known.
 *
 * @example encodeLink({ answers: { os: 'linux', concurrentUsers: 5 }, skipped: [] }) // 'concurrentUsers=5&os=linux&v=1'
 */
export function encodeLink({ answers, skipped }: LinkState): string {
  const pairs: [string, string][] = [];
  for (const field of answerFields) {
    const value = answers[field];
    if (value !== undefined) pairs.push([field, fieldText(field, value)]);
  }
  if (skipped.length > 0) pairs.push(['skipped', [...skipped].sort().join(',')]);
  return queryText(pairs);
}

const isField = (key: string): key is AnswerField => Object.hasOwn(answersSchema.shape, key);

/**
 * Reads a query string. Whatever is unknown or does not make sense is dropped with a notice; nothing throws.
 *
 * @example decodeLink({ query: 'os=linux&colour=red&v=1', catalog }).notices // one, that says "colour" is not known
 */
export function decodeLink({ query, catalog }: { query: string; catalog: Catalog }): ReadLink {
  const notices: string[] = [];
  const answers: Record<string, unknown> = {};
  let skipped: AnswerField[] = [];
  const parameters = new URLSearchParams(query);
  for (const [key, text] of parameters) {
    if (PAGE_KEYS.has(key)) continue;
    if (key === 'v') {
      if (text !== VERSION) notices.push(versionNotice(text));
    } else if (key === 'skipped') {
      skipped = text.split(',').filter(isField);
    } else if (!isField(key)) {
      notices.push(`“${clipped(key)}” in the link is nothing this guide asks about; it was left out.`);
    } else if (key in answers) {
      notices.push(`“${key}” stands in the link twice; the first was taken.`);
    } else {
      const value = fieldFrom(key, text);
      const read = readAnswers({ input: { [key]: value }, catalog });
      if (read.kind === 'ok') answers[key] = read.value[key];
      else
        notices.push(
          `“${clipped(text)}” is no answer to “${key}” and was left out of the link; ${read.faults[0]?.remedy ?? 'choose again'}.`,
        );
    }
  }
  return { state: { answers: answers, skipped: skipped.filter((field) => !(field in answers)) }, notices };
}
