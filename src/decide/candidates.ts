import type { AnswerField, Answers } from '../schema/answers';
import { needs as needTerms, operatingSystems, type Need, type OperatingSystem } from '../schema/vocabulary';
import { questions } from './questions';

const OTHER_MACHINES: readonly NonNullable<Answers['accelerators']>[] = [
  [],
  [{ vendor: 'nvidia', memoryGiB: 8, count: 1 }],
  [{ vendor: 'nvidia', memoryGiB: 24, count: 1 }],
  [{ vendor: 'nvidia', memoryGiB: 80, count: 1 }],
  [{ vendor: 'nvidia', memoryGiB: 80, count: 8 }],
  [{ vendor: 'amd', memoryGiB: 24, count: 1 }],
  [{ vendor: 'apple', memoryGiB: 32, count: 1 }],
];

const OTHER_MODELS: readonly NonNullable<Answers['model']>[] = [1, 8, 32, 70, 400].map((paramsB) => ({ paramsB }));

/** Systems that go with the GPUs given: a change of the system alone must leave a machine that can exist. */
export function systemsFor({ accelerators }: Answers): OperatingSystem[] {
  if (accelerators === undefined || accelerators.length === 0)
    return Object.keys(operatingSystems) as OperatingSystem[];
  const apple = accelerators.some((accelerator) => 'vendor' in accelerator && accelerator.vendor === 'apple');
  return apple ? ['macos', 'ios'] : ['linux', 'windows'];
}

/** Apple chips go with Apple's systems, other GPUs with the others. */
function canExist(accelerators: NonNullable<Answers['accelerators']>, { os }: Answers): boolean {
  const [first] = accelerators;
  if (os === undefined || first === undefined) return true;
  const apple = 'vendor' in first && first.vendor === 'apple';
  return apple === (os === 'macos' || os === 'ios') && os !== 'android';
}

/**
 * Values worth trying for a field that is not a number; only such as make a situation that can exist.
 *
 * @example candidates('os', { accelerators: [{ vendor: 'apple', count: 1 }] }) // ['macos', 'ios']
 */
export function candidates(field: AnswerField, answers: Answers): unknown[] {
  if (field === 'accelerators') return OTHER_MACHINES.filter((machine) => canExist(machine, answers));
  if (field === 'model') return [...OTHER_MODELS];
  if (field === 'needs') {
    const given = answers.needs ?? [];
    return (Object.keys(needTerms) as Need[]).map((need) =>
      given.includes(need) ? given.filter((other) => other !== need) : [...given, need],
    );
  }
  if (field === 'os') return systemsFor(answers);
  const form = questions.find((question) => question.id === field)?.form;
  return form?.kind === 'one' ? form.options.map((option) => option.id) : [];
}
