import type { AnswerField } from '../../schema/answers';
import type { Catalog } from '../../schema/catalog';
import { readAnswers } from '../../decide';

/** Typed text as a number; the text itself where it is none, so that the check names what was found. */
export const toNumber = (typed: string): unknown => {
  const text = typed.trim();
  return text === '' || Number.isNaN(Number(text)) ? text : Number(text);
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What the schema finds wrong with one answer, as a sentence, with the last part of its path; null if nothing. */
export function faultOf(
  field: AnswerField,
  { value, catalog }: { value: unknown; catalog: Catalog },
): { message: string; path: string } | null {
  const read = readAnswers({ input: { [field]: value }, catalog });
  const [fault] = read.kind === 'ok' ? [] : read.faults;
  return fault ? { message: sentence(fault.remedy), path: fault.path } : null;
}
