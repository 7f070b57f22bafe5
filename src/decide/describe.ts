import type { AnswerField, Answers } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import { operatingSystems, quantizations, type QuantizationId } from '../schema/vocabulary';
import { machineOf, machineWords } from './machine';
import { questions } from './questions';

const number = (value: number) => value.toLocaleString('en');

function labelOf(field: AnswerField, id: string): string {
  // Only common schemes are offered, but any may be answered.
  if (field === 'quantization' && id in quantizations) return quantizations[id as QuantizationId].label;
  const form = questions.find((question) => question.id === field)?.form;
  const options = form?.kind === 'one' || form?.kind === 'many' ? form.options : [];
  return options.find((option) => option.id === id)?.label ?? id;
}

function machineAnswer(answers: Answers, catalog: Catalog): string {
  const machine = machineOf({ answers, catalog });
  const parts: string[] = [];
  if (machine.gpus !== null) parts.push(machine.gpus.length === 0 ? 'CPU only' : machineWords(machine));
  if (answers.ramGiB !== undefined) parts.push(`${number(answers.ramGiB)} GiB of memory`);
  if (answers.os !== undefined) parts.push(operatingSystems[answers.os].label);
  return parts.join(', ');
}

/**
 * An answer in words, as the list of answers shows it; null where it is not known.
 *
 * @example describeAnswer({ field: 'concurrentUsers', answers: { concurrentUsers: 15 }, catalog }) // '15 requests at once'
 */
export function describeAnswer({
  field,
  answers,
  catalog,
}: {
  field: AnswerField;
  answers: Answers;
  catalog: Catalog;
}): string | null {
  if (field === 'accelerators') return machineAnswer(answers, catalog) || null;
  const value = answers[field];
  if (value === undefined) return null;
  if (field === 'model') {
    if (typeof value === 'string') return catalog.models.find(({ hfId }) => hfId === value)?.name ?? value;
    const size = value as { paramsB: number; activeParamsB?: number };
    return size.activeParamsB === undefined
      ? `${size.paramsB}B parameters`
      : `${size.paramsB}B parameters, ${size.activeParamsB}B active`;
  }
  if (Array.isArray(value))
    return value.length === 0 ? 'Nothing special' : (value as string[]).map((id) => labelOf(field, id)).join(', ');
  if (typeof value === 'number') {
    const form = questions.find((question) => question.id === field)?.form;
    if (form?.kind !== 'number') return number(value);
    return value === 1 ? `1 ${form.unit.replace(/^(\w+?)s\b/, '$1')}` : `${number(value)} ${form.unit}`;
  }
  return typeof value === 'string' ? labelOf(field, value) : null;
}
